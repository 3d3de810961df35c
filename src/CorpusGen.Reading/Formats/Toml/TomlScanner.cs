using System;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Toml;

/// <summary>The characters of a TOML text: blanks, comments, line ends, names, and the first failure.</summary>
internal sealed class TomlScanner(string text, TextSpan part)
{
    internal string Text => text;

    internal int End => part.End;

    internal int Position { get; set; } = part.Start;

    /// <summary>The first thing that is wrong; nothing is read behind it.</summary>
    internal Finding? Failure { get; private set; }

    /// <summary>The next character, or NUL at the end.</summary>
    internal char Next => Position < part.End ? text[Position] : '\0';

    internal bool Take(string token)
    {
        if (part.End - Position < token.Length || string.CompareOrdinal(text, Position, token, 0, token.Length) != 0)
        {
            return false;
        }

        Position += token.Length;
        return true;
    }

    internal bool Expect(string token) => Take(token) || Fail("'" + token + "' is expected here");

    internal bool Fail(string message) => Fail(new TextSpan(Position, Position < part.End ? 1 : 0), message);

    internal bool Fail(TextSpan span, string message, FindingKind kind = FindingKind.Malformed)
    {
        Failure ??= new Finding(kind, span, "TOML", message);
        return false;
    }

    internal void SkipBlanks()
    {
        while (Next is ' ' or '\t')
        {
            Position++;
        }
    }

    /// <summary>Goes to the next key or header.</summary>
    /// <returns><see langword="false"/> at the end, and after a failure.</returns>
    internal bool SkipToExpression()
    {
        SkipBlanksAndLines();
        return Failure is null && Position < part.End;
    }

    internal void SkipBlanksAndLines()
    {
        while (Failure is null)
        {
            SkipBlanks();
            if (Next == '#')
            {
                SkipComment();
            }

            if (!Take("\n"))
            {
                return;
            }
        }
    }

    /// <summary>Behind an expression nothing but a comment may stand in its line.</summary>
    internal bool EndLine()
    {
        SkipBlanks();
        if (Next == '#')
        {
            SkipComment();
        }

        return Failure is null && (Position == part.End || Take("\n") || Fail("the end of the line is expected here"));
    }

    /// <summary>Reads a bare or quoted name.</summary>
    internal (string Name, TextSpan Span)? ReadName()
    {
        int start = Position;
        if (Next is '"' or '\'')
        {
            if (string.CompareOrdinal(text, start, "\"\"\"", 0, 3) == 0 || string.CompareOrdinal(text, start, "'''", 0, 3) == 0)
            {
                Fail("a key cannot be a text of several lines");
                return null;
            }

            return TomlStrings.Read(this) is MappedText name ? (name.Text, TextSpan.FromBounds(start, Position)) : null;
        }

        while (Next is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_')
        {
            Position++;
        }

        if (Position == start)
        {
            Fail("a key is expected here");
            return null;
        }

        var span = TextSpan.FromBounds(start, Position);
        return (span.In(text), span);
    }

    private void SkipComment()
    {
        int end = text.IndexOf('\n', Position, Math.Max(0, part.End - Position));
        for (end = end < 0 ? part.End : end; Position < end; Position++)
        {
            if (IsControl(Next))
            {
                Fail("a control character is not allowed here");
                return;
            }
        }
    }

    /// <summary>Whether TOML allows a character nowhere but as an escape.</summary>
    internal static bool IsControl(char c) => c is (< ' ' and not ('\t' or '\n')) or '\u007F';
}
