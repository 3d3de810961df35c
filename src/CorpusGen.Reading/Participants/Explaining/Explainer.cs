using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Merging;
using CorpusGen.Reading.Participants.Model;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Participants.Tagging;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Explaining;

/// <summary>Says which features and rules made a participant of its mentions. Reads the text again, so it costs nothing when not called.</summary>
internal sealed class Explainer
{
    private const int FeaturesNamed = 5;

    private readonly SegmentedText _text;
    private readonly TaggerTrace _trace;
    private readonly FeatureWeights _weights;
    private readonly ParticipantRegistry? _registry;

    internal Explainer(TokenizedText text, ParticipantRegistry? registry)
    {
        _text = Segmenter.Cut(new WordFacts(text), CancellationToken.None);
        _trace = Tagger.Trace(_text, ParticipantModel.Instance, CancellationToken.None);
        _weights = new FeatureWeights(_text, ParticipantModel.Instance, _trace);
        _registry = registry;
    }

    internal List<string> Explain(Participant participant)
    {
        var lines = new List<string>();
        foreach (Mention mention in participant.Mentions)
        {
            string place = string.Format(CultureInfo.InvariantCulture, "\"{0}\" at {1}..{2}: ", mention.Text, mention.Span.Start, mention.Span.End);
            lines.Add(place + Reason(participant, mention));
        }

        foreach (string alias in participant.Aliases)
        {
            lines.Add($"\"{alias}\" is taken for \"{participant.Name}\": {AliasReason(participant, alias)}");
        }

        foreach (string role in participant.Roles)
        {
            lines.Add($"role \"{role}\": stands next to a mention, before the name or between commas behind it");
        }

        return lines;
    }

    private string Reason(Participant participant, Mention mention)
    {
        if (_registry?.Find(mention.Text).Count > 0)
        {
            return "registered under this name";
        }

        if (participant.Kind == ParticipantKind.Country)
        {
            return "in the list of countries";
        }

        int unit = UnitAt(mention.Span.Start);
        if (unit < 0)
        {
            return "found by a rule on the words around it";
        }

        Label label = _trace.Final[unit];
        if (Kind(_trace.Second[unit]) == Kind(label))
        {
            string pass = Kind(_trace.First[unit]) == Kind(label) ? "the tagger" : "the tagger's second pass, from the other places of the word,";
            return $"{pass} takes it for {Kind(label)}: {_weights.Strongest(RunOf(unit), unit, _trace.Second[unit], FeaturesNamed)}";
        }

        string rule = Kind(_trace.Propagated[unit]) == Kind(label)
            ? "it is the surname of a full name elsewhere in the text"
            : Kind(_trace.Joined[unit]) == Kind(label)
                ? "a particle, an initial, a given name or a nickname beside a person's name"
                : "a rule on titles, initials, known bodies and the word behind it";
        return $"{rule}; the tagger alone took it for {Kind(_trace.Second[unit])}";
    }

    private static string AliasReason(Participant participant, string alias)
    {
        if (participant.Kind != ParticipantKind.Person)
        {
            return participant.Kind == ParticipantKind.Country ? "a name of the same country" : "the same words, or their initials";
        }

        NameForm form = NameForm.Read(new WordFacts(Tokenizer.Tokenize(alias)));
        NameForm full = NameForm.Read(new WordFacts(Tokenizer.Tokenize(participant.Name)));
        if (form.IsSingle)
        {
            return form.Last == full.Last ? "its surname; the nearest person of that surname" : "a word of its name; the nearest person it fits";
        }

        return form.Last == full.Last && form.First.Length == 1
            ? "the surname and the initial agree"
            : NameCompatibility.OfFullForms(form, full) ? "the surname agrees and the given names do not contradict each other" : "agrees with another form of the name, or is given as a birth name or alias";
    }

    private int UnitAt(int position)
    {
        ReadOnlySpan<Unit> units = _text.Units;
        for (int i = 0; i < units.Length; i++)
        {
            if (_text.Text[units[i].First].Start <= position && position < _text.Text[units[i].Last].End)
            {
                return i;
            }
        }

        return -1;
    }

    private Run RunOf(int unit)
    {
        foreach (Run run in _text.Runs)
        {
            if (unit < run.First + run.Count)
            {
                return run;
            }
        }

        return default;
    }

    private static string Kind(Label label) => label switch
    {
        Label.Outside => "no name",
        Label.PersonBegin or Label.PersonInside => "a person",
        Label.OrganizationBegin or Label.OrganizationInside => "an organization",
        _ => "a place",
    };
}
