using System;
using System.Linq;

namespace CorpusGen.Reading.Tests.Formats;

/// <summary>Holds what was read against the file: what the running program cuts out of it must be the words.</summary>
internal static class ReadBack
{
    /// <summary>Every paragraph, mention and date of an article is what its span of the file gives; paragraphs follow each other.</summary>
    internal static void Assert(Article article)
    {
        var file = new ArticleSource(article.Source, article.Edits);
        int end = 0;
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            Xunit.Assert.True(paragraph.Span.Start >= end);
            Xunit.Assert.Equal(paragraph.Text, file.Read(paragraph.Span));
            Xunit.Assert.Equal(paragraph.Text.Trim(), paragraph.Text);
            end = paragraph.Span.End;
        }

        foreach (Mention mention in article.Participants.SelectMany(static participant => participant.Mentions))
        {
            Xunit.Assert.Equal(mention.Text, file.Read(mention.Span));
            if (mention.Paragraph > 0)
            {
                Xunit.Assert.Contains(mention.Text, article.Paragraphs[mention.Paragraph - 1].Text, StringComparison.Ordinal);
            }
        }

        Xunit.Assert.All(article.Dates, date => Xunit.Assert.Equal(date.Text, file.Read(date.Span)));
    }

    /// <summary>The kind of a finding and its place as one-based line and column.</summary>
    internal static (FindingKind Kind, int Line, int Column) Place(string text, Finding finding)
    {
        string before = text.Substring(0, finding.Span.Start);
        return (finding.Kind, before.Count(static c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
