using System;
using System.Text;
using System.Threading;

namespace CorpusGen.Generators.Emit;

/// <summary>Writes C# with four blanks for each level and <c>\n</c> at every line's end, on every machine.</summary>
internal sealed class CodeWriter
{
    private const string Indentation = "    ";

    private readonly StringBuilder _code = new(4096);
    private readonly CancellationToken _cancellationToken;
    private int _level;

    internal CodeWriter(CancellationToken cancellationToken) => _cancellationToken = cancellationToken;

    /// <summary>Where the pieces of a line are appended between <see cref="Begin"/> and <see cref="End"/>.</summary>
    internal StringBuilder Line => _code;

    internal void WriteLine(string line) => Begin().Append(line).Append('\n');

    internal void WriteLine() => _code.Append('\n');

    /// <summary>Begins a line.</summary>
    /// <exception cref="OperationCanceledException">The run was canceled.</exception>
    internal StringBuilder Begin()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        for (int i = 0; i < _level; i++)
        {
            _code.Append(Indentation);
        }

        return _code;
    }

    internal void End() => _code.Append('\n');

    /// <summary>Opens a block; disposing the result closes it.</summary>
    internal Block WriteBlock(string head, string end = "}")
    {
        WriteLine(head);
        WriteLine("{");
        _level++;
        return new Block(this, end);
    }

    /// <inheritdoc/>
    public override string ToString() => _code.ToString();

    internal readonly struct Block(CodeWriter writer, string end) : IDisposable
    {
        public void Dispose()
        {
            writer._level--;
            writer.WriteLine(end);
        }
    }
}
