using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats;

namespace CorpusGen.Reading.Composing;

/// <summary>
/// The running program cuts the words of mentions out of the file. Names of the head data and of speakers' labels stand outside the running text,
/// and where they are written with escapes or in another order, an edit has to say how they are read.
/// </summary>
internal static class HeadEdits
{
    /// <summary>Adds the edits that mentions outside the running text need to those of the running text.</summary>
    internal static TextEdit[] Add(TextEdit[] edits, IReadOnlyList<Participant> participants, ParsedDocument parsed, string source)
    {
        List<TextEdit>? added = null;
        var read = new ArticleSource(source, edits);
        var seen = new HashSet<TextSpan>();
        foreach (Participant participant in participants)
        {
            foreach (Mention mention in participant.Mentions)
            {
                bool isHead = mention.Paragraph == 0 && mention.Span.Length > 0 && !mention.Span.Overlaps(parsed.Title.Span);
                if (isHead && seen.Add(mention.Span) && !string.Equals(read.Read(mention.Span), mention.Text, StringComparison.Ordinal))
                {
                    (added ??= []).Add(new TextEdit(mention.Span.Start, mention.Span.Length, mention.Text));
                }
            }
        }

        return added is null ? edits : Merge(edits, added);
    }

    /// <summary>All edits in the order of the file; of two that overlap the first stays.</summary>
    private static TextEdit[] Merge(TextEdit[] edits, List<TextEdit> added)
    {
        added.AddRange(edits);
        added.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        int end = 0;
        added.RemoveAll(edit =>
        {
            bool overlaps = edit.Start < end;
            end = overlaps ? end : edit.End;
            return overlaps;
        });
        return added.ToArray();
    }
}
