using System.Collections.Generic;

namespace CorpusGen.Reading.Composing;

/// <summary>Moves what was recognized in the running text to the places of the file.</summary>
internal static class SourcePlaces
{
    internal static (IReadOnlyList<TemporalExpression> Dates, IReadOnlyList<Participant> Participants) Of(
        IReadOnlyList<TemporalExpression> dates,
        IReadOnlyList<Participant> participants,
        RunningText running)
    {
        var movedDates = new TemporalExpression[dates.Count];
        for (int i = 0; i < movedDates.Length; i++)
        {
            TemporalExpression date = dates[i];
            movedDates[i] = new TemporalExpression(date.Text, running.ToSource(date.Span), date.Paragraph, date.Kind, date.Value, date.Date, date.Inferred, date.Rule, date.Anchor);
        }

        var movedParticipants = new Participant[participants.Count];
        for (int i = 0; i < movedParticipants.Length; i++)
        {
            movedParticipants[i] = Of(participants[i], running);
        }

        return (movedDates, movedParticipants);
    }

    private static Participant Of(Participant participant, RunningText running)
    {
        var mentions = new Mention[participant.Mentions.Count];
        for (int i = 0; i < mentions.Length; i++)
        {
            Mention mention = participant.Mentions[i];
            mentions[i] = new Mention(mention.Text, running.ToSource(mention.Span), mention.Paragraph);
        }

        return new Participant(
            participant.Name,
            participant.Kind,
            participant.Roles,
            participant.Affiliation,
            participant.Aliases,
            ValueList<Mention>.Own(mentions),
            participant.ExternalId);
    }
}
