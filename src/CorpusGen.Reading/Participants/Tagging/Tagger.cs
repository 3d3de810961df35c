using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Participants.Mentions;
using CorpusGen.Reading.Participants.Model;
using CorpusGen.Reading.Participants.Segmentation;

namespace CorpusGen.Reading.Participants.Tagging;

/// <summary>Labels the units of a text in two passes; the second knows how the first labeled the same words elsewhere.</summary>
internal sealed class Tagger
{
    private readonly SegmentedText _text;
    private readonly ParticipantModel _model;
    private readonly RunReader _reader;
    private readonly Viterbi _viterbi;
    private readonly UnitScores[] _scores;
    private readonly uint[] _places;

    private Tagger(SegmentedText text, ParticipantModel model)
    {
        _text = text;
        _model = model;
        _reader = new RunReader(text, model.Lists);
        _viterbi = new Viterbi(model.Weights);
        _scores = new UnitScores[text.Units.Length];
        _places = new uint[text.Units.Length];
    }

    internal static Label[] Tag(SegmentedText text, ParticipantModel model, CancellationToken cancellationToken)
    {
        var tagger = new Tagger(text, model);
        Label[] first = tagger.FirstPass(cancellationToken);
        Label[] second = tagger.SecondPass(first, cancellationToken);
        HashSet<uint> surnames = SurnamePropagation.Apply(text, second);
        PersonJoiner.Apply(text, model.Lists, second);
        PersonRules.Apply(text, model.Lists, surnames, second);
        return second;
    }

    /// <summary>The same with the labels of every step, for explanations.</summary>
    internal static TaggerTrace Trace(SegmentedText text, ParticipantModel model, CancellationToken cancellationToken)
    {
        var tagger = new Tagger(text, model);
        Label[] first = tagger.FirstPass(cancellationToken);
        Label[] second = tagger.SecondPass(first, cancellationToken);
        var propagated = (Label[])second.Clone();
        HashSet<uint> surnames = SurnamePropagation.Apply(text, propagated);
        var joined = (Label[])propagated.Clone();
        PersonJoiner.Apply(text, model.Lists, joined);
        var final = (Label[])joined.Clone();
        PersonRules.Apply(text, model.Lists, surnames, final);
        return new TaggerTrace(first, second, propagated, joined, final);
    }

    /// <summary>What the first pass says; the trainer learns the second from it.</summary>
    internal static Label[] FirstLabels(SegmentedText text, ParticipantModel model, CancellationToken cancellationToken) =>
        new Tagger(text, model).FirstPass(cancellationToken);

    private Label[] FirstPass(CancellationToken cancellationToken)
    {
        var labels = new Label[_scores.Length];
        Span<uint> features = stackalloc uint[FeatureTemplates.Count];
        foreach (Run run in _text.Runs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            RunContext context = _reader.Read(run);
            for (int i = 0; i < run.Count; i++)
            {
                FeatureTemplates.Write(_reader.Nodes, i + 2, context, features);
                _model.Weights.Add(features, ref _scores[run.First + i]);
                _places[run.First + i] = (context.PlaceOf(i + 2) << 10) | _reader.Nodes[i + 2].Lists;
            }

            _viterbi.Label(_scores.AsSpan(run.First, run.Count), labels.AsSpan(run.First, run.Count));
        }

        return labels;
    }

    private Label[] SecondPass(Label[] first, CancellationToken cancellationToken)
    {
        var labels = new Label[_scores.Length];
        DocumentCounts counts = DocumentCounts.Of(_text.Units, first);
        Span<uint> features = stackalloc uint[DocumentCounts.Templates];
        foreach (Run run in _text.Runs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = run.First + run.Count;
            for (int i = run.First; i < end; i++)
            {
                counts.Write(first, i, run.First, end, _places[i] & 0x3FF, _places[i] >> 10, features);
                _model.Weights.Add(features, ref _scores[i]);
            }

            _viterbi.Label(_scores.AsSpan(run.First, run.Count), labels.AsSpan(run.First, run.Count));
        }

        return labels;
    }
}
