using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Segmentation;

/// <summary>The rules of where a run of capitals may begin, what may join its words, and where one of its units ends.</summary>
internal sealed class RunRules
{
    /// <summary>Lines of fewer characters were not wrapped for lack of room.</summary>
    private const int ShortLine = 48;

    private readonly WordFacts _facts;
    private readonly TokenizedText _text;

    internal RunRules(WordFacts facts)
    {
        _facts = facts;
        _text = facts.Text;
    }

    /// <summary>A capital begins a run, unless it is a function word that owes the capital to the sentence.</summary>
    internal bool CanBegin(int token)
    {
        ref readonly Token t = ref _text[token];
        if (t.Kind != TokenKind.Word)
        {
            return false;
        }

        if (!t.Is(TokenTraits.Capitalized))
        {
            return _facts.IsCapitalized(token) || BeginsLowerPrefix(token);
        }

        if (!_facts.IsCapitalized(token))
        {
            return false;
        }

        return !_facts.Has(token, WordClass.Function) || t.Is(TokenTraits.AllCaps)
            || (!t.Is(TokenTraits.SentenceStart) && _facts.IsCapitalized(token + 1) && !IsQuotedSentence(token))
            || IsNameLikeFunctionWord(token);
    }

    /// <summary>
    /// Behind a quotation mark a function word may owe its capital to the quoted sentence ("The French are coming"), unless the
    /// quotation is a title: nothing but capitals and joiners up to its end ("One Belt and One Way").
    /// </summary>
    private bool IsQuotedSentence(int token)
    {
        if (!IsQuote(token - 1))
        {
            return false;
        }

        int end = token;
        while (end < _facts.Count && end - token < 10 && (_facts.IsCapitalized(end) || _facts.Has(end, WordClass.Joiner)))
        {
            end++;
        }

        return !IsQuote(end);
    }

    /// <summary>"Will Smith", "An Wang": function words that are given names or surnames, before another capital.</summary>
    private bool IsNameLikeFunctionWord(int token) =>
        (_text.Is(token, "will") || _text.Is(token, "so") || _text.Is(token, "he") || _text.Is(token, "an") || _text.Is(token, "may")
            || _text.Is(token, "do") || _text.Is(token, "no") || _text.Is(token, "you") || _text.Is(token, "ever"))
        && _facts.IsCapitalized(token + 1) && !_facts.Has(token + 1, WordClass.Function) && !_text[token + 1].Is(TokenTraits.SentenceStart);

    /// <summary>"al-Assad", "el-Sisi", "bin Laden" with the lower-case part first, also where nothing capitalized stands before.</summary>
    internal bool BeginsLowerPrefix(int token)
    {
        ref readonly Token t = ref _text[token];
        return t.Length is >= 2 and <= 3
            && _facts.Has(token, WordClass.Particle)
            && ((IsGluedHyphen(token + 1) && IsGlued(token + 2) && _facts.IsCapitalized(token + 2)) || IsFreeParticle(token));
    }

    /// <summary>"van Gogh", "bin Laden" at the beginning of a run: only particles that are no words of English text otherwise.</summary>
    private bool IsFreeParticle(int token) =>
        _text[token].Length == 3 && (_text.Is(token, "bin") || _text.Is(token, "van") || _text.Is(token, "von") || _text.Is(token, "ibn"))
        && (_facts.IsCapitalized(token + 1) || (_facts.Has(token + 1, WordClass.Particle) && _facts.IsCapitalized(token + 2)));

    /// <summary>
    /// A new line behind a short one: a byline over a dateline, a list. A long line is one that was wrapped, and names run on over
    /// its end.
    /// </summary>
    internal bool BeginsLineBehindShortOne(int token)
    {
        int end = _text[token].Start - 1;
        if (end < 0 || _text.Text[end] != '\n')
        {
            return false;
        }

        int start = end - 1;
        while (start >= 0 && end - start <= ShortLine && _text.Text[start] != '\n')
        {
            start--;
        }

        return end - start <= ShortLine;
    }

    /// <summary>The token behind up to three joiners that a capital follows; else the given token.</summary>
    internal int EndOfJoiners(int token)
    {
        int end = token;
        if (_text[token].Is(TokenTraits.Possessive) && _text.Is(token - 1, "people"))
        {
            end++;
        }

        while (end - token < 3 && end < _facts.Count && IsJoiner(end, first: end == token))
        {
            end++;
        }

        return end > token && end < _facts.Count && !_text[end].Is(TokenTraits.SentenceStart)
            && (_facts.IsCapitalized(end) || BeginsLowerPrefix(end))
            ? end
            : token;
    }

