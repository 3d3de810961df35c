using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Model;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Participants.Tagging;
using CorpusGen.Reading.Text;

namespace CorpusGen.Training.Data;

/// <summary>A text cut into runs, each unit with the label that the annotation gives it.</summary>
internal sealed class LabeledText
{
    private LabeledText(GoldDocument document, SegmentedText text, Label[] labels, bool[] skipped)
    {
        Document = document;
        Text = text;
        Labels = labels;
        Skipped = skipped;
    }

    internal GoldDocument Document { get; }

    internal SegmentedText Text { get; }

    internal Label[] Labels { get; }

    /// <summary>The runs that are not learned from: account names behind an at sign.</summary>
    internal bool[] Skipped { get; }

    internal static TokenizedText Tokenize(string text)
    {
        var blocks = new List<Block>();
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                blocks.Add(new Block(BlockKind.Paragraph, TextSpan.FromBounds(start, end), blocks.Count + 1));
            }

            start = end + 1;
        }

        return Tokenizer.Tokenize(text, blocks);
    }

    internal static LabeledText From(GoldDocument document)
    {
        SegmentedText text = Segmenter.Cut(new WordFacts(Tokenize(document.Text)), CancellationToken.None);
        var labels = new Label[text.Units.Length];
        foreach (GoldName name in document.Names)
        {
            Mark(text, labels, name);
        }

        if (document.Corpus == "gum")
        {
            ExtendHeads(text, labels);
        }

        BeginInEveryRun(text, labels);
        var skipped = new bool[text.Runs.Length];
        for (int i = 0; i < skipped.Length; i++)
        {
            skipped[i] = text.Text.Is(text.Units[text.Runs[i].First].First - 1, '@');
        }

        return new LabeledText(document, text, labels, skipped);
    }

    private static void Mark(SegmentedText text, Label[] labels, GoldName name)
    {
        Label begin = name.Type switch
        {
            "PER" => Label.PersonBegin,
            "ORG" => Label.OrganizationBegin,
            "LOC" => Label.PlaceBegin,
            _ => Label.Outside,
        };
        int first = FirstUnit(text, name.Start);
        int last = first - 1;
        while (last + 1 < labels.Length && Middle(text, last + 1) < name.End)
        {
            last++;
        }

        if (begin == Label.Outside || last < first)
        {
            return;
        }

        while (begin == Label.PersonBegin && first < last && IsTitle(text.Units[first]))
        {
            first++;
        }

        bool people = begin == Label.PlaceBegin && first == last && (text.Units[first].Class & (WordClass.Demonym | WordClass.Country)) == WordClass.Demonym;
        for (int i = first; i <= last && !people; i++)
        {
            if (labels[i] != Label.Outside)
            {
                // Nested names: the outer one, which comes first, holds.
                return;
            }

            labels[i] = i == first ? begin : begin + 1;
        }
    }

    /// <summary>A name that punctuation cuts into two runs is two names for the tagger.</summary>
    private static void BeginInEveryRun(SegmentedText text, Label[] labels)
    {
        foreach (Run run in text.Runs)
        {
            for (int i = run.First; i < run.First + run.Count; i++)
            {
                int before = i == run.First ? TaggerWeights.Labels : (int)labels[i - 1];
                labels[i] = Viterbi.IsAllowed(before, (int)labels[i]) ? labels[i] : labels[i] - 1;
            }
        }
    }

    private static bool IsTitle(in Unit unit) =>
        unit.Kind != UnitKind.Name
        || ((unit.Class & (WordClass.Honorific | WordClass.Title | WordClass.Rank)) != 0 && (unit.Class & WordClass.GivenNameToo) == 0);

    private static int FirstUnit(SegmentedText text, int start)
    {
        int low = 0;
        int high = text.Units.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Middle(text, middle) < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int Middle(SegmentedText text, int unit) =>
        (text.Text[text.Units[unit].First].Start + text.Text[text.Units[unit].Last].End) / 2;

    /// <summary>One corpus marks the head words of places and bodies only ("Kingdom" of "United Kingdom").</summary>
    private static void ExtendHeads(SegmentedText text, Label[] labels)
    {
        foreach (Run run in text.Runs)
        {
            for (int i = run.First + 1; i < run.First + run.Count; i++)
            {
                if (labels[i] is not (Label.OrganizationBegin or Label.PlaceBegin))
                {
                    continue;
                }

                int first = i;
                while (first > run.First && labels[first - 1] == Label.Outside && text.Units[first - 1].Kind == UnitKind.Name
                    && (text.Units[first - 1].Class & (WordClass.Title | WordClass.Function)) == 0)
                {
                    first--;
                }

                Label begin = labels[i];
                for (int j = first; first < i && j <= i; j++)
                {
                    labels[j] = j == first ? begin : begin + 1;
                }
            }
        }
    }
}
