using System;
using System.Text;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.HeaderFields;

/// <summary>Reads the value of a header line: folded lines are joined, encoded words (RFC 2047, <c>=?utf-8?Q?…?=</c>) decoded.</summary>
internal static class EncodedWords
{
    /// <summary>Reads a value.</summary>
    /// <param name="text">The file.</param>
    /// <param name="span">Where the value stands.</param>
    /// <returns>The words; encoded words of unknown encodings stay as they are.</returns>
    internal static MappedText Read(string text, TextSpan span)
    {
        var words = new MappedTextBuilder();
        bool wasEncoded = false;
        for (int i = span.Start; i < span.End;)
        {
            int blank = i;
            while (blank < span.End && char.IsWhiteSpace(text[blank]))
            {
                blank++;
            }

            int end = EndOfEncoded(text, blank, span.End);
            Encoding encoding = Encoding.UTF8;
            EncodedBytes? decoded = end < 0 ? null : Decode(text, TextSpan.FromBounds(blank, end), out encoding);

            // White space between two encoded words is no part of the text.
            if (blank > i && !(wasEncoded && decoded is not null))
            {
                bool isBlank = text[i] == ' ' && blank == i + 1;
                words = isBlank ? words.AppendVerbatim(text, new TextSpan(i, 1)) : words.AppendReplaced(" ", TextSpan.FromBounds(i, blank));
            }

            wasEncoded = decoded is not null;
            if (decoded is null)
            {
                end = blank + 1;
                while (end < span.End && !char.IsWhiteSpace(text[end]) && EndOfEncoded(text, end, span.End) < 0)
                {
                    end++;
                }

                end = Math.Min(end, span.End);
                words.AppendVerbatim(text, TextSpan.FromBounds(Math.Min(blank, end), end));
            }
            else
            {
                decoded.AppendTo(words, encoding);
            }

            i = end;
        }

        return words.ToMappedText().Trim();
    }

    private static int EndOfEncoded(string text, int start, int limit)
    {
        if (limit - start < 2 || text[start] != '=' || text[start + 1] != '?')
        {
            return -1;
        }

        int marks = 0;
        for (int i = start + 2; i < limit && !char.IsWhiteSpace(text[i]); i++)
        {
            marks += text[i] == '?' ? 1 : 0;
            if (marks == 3)
            {
                return i + 1 < limit && text[i + 1] == '=' ? i + 2 : -1;
            }
        }

        return -1;
    }

    private static EncodedBytes? Decode(string text, TextSpan word, out Encoding encoding)
    {
        string[] parts = word.In(text).Split('?');
        var content = new TextSpan(word.End - "?=".Length - parts[3].Length, parts[3].Length);
        Encoding? known = CharacterSet.Find(parts[1].Split('*')[0].ToLowerInvariant());
        encoding = known ?? Encoding.UTF8;
        return known is null ? null : parts[2].ToUpperInvariant() switch
        {
            "Q" => EncodedBytes.Quoted(text, content),
            "B" => EncodedBytes.Base64(text, content),
            _ => null,
        };
    }
}
