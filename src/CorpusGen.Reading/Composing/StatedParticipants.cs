using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Participants.Registry;

namespace CorpusGen.Reading.Composing;

/// <summary>
/// Joins those whom the document names in its head data and inline markup with those recognized in its text. What is stated beats
/// what is recognized: its spelling becomes the canonical name, its kind the kind, its role the first role.
/// </summary>
internal static class StatedParticipants
{
    internal static IReadOnlyList<Participant> Merge(IReadOnlyList<Participant> recognized, ParsedDocument parsed, RunningText running, string source, ParticipantRegistry? registry)
    {
        List<(StatedParticipant Stated, Mention? Mention)> stated = Stated(parsed, running);
        if (stated.Count == 0)
        {
            return recognized;
        }

        StatedPlaces.Check(stated, parsed, new ArticleSource(source, running.Edits));

        var drafts = new DraftIndex();
        foreach (Participant participant in recognized)
        {
            drafts.Add(new ParticipantDraft(participant));
        }

        DropMarked(drafts.All, stated);
        var named = new Dictionary<TextSpan, ParticipantDraft>();
        foreach ((StatedParticipant one, Mention? mention) in stated)
        {
            KnownParticipant? known = registry?.Find(one.Name) is { Count: 1 } candidates ? candidates[0] : null;
            ParticipantDraft draft = Find(drafts, one, known);
            bool isTaken = mention is not null && named.TryGetValue(mention.Span, out ParticipantDraft? other) && other != draft;
            drafts.Note(draft, draft.State(one, known, isTaken ? null : mention));
            if (mention is not null && !isTaken)
            {
                named[mention.Span] = draft;
            }
        }

        List<Participant> participants = drafts.All.Where(static draft => !draft.IsEmpty).Select(static draft => draft.ToParticipant()).ToList();
        participants.Sort(static (a, b) => First(a).CompareTo(First(b)));
        return participants;
    }

    /// <summary>Head data first, then marks in the order of the text.</summary>
    private static List<(StatedParticipant Stated, Mention? Mention)> Stated(ParsedDocument parsed, RunningText running)
    {
        var stated = new List<(StatedParticipant, Mention?)>();
        foreach (StatedParticipant one in parsed.Participants)
        {
            stated.Add((one, one.Span is TextSpan span ? new Mention(one.Wording ?? (one.Words is null ? one.Name : LineFolding.Fold(one.Words.Text)), span, ParagraphAt(parsed, span)) : null));
        }

        for (int i = 0; i < parsed.Paragraphs.Count; i++)
        {
            ParsedParagraph paragraph = parsed.Paragraphs[i];
            foreach (TextMark mark in paragraph.Marks ?? [])
            {
                if (mark.Kind is ParticipantKind kind && running.ToSource(i + 1, mark.Span) is TextSpan span)
                {
                    string words = LineFolding.Fold(mark.Span.In(paragraph.Text.Text));
                    string name = string.IsNullOrWhiteSpace(mark.Value) ? words : mark.Value!;
                    if (!string.IsNullOrWhiteSpace(words))
                    {
                        stated.Add((new StatedParticipant(name, span, kind, ExternalId: mark.ExternalId), new Mention(words, span, i + 1)));
                    }
                }
            }
        }

        return stated;
    }

    /// <summary>A name that the text itself states, as a speaker's line does, is a mention of its paragraph.</summary>
    private static int ParagraphAt(ParsedDocument parsed, TextSpan span)
    {
        int low = 0;
        int high = parsed.Paragraphs.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextSpan paragraph = parsed.Paragraphs[middle].Text.Span;
            if (span.Start >= paragraph.End)
            {
                low = middle + 1;
            }
            else if (span.End <= paragraph.Start)
            {
                high = middle - 1;
            }
            else
            {
                return middle + 1;
            }
        }

        return 0;
    }

    /// <summary>Where the markup says whom the words name, what was recognized there does not count.</summary>
    private static void DropMarked(IReadOnlyList<ParticipantDraft> all, List<(StatedParticipant Stated, Mention? Mention)> stated)
    {
        var spans = new List<TextSpan>();
        foreach ((_, Mention? mention) in stated)
        {
            if (mention is not null)
            {
                spans.Add(mention.Span);
            }
        }

        spans.Sort();
        foreach (ParticipantDraft draft in all)
        {
            draft.Mentions.RemoveAll(mention => Overlaps(spans, mention.Span));
        }
    }

    private static bool Overlaps(List<TextSpan> spans, TextSpan span)
    {
        int place = spans.BinarySearch(span);
        place = place < 0 ? ~place : place;
        return (place < spans.Count && spans[place].Overlaps(span)) || (place > 0 && spans[place - 1].Overlaps(span));
    }

    private static ParticipantDraft Find(DraftIndex drafts, StatedParticipant stated, KnownParticipant? known)
    {
        string name = known?.Name ?? stated.Name;
        ParticipantDraft? found = drafts.Bearing(name, stated.Name)
            ?? (stated.Kind == ParticipantKind.Person ? drafts.OnlyPerson(ParticipantDraft.Form(name), stated.IsSurname) : null);
        if (found is not null)
        {
            return found;
        }

        var made = new ParticipantDraft(name, known?.Kind ?? stated.Kind);
        drafts.Add(made);
        return made;
    }

    private static TextSpan First(Participant participant) =>
        participant.Mentions.Count == 0 ? default : participant.Mentions[0].Span;
}
