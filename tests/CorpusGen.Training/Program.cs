using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Reading.Participants.Model;
using CorpusGen.Training.Augmentation;
using CorpusGen.Training.Data;
using CorpusGen.Training.Evaluation;
using CorpusGen.Training.Learning;
using CorpusGen.Training.Lists;

namespace CorpusGen.Training;

/// <summary>Trains the participant model. See README.md beside this file.</summary>
internal static class Program
{
    private static readonly string[] Corpora =
    [
        "gum", "wikigold", "redocred_dev", "redocred_test", "crossner_politics_train", "crossner_politics_dev", "crossner_politics_test",
        "btc_a", "btc_b", "btc_e", "btc_f", "btc_g", "btc_h",
    ];

    private static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var arguments = new Arguments(args);
        if (arguments.Positional.Count != 2)
        {
            Console.Error.WriteLine("usage: CorpusGen.Training <folder of the corpora> <folder of the model> [hold=a,b] [errors=FILE] [rows= epochs= step= drop= seen= scale= copies= made=]");
            return 2;
        }

        string folder = arguments.Positional[0];
        TrainingOptions options = arguments.Options();
        string[] hold = arguments.List("hold");
        var clock = Stopwatch.StartNew();
        void Log(string line) => Console.WriteLine($"{clock.Elapsed.TotalSeconds,6:F1} s  {line}");

        List<GoldDocument> training = [.. Corpora.Where(c => !hold.Contains(c)).SelectMany(c => Load(folder, c)).Where(static d => !HeldOut.Contains(d.Id))];
        byte[] names = NameListBuilder.Build(Path.Combine(folder, "names"), training);
        NameLists lists = NameLists.Read(names);
        var source = new NameSource(Path.Combine(folder, "names"), options.Seed);
        training.AddRange(Augment(training, source, options));
        Log($"{training.Count} documents, {names.Length} bytes of names");

        byte[] weights = new ModelTrainer(options, lists).Train([.. training.Select(LabeledText.From)], Log);
        var errors = new List<string>();
        foreach (GoldDocument[] part in (hold.Length > 0 ? hold : Corpora).SelectMany(c => Load(folder, c)).Where(d => hold.Length > 0 || HeldOut.Contains(d.Id)).GroupBy(PartOf).Select(static g => g.ToArray()))
        {
            (double precision, double recall, double f) = MentionScore.Persons(part, new ParticipantModel(TaggerWeights.Read(weights), lists), errors);
            Log($"{PartOf(part[0]),-26} P {precision:F1} R {recall:F1} F {f:F1}");
        }

        Directory.CreateDirectory(arguments.Positional[1]);
        ModelFile.Write(Path.Combine(arguments.Positional[1], "weights.deflate"), weights);
        ModelFile.Write(Path.Combine(arguments.Positional[1], "names.deflate"), names);
        if (arguments.List("errors") is [string file])
        {
            File.WriteAllLines(file, errors);
        }

        return 0;
    }

    private static List<GoldDocument> Load(string folder, string corpus) => CorpusReader.Read(folder, corpus);

    /// <summary>
    /// Copies of the documents with other names, but not of tweets, and articles from templates. Only the copies are rid of what
    /// tokenization left in some corpora: readers meet both spellings.
    /// </summary>
    private static List<GoldDocument> Augment(List<GoldDocument> documents, NameSource source, TrainingOptions options)
    {
        var replacer = new NameReplacer(source);
        var more = new List<GoldDocument>();
        for (int i = 0; i < options.Copies; i++)
        {
            more.AddRange(documents.Where(static d => d.Names.Any(static n => n.Type == "PER") && !d.Corpus.StartsWith("btc", StringComparison.Ordinal)).Select(CorpusReader.Repair).Select(replacer.Replace));
        }

        more.AddRange(new TemplateFiller(source).Make(options.Made));
        return more;
    }

    private static string PartOf(GoldDocument document) => document.Corpus == "gum" ? "gum " + document.Id.Split('_')[1] : document.Corpus;
}
