using System;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.News;

/// <summary>
/// The sign-off of agency reports, <c>(Reporting by Jane Doe in London; Editing by John Roe)</c>, and the marks that end a release
/// (<c>###</c>, <c>-30-</c>, <c>ENDS</c>). They are no paragraphs; those named are participants.
/// </summary>
internal static class Credits
{
    private static readonly (string Words, string Role)[] Parts =
    [
        ("additional reporting by ", "reporter"), ("reporting by ", "reporter"), ("writing by ", "writer"), ("written by ", "writer"),
        ("compiled by ", "writer"), ("additional editing by ", "editor"), ("editing by ", "editor"), ("edited by ", "editor"),
    ];

    internal static bool IsEndMark(string words) =>
        words.Trim('#', '-', ' ', '*', '\u2013', '\u2014', '=', '_', '~').ToLowerInvariant() is "" or "30" or "ends" or "end" or "endit";

    /// <summary>Takes those whom a sign-off names.</summary>
    /// <returns>Whether the paragraph is a sign-off.</returns>
    internal static bool Take(ParsedDocument document, MappedText paragraph)
    {
        string text = paragraph.Text;
        if (text.Length < 12 || text[0] != '(' || text[text.Length - 1] != ')' || RoleAt(text, 1, out _) is null)
        {
            return false;
        }

        int start = 1;
        while (start < text.Length - 1)
        {
            int end = text.IndexOf(';', start);
            end = end < 0 ? text.Length - 1 : end;
            int words = start + (text[start] == ' ' ? 1 : 0);
            if (RoleAt(text, words, out int names) is string role && names < end)
            {
                int place = text.IndexOf(" in ", names, end - names, StringComparison.Ordinal);
                document.Participants.AddRange(Byline.Read(paragraph.Slice(TextSpan.FromBounds(names, place < 0 ? end : place)), role));
            }

            start = end + 1;
        }

        return true;
    }

    private static string? RoleAt(string text, int position, out int behind)
    {
        foreach ((string words, string role) in Parts)
        {
            if (string.Compare(text, position, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                behind = position + words.Length;
                return role;
            }
        }

        behind = position;
        return null;
    }
}
