using System;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Model;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Tagging;

/// <summary>Prepares a run for the feature templates: its units as nodes, with two neighbors on each side. Its buffers are reused.</summary>
internal sealed class RunReader
{
    /// <summary>How far a lower-case word is looked for around a run.</summary>
    private const int Near = 4;

    private readonly SegmentedText _text;
    private readonly NameLists _lists;
    private Node[] _nodes = new Node[32];

    internal RunReader(SegmentedText text, NameLists lists)
    {
        _text = text;
        _lists = lists;
    }

    /// <summary>The nodes of the run that was read last; the run begins at the third.</summary>
    internal ReadOnlySpan<Node> Nodes => _nodes;

    internal RunContext Read(Run run)
    {
        WordFacts facts = _text.Facts;
        ReadOnlySpan<Unit> units = _text.UnitsOf(run);
        if (_nodes.Length < units.Length + 4)
        {
            _nodes = new Node[(units.Length + 4) * 2];
        }

        for (int i = 0; i < units.Length; i++)
        {
            _nodes[i + 2] = Node.OfUnit(facts, units[i], _lists);
        }

        for (int i = 1; i < units.Length; i++)
        {
            if ((_lists[KnownNames.Join(units[i - 1].Hash, units[i].Hash)] & NameList.City) != 0)
            {
                _nodes[i + 1].Lists |= 0x200;
                _nodes[i + 2].Lists |= 0x200;
            }
        }

        int first = units[0].First;
        int last = units[units.Length - 1].Last;
        bool start = facts.Text[first].Is(TokenTraits.SentenceStart);
        _nodes[1] = start ? Node.Edge : Node.OfToken(facts, first - 1);
        _nodes[0] = start || facts.Text[first - 1].Is(TokenTraits.SentenceStart) ? Node.Edge : Node.OfToken(facts, first - 2);
        bool end = IsEnd(last + 1);
        _nodes[units.Length + 2] = end ? Node.Edge : Node.OfToken(facts, last + 1);
        _nodes[units.Length + 3] = end || IsEnd(last + 2) ? Node.Edge : Node.OfToken(facts, last + 2);
        return Describe(units.Length, start, HasLowerNear(first, last));
    }

    /// <summary>The context of a run whose nodes were changed after reading.</summary>
    internal RunContext Describe(int count, bool sentenceStart, bool lowerNear)
    {
        ref readonly Node before = ref _nodes[1];
        ref readonly Node behind = ref _nodes[count + 2];
        ref readonly Node first = ref _nodes[2];
        ref readonly Node last = ref _nodes[count + 1];
        uint classes = 0;
        uint lists = 0;
        for (int i = 2; i < count + 2; i++)
        {
            classes |= _nodes[i].Class;
            lists = i < 5 ? (lists << 10) | _nodes[i].Lists : lists;
        }

        return new RunContext
        {
            WordBefore = before.Word,
            WordBehind = behind.Word,
            ClassBefore = before.Class,
            ClassBehind = behind.Class,
            FirstWord = first.Word,
            LastWord = last.Word,
            FirstClass = first.Class,
            LastClass = last.Class,
            Classes = classes,
            Lists = lists,
            SentenceStart = sentenceStart ? 1u : 0u,
            NoLower = lowerNear ? 0u : 1u,
            Count = count,
        };
    }

    private bool IsEnd(int token) => token >= _text.Facts.Count || _text.Text[token].Is(TokenTraits.SentenceStart);

    private bool HasLowerNear(int first, int last)
    {
        WordFacts facts = _text.Facts;
        for (int i = first; i > first - Near && !facts.Text[i].Is(TokenTraits.SentenceStart); i--)
        {
            if (i > 0 && facts.IsLower(i - 1))
            {
                return true;
            }
        }

        for (int i = last + 1; i <= last + Near && !IsEnd(i); i++)
        {
            if (facts.IsLower(i))
            {
                return true;
            }
        }

        return false;
    }
}
