using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Reading.Dates;
using CorpusGen.Reading.Participants;
using CorpusGen.Reading.Text;

namespace CorpusGen.Tool.Annotating;

/// <summary>Finds the mentions of a document.</summary>
internal static class Annotator
{
    /// <summary>All mentions, in the order of the text.</summary>
    internal static List<AnnotatedMention> Annotate(LoadedDocument document, CalendarDate? date)
    {
        TokenizedText text = Tokenizer.Tokenize(document.Text, document.Blocks);
        var mentions = new List<AnnotatedMention>();
        foreach (TemporalExpression expression in DateRecognizer.Recognize(text, date))
        {
            string words = expression.Span.In(document.Text);
            mentions.Add(new AnnotatedMention(expression.Span, words, TypeOf(expression.Kind)) { Value = expression.Value });
        }

        IReadOnlyList<Participant> participants = ParticipantRecognizer.Recognize(text);
        for (int i = 0; i < participants.Count; i++)
        {
            AddMentions(document, participants[i], i + 1, mentions);
        }

        mentions.Sort(static (one, other) => one.Span.CompareTo(other.Span));
        return mentions;
    }

    private static void AddMentions(LoadedDocument document, Participant participant, int number, List<AnnotatedMention> mentions)
    {
        string id = "p" + number.ToString(CultureInfo.InvariantCulture);
        foreach (Mention mention in participant.Mentions)
        {
            mentions.Add(new AnnotatedMention(mention.Span, mention.Span.In(document.Text), TypeOf(participant.Kind))
            {
                Name = participant.Name,
                Id = id,
                Role = participant.Role,
            });
        }
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
