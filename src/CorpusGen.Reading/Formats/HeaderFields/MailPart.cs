using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.HeaderFields;

/// <summary>The part of a mail that people read (RFC 2045, 2046): the first plain text, else the first HTML, of those that are not attached.</summary>
/// <param name="body">Where it stands.</param>
/// <param name="isHtml">Whether it is HTML.</param>
/// <param name="transfer">How it is encoded, in lower case: <c>quoted-printable</c>, <c>base64</c>; empty for not at all.</param>
/// <param name="charset">Its character set in lower case; empty when it names none.</param>
internal sealed class MailPart(TextSpan body, bool isHtml, string transfer, string charset)
{
    private const int DeepestLevel = 8;

    internal TextSpan Body { get; } = body;

    internal bool IsHtml { get; } = isHtml;

    internal string Transfer { get; } = transfer;

    internal string Charset { get; } = charset;

    /// <summary>Finds the part.</summary>
    /// <param name="text">The file.</param>
    /// <param name="fields">The header lines of the mail.</param>
    /// <param name="body">What stands below them.</param>
    /// <returns><see langword="null"/> when no part is text.</returns>
    internal static MailPart? Find(string text, IReadOnlyList<(TextSpan Name, TextSpan Value)> fields, TextSpan body)
    {
        var parts = new List<MailPart>();
        Collect(text, fields, body, DeepestLevel, parts);
        return parts.Find(static part => !part.IsHtml) ?? (parts.Count > 0 ? parts[0] : null);
    }

    private static void Collect(string text, IReadOnlyList<(TextSpan Name, TextSpan Value)> fields, TextSpan body, int levels, List<MailPart> parts)
    {
        string type = ValueOf(text, fields, "content-type");
        string kind = type.Split(';')[0].Trim().ToLowerInvariant();
        if (kind.StartsWith("multipart/", StringComparison.Ordinal))
        {
            string boundary = Parameter(type, "boundary");
            foreach (TextSpan part in levels > 0 && boundary.Length > 0 ? Cut(text, body, "--" + boundary) : [])
            {
                HeaderLines head = HeaderLines.Read(text, part) ?? new HeaderLines([], part.Start);
                Collect(text, head.Fields, TextSpan.FromBounds(head.BodyStart, part.End), levels - 1, parts);
            }

            return;
        }

        bool isAttached = ValueOf(text, fields, "content-disposition").StartsWith("attachment", StringComparison.OrdinalIgnoreCase);
        if (!isAttached && (kind is "" or "text" || kind.StartsWith("text/", StringComparison.Ordinal)))
        {
            string transfer = ValueOf(text, fields, "content-transfer-encoding").ToLowerInvariant();
            parts.Add(new MailPart(body, kind == "text/html", transfer is "7bit" or "8bit" or "binary" ? "" : transfer, Parameter(type, "charset").ToLowerInvariant()));
        }
    }

    /// <summary>What stands between lines that begin with a delimiter; what is before the first and behind the last is nobody's.</summary>
    private static List<TextSpan> Cut(string text, TextSpan body, string delimiter)
    {
        var parts = new List<TextSpan>();
        int start = -1;
        for (int line = body.Start; line < body.End; line = TextLine.EndAt(text, line) + 1)
        {
            if (string.CompareOrdinal(text, line, delimiter, 0, delimiter.Length) != 0)
            {
                continue;
            }

            if (start >= 0)
            {
                parts.Add(TextSpan.FromBounds(start, Math.Max(start, line - 1)));
            }

            int end = line + delimiter.Length;
            bool isLast = string.CompareOrdinal(text, end, "--", 0, 2) == 0;
            start = isLast ? -1 : Math.Min(body.End, TextLine.EndAt(text, line) + 1);
            if (isLast)
            {
                return parts;
            }
        }

        if (start >= 0)
        {
            parts.Add(TextSpan.FromBounds(start, body.End));
        }

        return parts;
    }

    private static string ValueOf(string text, IReadOnlyList<(TextSpan Name, TextSpan Value)> fields, string name)
    {
        foreach ((TextSpan given, TextSpan value) in fields)
        {
            if (string.Equals(given.In(text), name, StringComparison.OrdinalIgnoreCase))
            {
                return value.In(text).Trim();
            }
        }

        return "";
    }

    /// <summary>A parameter behind a type: <c>boundary="…"</c>, <c>charset=utf-8</c>.</summary>
    private static string Parameter(string value, string name)
    {
        foreach (string part in value.Split(';'))
        {
            int equals = part.IndexOf('=');
            if (equals > 0 && string.Equals(part.Substring(0, equals).Trim(), name, StringComparison.OrdinalIgnoreCase))
            {
                return part.Substring(equals + 1).Trim().Trim('"');
            }
        }

        return "";
    }
}
