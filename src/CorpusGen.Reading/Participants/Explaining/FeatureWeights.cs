using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Reading.Participants.Model;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Participants.Tagging;

namespace CorpusGen.Reading.Participants.Explaining;

/// <summary>Names the features that spoke most for or against a label at a unit.</summary>
internal sealed class FeatureWeights
{
    private readonly SegmentedText _text;
    private readonly ParticipantModel _model;
    private readonly TaggerTrace _trace;
    private readonly DocumentCounts _counts;

    internal FeatureWeights(SegmentedText text, ParticipantModel model, TaggerTrace trace)
    {
        _text = text;
        _model = model;
        _trace = trace;
        _counts = DocumentCounts.Of(text.Units, trace.First);
    }

    /// <summary>The strongest features, as text: "word before +34, last three letters +21, sentence start -9".</summary>
    /// <param name="run">The run of the unit.</param>
    /// <param name="unit">The position of the unit.</param>
    /// <param name="label">The label whose weights are compared with those of no name.</param>
    /// <param name="count">How many are named.</param>
    internal string Strongest(Run run, int unit, Label label, int count)
    {
        var reader = new RunReader(_text, _model.Lists);
        RunContext context = reader.Read(run);
        var features = new uint[FeatureTemplates.Count + DocumentCounts.Templates];
        int node = unit - run.First + 2;
        FeatureTemplates.Write(reader.Nodes, node, context, features);
        _counts.Write(_trace.First, unit, run.First, run.First + run.Count, reader.Nodes[node].Lists, context.PlaceOf(node), features.AsSpan(FeatureTemplates.Count));

        var weights = new List<(int Weight, int Feature)>();
        for (int i = 0; i < features.Length; i++)
        {
            weights.Add((_model.Weights.Weight(features[i], label) - _model.Weights.Weight(features[i], Label.Outside), i));
        }

        return string.Join(", ", weights.OrderByDescending(static w => Math.Abs(w.Weight)).ThenBy(static w => w.Feature).Take(count)
            .Select(static w => Name(w.Feature) + " " + w.Weight.ToString("+0;-0;0", CultureInfo.InvariantCulture)));
    }

    private static string Name(int feature) =>
        feature < FeatureTemplates.Count ? FeatureTemplates.Names[feature] : DocumentCounts.Names[feature - FeatureTemplates.Count];
}
