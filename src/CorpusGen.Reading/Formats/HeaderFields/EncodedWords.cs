using System;
using System.Collections.Generic;
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
            string? decoded = end < 0 ? null : Decode(text.Substring(blank, end - blank));

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
                words.AppendReplaced(decoded, TextSpan.FromBounds(blank, end));
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

    private static string? Decode(string word)
    {
        string[] parts = word.Split('?');
        byte[]? bytes = parts[2].ToUpperInvariant() switch
        {
            "Q" => Quoted(parts[3]),
            "B" => Base64(parts[3]),
            _ => null,
        };
        string charset = parts[1].Split('*')[0].ToLowerInvariant();
        return bytes is null ? null : charset switch
        {
            "utf-8" or "utf8" or "us-ascii" => Encoding.UTF8.GetString(bytes),
            "iso-8859-1" or "latin1" => Latin1(bytes),
            _ => null,
        };
    }

    private static string Latin1(byte[] bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (byte b in bytes)
        {
            text.Append((char)b);
        }

        return text.ToString();
    }

    private static byte[]? Base64(string text)
    {
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static byte[]? Quoted(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
            {
                bytes.Add(text[i] == '_' ? (byte)' ' : (byte)text[i]);
                continue;
            }

            if (i + 2 >= text.Length || !Uri.IsHexDigit(text[i + 1]) || !Uri.IsHexDigit(text[i + 2]))
            {
                return null;
            }

            bytes.Add((byte)((Uri.FromHex(text[i + 1]) * 16) + Uri.FromHex(text[i + 2])));
            i += 2;
        }

        return bytes.ToArray();
    }
}
