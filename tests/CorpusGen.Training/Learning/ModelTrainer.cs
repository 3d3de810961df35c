using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Reading.Participants.Model;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Participants.Tagging;
using CorpusGen.Training.Data;

namespace CorpusGen.Training.Learning;

/// <summary>Trains the one table for both passes: the first pass is jack-knifed, so that the second learns from labels as wrong as they will be.</summary>
internal sealed class ModelTrainer(TrainingOptions options, NameLists lists)
{
    private const int PerUnit = FeatureTemplates.Count + DocumentCounts.Templates;

    internal byte[] Train(List<LabeledText> texts, Action<string> log)
    {
        var plain = texts.Select(t => Sequences(t, null)).ToList();
        HashSet<uint> frequent = Crf.FrequentFeatures(plain.SelectMany(static s => s), options.SeenAtLeast);
        var second = new List<Sequence>();
        for (int fold = 0; fold < options.Folds; fold++)
        {
            List<Sequence> others = [.. plain.Where((_, i) => i % options.Folds != fold).SelectMany(static s => s)];
            var crf = new Crf(options with { Epochs = Math.Min(options.Epochs, 6) }, frequent);
            crf.Train(others);
            var model = new ParticipantModel(TaggerWeights.Read(crf.Quantize()), lists);
            for (int i = fold; i < texts.Count; i += options.Folds)
            {
                second.AddRange(Sequences(texts[i], Tagger.FirstLabels(texts[i].Text, model, CancellationToken.None)));
            }

            log($"fold {fold}");
        }

        List<Sequence> all = [.. plain.SelectMany(static s => s), .. second];
        var final = new Crf(options, Crf.FrequentFeatures(all, options.SeenAtLeast * 2));
        final.Train(all, (epoch, loss) => log($"epoch {epoch} loss {loss / all.Count:F4}"));
        return final.Quantize();
    }

    /// <summary>The runs of a text with their features; with those of the second pass when the labels of a first one are given.</summary>
    private List<Sequence> Sequences(LabeledText labeled, Label[]? first)
    {
        var sequences = new List<Sequence>();
        SegmentedText text = labeled.Text;
        var reader = new RunReader(text, lists);
        DocumentCounts? counts = first is null ? null : DocumentCounts.Of(text.Units, first);
        int perUnit = first is null ? FeatureTemplates.Count : PerUnit;
        for (int r = 0; r < text.Runs.Length; r++)
        {
            if (labeled.Skipped[r])
            {
                continue;
            }

            Run run = text.Runs[r];
            RunContext context = reader.Read(run);
            var features = new uint[run.Count * perUnit];
            for (int i = 0; i < run.Count; i++)
            {
                Span<uint> unit = features.AsSpan(i * perUnit, perUnit);
                FeatureTemplates.Write(reader.Nodes, i + 2, context, unit);
                counts?.Write(first, run.First + i, run.First, run.First + run.Count, reader.Nodes[i + 2].Lists, context.PlaceOf(i + 2), unit.Slice(FeatureTemplates.Count));
            }

            sequences.Add(new Sequence(features, perUnit, labeled.Labels.AsSpan(run.First, run.Count).ToArray()));
        }

        return sequences;
    }
}
