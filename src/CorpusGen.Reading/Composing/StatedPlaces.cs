using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats;

namespace CorpusGen.Reading.Composing;

/// <summary>
/// The places of those whom a document names, as far as they are places of the names: markup that is nested or crossed in a way that
/// its format does not provide for can put a name across the end of a paragraph, around words of the text, or over another name.
/// </summary>
internal static class StatedPlaces
{
    /// <summary>Takes the places back that cannot be mentions. Who is named stays named.</summary>
    /// <param name="stated">Those who are named, in any order; places that are left are disjoint or the same.</param>
    /// <param name="parsed">The document.</param>
    /// <param name="file">The file with the edits of title and paragraphs.</param>
    internal static void Check(List<(StatedParticipant Stated, Mention? Mention)> stated, ParsedDocument parsed, ArticleSource file)
    {
        var places = new List<int>(stated.Count);
        for (int i = 0; i < stated.Count; i++)
        {
            if (stated[i].Mention is Mention mention)
            {
                if (IsWhole(mention, parsed, file))
                {
                    places.Add(i);
                }
                else
                {
                    stated[i] = (stated[i].Stated, null);
                }
            }
        }

        places.Sort((a, b) => Compare(stated[a].Mention!.Span, stated[b].Mention!.Span) is not 0 and int order ? order : a.CompareTo(b));
        TextSpan last = default;
        foreach (int i in places)
        {
            TextSpan span = stated[i].Mention!.Span;
            if (span.Start < last.End && span != last)
            {
                stated[i] = (stated[i].Stated, null);
            }
            else
            {
                last = span;
            }
        }
    }

    /// <summary>Outside the text an edit says how a name is read; inside, it is read as the text is.</summary>
    private static bool IsWhole(Mention mention, ParsedDocument parsed, ArticleSource file)
    {
        TextSpan span = mention.Span;
        if (span.Length == 0)
        {
            return false;
        }

        bool isInTitle = mention.Paragraph == 0 && parsed.Title.Length > 0 && parsed.Title.Span.Overlaps(span);
        if (!isInTitle && mention.Paragraph == 0)
        {
            return true;
        }

        TextSpan text = isInTitle ? parsed.Title.Span : parsed.Paragraphs[mention.Paragraph - 1].Text.Span;
        return span.Start >= text.Start && span.End <= text.End && string.Equals(file.Read(span), mention.Text, StringComparison.Ordinal);
    }

    /// <summary>Of two that begin together the longer comes first.</summary>
    private static int Compare(TextSpan a, TextSpan b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length);
}
