using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Mentions;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Roles;

/// <summary>Reads the role that stands behind a name, between commas or behind "is": "Jane Doe, 45, a spokeswoman for the ministry, said".</summary>
internal sealed class AppositionReader
{
    private const int LongestNounPhrase = 9;
    private const int LongestComplement = 12;

    private readonly WordFacts _facts;
    private readonly TokenizedText _text;
    private readonly NameMap _names;

    internal AppositionReader(WordFacts facts, NameMap names)
    {
        _facts = facts;
        _text = facts.Text;
        _names = names;
    }

    /// <summary>Finds the role behind a name.</summary>
    /// <param name="mention">The name.</param>
    /// <param name="first">The first token of the role.</param>
    /// <param name="last">The last token of the role, inclusive.</param>
    /// <param name="owner">The token before a possessive ending in front of the role ("Russia" of "Russia's foreign minister"); -1 for none.</param>
    internal bool TryRead(NameMention mention, out int first, out int last, out int owner)
    {
        last = owner = -1;
        first = SkipToPhrase(mention.Last + 1);
        first = first < 0 ? SkipPredicate(mention.Last + 1) : first;
        if (first < 0)
        {
            return false;
        }

        bool isDetermined = RoleWords.IsDeterminer(_facts, first);
        first += isDetermined ? 1 : 0;
        int head = FindHead(ref first, ref owner);
        if (head < 0)
        {
            return false;
        }

        last = EndOfComplements(head);
        return IsClosed(last + 1) && (isDetermined || !AreSpeaking(first, last));
    }

    /// <summary>"officials said", "prosecutors told": those who speak, and no role of the one named before them.</summary>
    private bool AreSpeaking(int first, int last) =>
        first == last && _text.Text[_text[last].End - 1] == 's' && last + 1 < _facts.Count && _facts.Has(last + 1, WordClass.SpeechVerb);

    /// <summary>The first token behind the comma, an age and "who is"; -1 when no apposition can begin.</summary>
    private int SkipToPhrase(int token)
    {
        if (_text.Is(token, '('))
        {
            int close = token;
            while (close < token + 6 && close < _facts.Count && !_text.Is(close, ')'))
            {
                close++;
            }

            token = _text.Is(close, ')') ? close + 1 : token;
        }

        if (!_text.Is(token, ','))
        {
            return -1;
        }

        token++;
        if (token < _facts.Count && _text[token].Kind == TokenKind.Number && _text.Is(token + 1, ','))
        {
            token += 2;
        }

        if (_text.Is(token, "who") && (_text.Is(token + 1, "is") || _text.Is(token + 1, "was")))
        {
            token += 2;
        }

        return token < _facts.Count && !_text[token].Is(TokenTraits.BlockStart) ? token : -1;
    }

    /// <summary>The first token behind "is a", "was the", "was elected", "was named": who is said to be something; -1 for none.</summary>
    private int SkipPredicate(int token)
    {
        if (!_text.Is(token, "is") && !_text.Is(token, "was") && !_text.Is(token, "became"))
        {
            return -1;
        }

        token++;
        if (_text.Is(token, "elected") || _text.Is(token, "named") || _text.Is(token, "appointed") || _text.Is(token, "sworn"))
        {
            token++;
            token += _text.Is(token, "in") ? 1 : 0;
            token += _text.Is(token, "as") ? 1 : 0;
            return token < _facts.Count ? token : -1;
        }

        return _text.Is(token, "a") || _text.Is(token, "an") || _text.Is(token, "the") ? token : -1;
    }

    /// <summary>The last token of the noun phrase's role nouns; -1 when it holds none.</summary>
    private int FindHead(ref int first, ref int owner)
    {
        int head = -1;
        for (int i = first; i < _facts.Count && i < first + LongestNounPhrase; i++)
        {
            if (_names.KindAt(i) == NameKind.Person && head >= 0 && head >= i - 2 && !_text.Is(i - 1, ','))
            {
                // "Jane Doe, the Rev. John Roe and others": the role of the next one.
                return -1;
            }

            if (_text[i].Is(TokenTraits.SentenceStart) || _names.KindAt(i) == NameKind.Person)
            {
                break;
            }

            if (_text[i].Is(TokenTraits.Possessive))
            {
                if (head >= 0)
                {
                    break;
                }

                owner = i - 1;
                first = i + 1;
                continue;
            }

            if (RoleWords.IsHead(_facts, i))
            {
                // "editor-in-chief"
                while (RoleWords.IsInnerHyphen(_facts, i + 1))
                {
                    i += 2;
                }

                head = i;
            }
            else if (!IsModifier(i))
            {
                break;
            }
        }

        return head;
    }

    private bool IsModifier(int token) =>
        _text.Is(token, '-') || (_text.Is(token, "and") && RoleWords.IsHead(_facts, token - 1)) || (_text.Is(token, '.') && !_text[token].Is(TokenTraits.SpaceBefore))
        || RoleWords.BelongsBeforeName(_facts, token) || _facts.Has(token, WordClass.RoleModifier)
        || (_facts.IsLower(token) && !_facts.Has(token, WordClass.Function | WordClass.SpeechVerb | WordClass.PersonVerb));

    /// <summary>The last token of the phrases with of, for, at … behind the role noun.</summary>
    private int EndOfComplements(int head)
    {
        int last = head;
        while (RoleWords.IsPreposition(_facts, last + 1) && !_text.Is(last + 1, "to") && last - head < LongestComplement)
        {
            int end = EndOfNounPhrase(last + 2);
            if (end < 0)
            {
                break;
            }

            last = end;
        }

        return last;
    }

    private int EndOfNounPhrase(int token)
    {
        if (RoleWords.IsDeterminer(_facts, token))
        {
            token++;
        }

        int last = -1;
        for (int i = token; i < _facts.Count && i < token + LongestComplement; i++)
        {
            if (_text[i].Is(TokenTraits.SentenceStart))
            {
                break;
            }

            bool name = (_facts.IsCapitalized(i) && !_facts.Has(i, WordClass.Calendar)) || _names.KindAt(i) is NameKind.Body or NameKind.Place;
            bool link = last >= 0 && (_text.Is(i, '-') || _text.Is(i, '&') || _text[i].Is(TokenTraits.Possessive)
                || (_text.Is(i, "and") && _facts.IsCapitalized(i - 1) && _facts.IsCapitalized(i + 1) && _names.KindAt(i + 1) != NameKind.Person)
                || (_facts.IsGluedPeriod(i) && _facts.Has(i - 1, WordClass.CompanySuffix | WordClass.Title)));
            if (name || RoleWords.IsInnerNoun(_facts, i))
            {
                last = i;
            }
            else if (!link)
            {
                break;
            }
            else if (_text.Is(i, '.'))
            {
                last = i;
            }
        }

        return last;
    }

    /// <summary>An apposition ends at punctuation; a phrase that runs on into a sentence is none.</summary>
    private bool IsClosed(int token) =>
        token >= _facts.Count || _text[token].Kind == TokenKind.Punctuation || _text[token].Is(TokenTraits.SentenceStart)
        || _text.Is(token, "who") || _text.Is(token, "that") || _text.Is(token, "which") || _text.Is(token, "and") || _text.Is(token, "since")
        || _text.Is(token, "from") || _text.Is(token, "in") || _facts.Has(token, WordClass.SpeechVerb | WordClass.PersonVerb);
}
