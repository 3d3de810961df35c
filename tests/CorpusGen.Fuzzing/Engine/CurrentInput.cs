using System;
using System.IO;
using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using System.Threading;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>
/// The input that is being run, in a file mapped into memory: when the process dies of it (no stack left, no memory left) or hangs, the
/// one that started it still finds the input there.
/// </summary>
internal sealed class CurrentInput : IDisposable
{
    private const int LongestName = 64;
    private const int Bytes = 1 << 20;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private long _sequence;

    internal CurrentInput(string path)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.OpenOrCreate, null, Bytes);
        _view = _file.CreateViewAccessor();
    }

    /// <summary>Counts up when another input is run, or one is run again.</summary>
    internal long Sequence => Volatile.Read(ref _sequence);

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }

    internal void Set(string target, string input)
    {
        int length = Math.Min(input.Length, (Bytes - (2 * LongestName) - 8) / sizeof(char));
        _view.Write(0, target.Length);
        _view.WriteArray(8, target.ToCharArray(), 0, target.Length);
        _view.Write(4, length);
        byte[] bytes = MemoryMarshal.AsBytes(input.AsSpan(0, length)).ToArray();
        _view.WriteArray(8 + (2 * LongestName), bytes, 0, bytes.Length);
        CountRun();
    }

    /// <summary>Says that the input, or a part of it, is run again: each run has its own time to end.</summary>
    internal void CountRun() => Volatile.Write(ref _sequence, _sequence + 1);

    /// <summary>The target and the input that were run last.</summary>
    internal (string Target, string Input) Get()
    {
        char[] target = new char[Math.Min(_view.ReadInt32(0), LongestName)];
        _view.ReadArray(8, target, 0, target.Length);
        char[] input = new char[_view.ReadInt32(4)];
        _view.ReadArray(8 + (2 * LongestName), input, 0, input.Length);
        return (new string(target), new string(input));
    }
}
