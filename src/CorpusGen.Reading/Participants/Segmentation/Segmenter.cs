using System;
using System.Threading;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Segmentation;

/// <summary>Cuts a text into runs of capitalized words with the joiners between them.</summary>
/// <remarks>
/// A run ends at a sentence's start, at punctuation that is no part of a name, and before a lower-case word that joins nothing.
/// Everything outside the runs is never a name, so that only about an eighth of a text has to be scored.
/// </remarks>
internal sealed class Segmenter
{
    private readonly WordFacts _facts;
    private readonly TokenizedText _text;
    private readonly RunRules _rules;
    private Unit[] _units;
    private int _unitCount;
    private Run[] _runs;
    private int _runCount;

    private Segmenter(WordFacts facts)
    {
        _facts = facts;
        _text = facts.Text;
        _rules = new RunRules(facts);
        _units = new Unit[Math.Max(16, facts.Count / 5)];
        _runs = new Run[Math.Max(16, facts.Count / 8)];
    }

    /// <summary>Finds all runs of a text.</summary>
    internal static SegmentedText Cut(WordFacts facts, CancellationToken cancellationToken)
    {
        var segmenter = new Segmenter(facts);
        int token = 0;
        int steps = 0;
        while (token < facts.Count)
        {
            if ((++steps & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            token = segmenter._rules.CanBegin(token) ? segmenter.CutRun(token) : token + 1;
        }

        return new SegmentedText(
            facts,
            segmenter._units.AsSpan(0, segmenter._unitCount).ToArray(),
            segmenter._runs.AsSpan(0, segmenter._runCount).ToArray());
    }

    private int CutRun(int token)
    {
        int first = _unitCount;
        token = AddUnit(token);
        while (token < _facts.Count)
        {
            if (_text[token].Is(TokenTraits.SentenceStart) || _rules.BeginsLineBehindShortOne(token))
            {
                break;
            }

            if (_facts.IsCapitalized(token) || _rules.BeginsLowerPrefix(token))
            {
                if (!_text[token].Is(TokenTraits.SpaceBefore) && !_text.Is(token - 1, '.'))
                {
                    break;
                }

                token = AddUnit(token);
                continue;
            }

            int joined = _rules.EndOfJoiners(token);
            if (joined > token)
            {
                for (; token < joined; token++)
                {
                    Add(new Unit(token, token, _facts.Hash(token), _facts.Class(token), UnitKind.Joiner));
                }

                continue;
            }

            int quoted = _rules.NicknameEnd(token);
            if (quoted < 0)
            {
                break;
            }

            token = CutNickname(token, quoted);
        }

        if (_runCount == _runs.Length)
        {
            Array.Resize(ref _runs, _runCount * 2);
        }

        _runs[_runCount++] = new Run(first, _unitCount - first);
        return token;
    }

    private int CutNickname(int open, int close)
    {
        Add(new Unit(open, open, _facts.Hash(open), WordClass.None, UnitKind.Quote));
        int token = open + 1;
        while (token < close)
        {
            if (_facts.IsCapitalized(token))
            {
                token = AddUnit(token);
                continue;
            }

            Add(new Unit(token, token, _facts.Hash(token), _facts.Class(token), UnitKind.Joiner));
            token++;
        }

        Add(new Unit(close, close, _facts.Hash(close), WordClass.None, UnitKind.Quote));
        return close + 1;
    }

    private int AddUnit(int token)
    {
        int last = _rules.EndOfUnit(token);
        uint hash = _facts.Hash(token);
        WordClass wordClass = _facts.Class(token);
        for (int i = token + 1; i <= last; i++)
        {
            if (!_text.Is(i, '.'))
            {
                hash = WordHash.Mix((hash * 31) + _facts.Hash(i));
                wordClass = WordTable.Instance[hash];
            }
        }

        Add(new Unit(token, last, hash, wordClass, UnitKind.Name));
        return last + 1;
    }

    private void Add(Unit unit)
    {
        if (_unitCount == _units.Length)
        {
            Array.Resize(ref _units, _unitCount * 2);
        }

        _units[_unitCount++] = unit;
    }
}
