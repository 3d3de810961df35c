using System;
using System.Text;

namespace CorpusGen.Generators.Emit;

/// <summary>Writes C# with four blanks for each level and <c>\n</c> at every line's end, on every machine.</summary>
internal sealed class CodeWriter
{
    private const string Indentation = "    ";

    private readonly StringBuilder _code;
    private int _level;

    internal CodeWriter(int capacity = 4096) => _code = new StringBuilder(capacity);

    /// <summary>Where the pieces of a line are appended between <see cref="Begin"/> and <see cref="End"/>.</summary>
    internal StringBuilder Line => _code;

    internal void WriteLine(string line) => Begin().Append(line).Append('\n');

    internal void WriteLine() => _code.Append('\n');

    internal StringBuilder Begin()
    {
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