    private bool IsJoiner(int token, bool first)
    {
        if (_text[token].Is(TokenTraits.SentenceStart) || !_facts.Has(token, WordClass.Joiner) || _text[token].Is(TokenTraits.Capitalized))
        {
            return false;
        }

        return !first || !_text.Is(token, "the");
    }

    /// <summary>The closing mark of a nickname of up to four words in quotation marks between two capitals: Wilfried "Willi" Schneider; -1 for none.</summary>
    internal int NicknameEnd(int token)
    {
        if (!IsQuote(token) || !_facts.IsCapitalized(token + 1) || _text[token + 1].Is(TokenTraits.BlockStart) || !_text[token].Is(TokenTraits.SpaceBefore))
        {
            return -1;
        }

        int close = EndOfUnit(token + 1) + 1;
        while (close < _facts.Count && close - token < 5 && _text[close].Kind == TokenKind.Word && !_text[close].Is(TokenTraits.SentenceStart))
        {
            close = EndOfUnit(close) + 1;
        }

        return IsQuote(close) && !_text[close].Is(TokenTraits.SpaceBefore)
            && _facts.IsCapitalized(close + 1) && !_text[close + 1].Is(TokenTraits.SentenceStart)
            ? close
            : -1;
    }

    /// <summary>The last token of the unit that begins at a token: hyphenated parts and the period of an initial or a title.</summary>
    internal int EndOfUnit(int token)
    {
        int last = token;
        while (IsGluedHyphen(last + 1) && IsGlued(last + 2) && IsNamePart(token, last + 2))
        {
            last += 2;
        }

        bool abbreviated = last == token && _facts.IsGluedPeriod(token + 1)
            && (_text[token].Length == 1 || (_facts.Has(token, WordClass.Generation | WordClass.CompanySuffix) && !IsRoman(token)) || IsInnerPeriod(token + 1));
        return abbreviated && _text[token].Length <= 5 ? token + 1 : last;
    }

    /// <summary>"III", "XIV": numbers that are no abbreviation, so that a period behind them ends the sentence.</summary>
    private bool IsRoman(int token)
    {
        foreach (char c in _text.Span(token))
        {
            if (c is not ('I' or 'V' or 'X'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A period behind a short word, before a capital that does not begin a sentence: "Alex. Smith".</summary>
    private bool IsInnerPeriod(int period) =>
        period + 1 < _facts.Count && !_text[period + 1].Is(TokenTraits.SentenceStart) && _facts.IsCapitalized(period + 1);

    /// <summary>The "in" of "Moon Jae-in": behind a surname no preposition.</summary>
    private bool IsSyllable(int first, int part) =>
        _text.Is(part, "in") && first > 0 && _text[first].Length <= 5 && !_text[first].Is(TokenTraits.SentenceStart)
        && _facts.IsCapitalized(first - 1) && _text[first - 1].Kind == TokenKind.Word && !_facts.Has(first - 1, WordClass.Function | WordClass.Role);

    /// <summary>The second part of a hyphenated name: capitalized, or short and no ordinary compound ("Jong-il" but "London-based").</summary>
    private bool IsNamePart(int first, int part)
    {
        if (_facts.IsCapitalized(part) || IsSyllable(first, part))
        {
            return true;
        }

        return _text[part].Kind == TokenKind.Word && _facts.IsLower(part)
            && _text[part].Length <= 6
            && (_text[first].Length <= 6 || _facts.Has(part, WordClass.Particle))
            && (!_facts.Has(part, WordClass.CompoundTail | WordClass.Function | WordClass.Role | WordClass.Joiner) || _facts.Has(part, WordClass.Particle))
            && !_facts.Has(part, WordClass.CompoundTail)
            && !_text[first].Is(TokenTraits.Abbreviation);
    }

    private bool IsGluedHyphen(int token) =>
        token < _facts.Count && _text[token].Kind == TokenKind.Punctuation && IsGlued(token)
        && _text[token].Length == 1 && _text.Text[_text[token].Start] is '-' or '\u2010' or '\u2011';

    private bool IsGlued(int token) => token < _facts.Count && !_text[token].Is(TokenTraits.SpaceBefore);

    private bool IsQuote(int token) =>
        (uint)token < (uint)_facts.Count && _text[token].Kind == TokenKind.Punctuation
        && _text.Text[_text[token].Start] is '"' or '\'' or '\u201C' or '\u201D' or '\u2018' or '\u2019'
        && _text[token].Length == 1;
}
