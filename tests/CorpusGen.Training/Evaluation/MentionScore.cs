using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Participants;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Model;
using CorpusGen.Training.Data;

namespace CorpusGen.Training.Evaluation;

/// <summary>The F-measure of person mentions: exact spans, without titles in front and possessives behind.</summary>
internal static class MentionScore
{
    internal static (double Precision, double Recall, double F) Persons(IEnumerable<GoldDocument> documents, ParticipantModel model, List<string>? errors = null)
    {
        int hits = 0;
        int found = 0;
        int wanted = 0;
        foreach (GoldDocument document in documents)
        {
            var gold = document.Names.Where(static n => n.Type == "PER").Select(n => Normalize(document.Text, n.Start, n.End)).Where(n => document.Text[Math.Max(0, n.Start - 1)] != '@' && document.Text[n.Start] != '@').ToHashSet();
            var predicted = ParticipantRecognizer.Recognize(LabeledText.Tokenize(document.Text), model, null, default)
                .Where(static p => p.Kind == ParticipantKind.Person).SelectMany(static p => p.Mentions)
                .Select(m => Normalize(document.Text, m.Span.Start, m.Span.End)).ToHashSet();
            hits += predicted.Count(gold.Contains);
            found += predicted.Count;
            wanted += gold.Count;
            if (errors is not null)
            {
                errors.AddRange(predicted.Where(p => !gold.Contains(p)).Select(p => "FP " + Show(document, p)));
                errors.AddRange(gold.Where(g => !predicted.Contains(g)).Select(g => "FN " + Show(document, g)));
            }
        }

        double precision = 100.0 * hits / Math.Max(1, found);
        double recall = 100.0 * hits / Math.Max(1, wanted);
        return (precision, recall, 2 * precision * recall / Math.Max(1e-9, precision + recall));
    }

    private static string Show(GoldDocument document, (int Start, int End) span)
    {
        int from = Math.Max(0, span.Start - 40);
        int to = Math.Min(document.Text.Length, span.End + 30);
        string line = $"{document.Text[from..span.Start]}[[{document.Text[span.Start..span.End]}]]{document.Text[span.End..to]}";
        return $"{document.Id}\t{line.Replace('\n', '~')}";
    }

    private static (int Start, int End) Normalize(string text, int start, int end)
    {
        while (true)
        {
            int blank = text.IndexOf(' ', start, end - start);
            if (blank < 0 || !IsTitle(text.AsSpan(start, blank - start)))
            {
                break;
            }

            start = blank + 1;
        }

        if (end - start > 2 && text[end - 2] is '\'' or '\u2019' && text[end - 1] == 's')
        {
            end -= 2;
        }

        end -= end > start && text[end - 1] == '.' ? 1 : 0;
        return (start, end);
    }

    private static bool IsTitle(ReadOnlySpan<char> word) =>
        (WordTable.Instance[WordHash.Of(word.TrimEnd('.'))] & (WordClass.Honorific | WordClass.Title | WordClass.Rank)) != 0;
}
