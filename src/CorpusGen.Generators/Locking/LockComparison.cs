using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Quotes;
using CorpusGen.Quoting;
using CorpusGen.Reading.Locking;

namespace CorpusGen.Generators.Locking;

/// <summary>Finds for each locked paragraph what it is now.</summary>
internal sealed class LockComparison
{
    /// <summary>Paragraphs that share fewer of their words are not two states of one.</summary>
    private const double LeastSimilarity = 0.5;

    private readonly ValueList<LockedParagraph> _before;
    private readonly ValueList<ParagraphModel> _after;
    private readonly int[] _now;
    private readonly bool[] _known;

    private LockComparison(ValueList<LockedParagraph> before, ValueList<ParagraphModel> after)
    {
        _before = before;
        _after = after;
        _now = Enumerable.Repeat(-1, before.Count).ToArray();
        _known = new bool[after.Count];
        if (before.Count == after.Count && Enumerable.Range(0, after.Count).All(i => before[i].Text == after[i].Text))
        {
            // Nearly always; then nothing needs to be hashed.
            _now = Enumerable.Range(0, after.Count).ToArray();
            return;
        }

        MatchEqual();
        MatchEdited();
    }

    /// <summary>What became of the paragraphs, in order; nothing when nothing did.</summary>
    internal static List<string> Describe(LockedDocument document, ValueList<ParagraphModel> after)
    {
        var comparison = new LockComparison(document.Paragraphs, after);
        var changes = new List<string>();
        for (int i = 0; i < document.Paragraphs.Count; i++)
        {
            if (comparison.Describe(i) is string change)
            {
                changes.Add(change);
            }
        }

        for (int i = 0; i < after.Count && comparison._known.Contains(true); i++)
        {
            if (!comparison._known[i])
            {
                changes.Add($"{NameOf(i)} is new");
            }
        }

        return changes;
    }

    /// <summary>The locked paragraphs whose numbers the document has no more: their numbers, and where each is now, counted from zero, or -1.</summary>
    internal static List<(int Number, int Now)> Lost(LockedDocument document, ValueList<ParagraphModel> after)
    {
        var lost = new List<(int Number, int Now)>();
        if (document.Paragraphs.All(paragraph => paragraph.Number <= after.Count))
        {
            return lost;
        }

        var comparison = new LockComparison(document.Paragraphs, after);
        var numbers = new HashSet<int>();
        for (int i = 0; i < document.Paragraphs.Count; i++)
        {
            if (document.Paragraphs[i].Number > after.Count && numbers.Add(document.Paragraphs[i].Number))
            {
                lost.Add((document.Paragraphs[i].Number, comparison._now[i]));
            }
        }

        return lost;
    }

    internal static string NameOf(int index) => "P" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private string? Describe(int index)
    {
        LockedParagraph before = _before[index];
        int now = _now[index];
        if (now < 0)
        {
            return $"P{before.Number.ToString(CultureInfo.InvariantCulture)} (\"{QuoteChecker.OneLine(Emit.XmlDoc.Excerpt(before.Text))}\") was removed";
        }

        bool isMoved = before.Number != now + 1;
        List<QuoteDifference> differences = before.Text == _after[now].Text ? [] : Alignment.Compare(before.Text, _after[now].Text);
        if (!isMoved && differences.Count == 0)
        {
            return null;
        }

        string name = "P" + before.Number.ToString(CultureInfo.InvariantCulture);
        string edit = differences.Count == 0 ? "" : CitationChecker.Describe(differences);
        return isMoved ? $"{name} is now {NameOf(now)}" + (edit.Length > 0 ? $" ({edit})" : "") : $"{name} changed ({edit})";
    }

    private void MatchEqual()
    {
        var places = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (int i = 0; i < _after.Count; i++)
        {
            string pin = ParagraphPin.Of(_after[i].Text);
            if (!places.TryGetValue(pin, out Queue<int>? queue))
            {
                places.Add(pin, queue = new Queue<int>());
            }

            queue.Enqueue(i);
        }

        for (int i = 0; i < _before.Count; i++)
        {
            if (places.TryGetValue(_before[i].Pin, out Queue<int>? queue) && queue.Count > 0)
            {
                Set(i, queue.Dequeue());
            }
        }
    }

    /// <summary>A paragraph that was edited stands behind the same neighbor as before; if none there resembles it, it was removed.</summary>
    private void MatchEdited()
    {
        for (int i = 0; i < _before.Count; i++)
        {
            if (_now[i] >= 0)
            {
                continue;
            }

            int previous = i == 0 ? -1 : _now[i - 1];
            int same = _before[i].Number - 1;
            IEnumerable<int> candidates = new[] { same, previous + 1 }.Concat(Enumerable.Range(0, _after.Count));
            int[] found = candidates.Where(candidate => candidate >= 0 && candidate < _after.Count && !_known[candidate] && Resemble(_before[i].Text, _after[candidate].Text)).Take(1).ToArray();
            if (found.Length > 0)
            {
                Set(i, found[0]);
            }
        }
    }

    private void Set(int before, int after)
    {
        _now[before] = after;
        _known[after] = true;
    }

    private static bool Resemble(string before, string after)
    {
        WordList one = WordList.Of(TextNormalizer.Normalize(before));
        WordList other = WordList.Of(TextNormalizer.Normalize(after));
        var counts = new Dictionary<int, int>();
        for (int i = 0; i < one.Count; i++)
        {
            counts[one[i].Core] = counts.TryGetValue(one[i].Core, out int count) ? count + 1 : 1;
        }

        int shared = 0;
        for (int i = 0; i < other.Count; i++)
        {
            if (counts.TryGetValue(other[i].Core, out int count) && count > 0)
            {
                counts[other[i].Core] = count - 1;
                shared++;
            }
        }

        return 2.0 * shared >= LeastSimilarity * (one.Count + other.Count);
    }
}
