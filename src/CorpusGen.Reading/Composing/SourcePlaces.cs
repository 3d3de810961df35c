using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Composing;

/// <summary>Moves what was recognized in the running text to the places of the file.</summary>
/// <remarks>
/// Where many words come from one place of the file, as from an entity that the file declares itself, a part of them has no place of its
/// own. What was recognized there is left out: its place would give other words than its own, or those of something else.
/// </remarks>
internal static class SourcePlaces
{
    internal static (IReadOnlyList<TemporalExpression> Dates, IReadOnlyList<Participant> Participants) Of(
        IReadOnlyList<TemporalExpression> dates,
        IReadOnlyList<Participant> participants,
        RunningText running,
        string source)
    {
        var file = new ArticleSource(source, running.Edits);
        var movedDates = new List<TemporalExpression>(dates.Count);
        int end = 0;
        foreach (TemporalExpression date in dates)
        {
            TextSpan place = running.ToSource(date.Span);
            if (IsOwn(place, date.Text, file, ref end))
            {
                movedDates.Add(new TemporalExpression(date.Text, place, date.Paragraph, date.Kind, date.Value, date.Date, date.Inferred, date.Rule, date.Anchor));
            }
        }

        HashSet<TextSpan> kept = Kept(participants, running, file);
        var movedParticipants = new List<Participant>(participants.Count);
        foreach (Participant participant in participants)
        {
            if (Of(participant, running, kept) is Participant moved)
            {
                movedParticipants.Add(moved);
            }
        }

        return (movedDates, movedParticipants);
    }

    /// <summary>The places in the running text of the mentions that have a place of the file.</summary>
    private static HashSet<TextSpan> Kept(IReadOnlyList<Participant> participants, RunningText running, ArticleSource file)
    {
        var all = new List<Mention>();
        foreach (Participant participant in participants)
        {
            all.AddRange(participant.Mentions);
        }

        all.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        var kept = new HashSet<TextSpan>();
        int end = 0;
        foreach (Mention mention in all)
        {
            if (IsOwn(running.ToSource(mention.Span), mention.Text, file, ref end))
            {
                kept.Add(mention.Span);
            }
        }

        return kept;
    }

    private static bool IsOwn(TextSpan place, string words, ArticleSource file, ref int end)
    {
        bool isOwn = place.Start >= end && string.Equals(file.Read(place), words, StringComparison.Ordinal);
        end = isOwn ? place.End : end;
        return isOwn;
    }

    private static Participant? Of(Participant participant, RunningText running, HashSet<TextSpan> kept)
    {
        var mentions = new List<Mention>(participant.Mentions.Count);
        foreach (Mention mention in participant.Mentions)
        {
            if (kept.Contains(mention.Span))
            {
                mentions.Add(new Mention(mention.Text, running.ToSource(mention.Span), mention.Paragraph));
            }
        }

        return mentions.Count == 0 ? null : new Participant(
            participant.Name,
            participant.Kind,
            participant.Roles,
            participant.Affiliation,
            participant.Aliases,
            ValueList<Mention>.From(mentions),
            participant.ExternalId);
    }
}
