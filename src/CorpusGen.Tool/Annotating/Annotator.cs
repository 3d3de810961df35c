using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Reading;

namespace CorpusGen.Tool.Annotating;

/// <summary>Finds the mentions of a document.</summary>
internal static class Annotator
{
    /// <summary>All mentions, in the order of the text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="file">What was read from it.</param>
    /// <returns>The mentions, with offsets in the text of the file.</returns>
    internal static List<AnnotatedMention> Annotate(LoadedDocument document, FileResult file)
    {
        var mentions = new List<AnnotatedMention>();
        int participants = 0;
        foreach (ReadResult result in file.Articles)
        {
            foreach (TemporalExpression expression in result.Article.Dates)
            {
                mentions.Add(MentionOf(document, expression.Span, TypeOf(expression.Kind)) with { Value = expression.Value });
            }

            foreach (Participant participant in result.Article.Participants)
            {
                string id = "p" + (++participants).ToString(CultureInfo.InvariantCulture);
                foreach (Mention mention in participant.Mentions)
                {
                    mentions.Add(MentionOf(document, mention.Span, TypeOf(participant.Kind)) with { Name = participant.Name, Id = id, Role = participant.Role });
                }
            }
        }

        mentions.Sort(static (one, other) => one.Span.CompareTo(other.Span));
        return mentions;
    }

    private static AnnotatedMention MentionOf(LoadedDocument document, TextSpan span, string type)
    {
        TextSpan inFile = TextSpan.FromBounds(document.Text.ToFilePosition(span.Start), document.Text.ToFilePosition(span.End));
        return new AnnotatedMention(inFile, inFile.In(document.FileText), type);
    }

    private static string TypeOf(TemporalKind kind) => kind switch
    {
        TemporalKind.Date => "DATE",
        TemporalKind.Time => "TIME",
        TemporalKind.Duration => "DURATION",
        TemporalKind.Set => "SET",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string TypeOf(ParticipantKind kind) => kind switch
    {
        ParticipantKind.Person => "PERSON",
        ParticipantKind.Organization => "ORGANIZATION",
        ParticipantKind.Country => "COUNTRY",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
