using System;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Segmentation;

/// <summary>A text with its runs of capitalized words.</summary>
internal sealed class SegmentedText
{
    private readonly Unit[] _units;
    private readonly Run[] _runs;

    internal SegmentedText(WordFacts facts, Unit[] units, Run[] runs)
    {
        Facts = facts;
        _units = units;
        _runs = runs;
    }

    internal WordFacts Facts { get; }

    internal TokenizedText Text => Facts.Text;

    internal ReadOnlySpan<Unit> Units => _units;

    internal ReadOnlySpan<Run> Runs => _runs;

    internal ReadOnlySpan<Unit> UnitsOf(Run run) => _units.AsSpan(run.First, run.Count);
}
