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

internal static class Program
{
    private static readonly string[] Corpora =
    [
        "gum", "wikigold", "redocred_dev", "redocred_test", "crossner_politics_train", "crossner_politics_dev", "crossner_politics_test",
        "btc_a", "btc_b", "btc_e", "btc_f", "btc_g", "btc_h",
    ];

    private static void Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        string folder = args[0];
        string Option(string name, string fallback) => args.FirstOrDefault(a => a.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..] ?? fallback;
        var options = new TrainingOptions();
        options = options with
        {
            LogRows = int.Parse(Option("rows", "17"), CultureInfo.InvariantCulture),
            Epochs = int.Parse(Option("epochs", "12"), CultureInfo.InvariantCulture),
            Step = double.Parse(Option("step", "0.01"), CultureInfo.InvariantCulture),
            DropOut = double.Parse(Option("drop", "0.1"), CultureInfo.InvariantCulture),
            SeenAtLeast = int.Parse(Option("seen", "2"), CultureInfo.InvariantCulture),
            Scale = double.Parse(Option("scale", "60"), CultureInfo.InvariantCulture),
        };
        string[] train = Option("train", string.Join(',', Corpora)).Split(',');
        string[] hold = Option("hold", "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        bool split = Option("split", "no") == "yes";
        var clock = Stopwatch.StartNew();
        void Log(string line) => Console.WriteLine($"{clock.Elapsed.TotalSeconds,6:F1} s  {line}");

        List<GoldDocument> Load(string corpus) => CorpusReader.Read(folder, corpus).Select(CorpusReader.Repair).ToList();
        var training = train.Where(c => !hold.Contains(c)).SelectMany(Load).Where(d => !split || !IsHeld(d)).ToList();
        string namesFolder = Path.Combine(folder, "names");
        var source = new NameSource(namesFolder, options.Seed);
        int copies = int.Parse(Option("copies", "0"), CultureInfo.InvariantCulture);
        int made = int.Parse(Option("made", "0"), CultureInfo.InvariantCulture);
        byte[] names = NameListBuilder.Build(namesFolder, training);
        var replacer = new NameReplacer(source);
        List<GoldDocument> plain = [.. training];
        for (int i = 0; i < copies; i++)
        {
            training.AddRange(plain.Where(static d => d.Names.Any(static n => n.Type == "PER") && !d.Corpus.StartsWith("btc", StringComparison.Ordinal)).Select(replacer.Replace));
        }

        training.AddRange(new TemplateFiller(source).Make(made));
        if (Option("show", "no") == "yes")
        {
            foreach (GoldDocument d in training.TakeLast(12).Concat(training.Skip(plain.Count).Take(3)))
            {
                Console.WriteLine(d.Text[..Math.Min(1500, d.Text.Length)] + "\n--" + string.Join(" | ", d.Names.Where(static n => n.Type == "PER").Select(n => d.Text[n.Start..n.End])));
            }

            return;
        }

        NameLists lists = NameLists.Read(names);
        Log($"{training.Count} documents, {names.Length} bytes of names");
        byte[] weights = new ModelTrainer(options, lists).Train([.. training.Select(LabeledText.From)], Log);
        var model = new ParticipantModel(TaggerWeights.Read(weights), lists);
        var errors = new List<string>();
        foreach (string corpus in hold.Length > 0 ? hold : split ? Corpora : [])
        {
            var documents = Load(corpus).Where(d => !split || IsHeld(d)).ToList();
            foreach (IGrouping<string, GoldDocument> part in documents.GroupBy(d => d.Corpus == "gum" ? d.Id.Split('_')[1] : ""))
            {
                (double precision, double recall, double f) = MentionScore.Persons(part, model, errors);
                Log($"{corpus,-24} {part.Key,-10} P {precision:F1} R {recall:F1} F {f:F1}");
            }
        }

        File.WriteAllBytes(Path.Combine(Option("out", "."), "weights.bin"), weights);
        File.WriteAllBytes(Path.Combine(Option("out", "."), "names.bin"), names);
        File.WriteAllLines(Path.Combine(Option("out", "."), "errors.txt"), errors);
        Log("written");
    }

    private static bool IsHeld(GoldDocument document)
    {
        uint hash = 0;
        foreach (char c in document.Id)
        {
            hash = (hash * 31) + c;
        }

        return hash % 5 == 0;
    }
}
