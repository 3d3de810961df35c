using System;
using System.Collections.Generic;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Mentions;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Roles;

/// <summary>Reads the roles that stand before a name: "Chinese President Xi Jinping", "the Minister of Defense, Colonel General Z. Hasanov".</summary>
internal sealed class TitleRunReader
{
    private const int LongestRole = 24;
    private const int MostRoles = 4;

    // In titles they have a capital as the office has: "Acme Names Prof. Jane Doe".
    private static readonly string[] AppointingVerbs = ["appoints", "hires", "names", "elects", "promotes", "welcomes", "taps", "picks", "nominates", "selects", "honors", "honours"];

    private readonly WordFacts _facts;
    private readonly TokenizedText _text;
    private readonly NameMap _names;

    internal TitleRunReader(WordFacts facts, NameMap names)
    {
        _facts = facts;
        _text = facts.Text;
        _names = names;
    }

    /// <summary>The roles before a name, in the order of the text, as token spans.</summary>
    internal List<(int First, int Last)>? Read(NameMention mention)
    {
        List<(int First, int Last)>? roles = null;
        int last = mention.First - 1;
        if (mention.First < _facts.Count && (_text[mention.First].Is(TokenTraits.BlockStart) || _text[mention.First].Is(TokenTraits.SentenceStart)))
        {
            return null;
        }

        bool comma = _text.Is(last, ',');
        last = SkipHonorific(comma ? last - 1 : last);
        if (last >= 0 && last + 1 < mention.First && _text[last + 1].Is(TokenTraits.SentenceStart))
        {
            // "She thanked the chairman. Ms. Brown left."
            return null;
        }

        while (last >= 0 && (roles?.Count ?? 0) < MostRoles)
        {
            int first = BeginOfPhrase(last);
            if (first > last || !IsRole(first, last) || (comma && !IsClosedPhrase(first)))
            {
                break;
            }

            AddSplit(roles ??= [], first, last);

            // "the Member of the State Council, Minister of Defense X": a further role may stand before a comma.
            int before = SkipDeterminer(first - 1);
            if (!_text.Is(before, ',') || _text[first].Is(TokenTraits.SentenceStart))
            {
                break;
            }

            last = before - 1;
            comma = true;
        }

        roles?.Reverse();
        return roles;
    }

    private int SkipHonorific(int last)
    {
        int token = last - (_text.Is(last, '.') ? 1 : 0);
        return _facts.Has(token, WordClass.Honorific) && !_facts.Has(token, WordClass.Role) ? token - 1 : last;
    }

    private int SkipDeterminer(int token) => RoleWords.IsDeterminer(_facts, token) ? token - 1 : token;

    /// <summary>The first token of the phrase that ends at a token; behind it when there is none.</summary>
    private int BeginOfPhrase(int last)
    {
        int first = last + 1;
        int token = last;
        while (token >= 0 && last - token < LongestRole)
        {
            int taken = Take(token, first, last);
            if (taken == 0)
            {
                break;
            }

            first = token - taken + 1;
            token = first - 1;
            if (_text[first].Is(TokenTraits.SentenceStart))
            {
                break;
            }
        }

        return Trim(first, last);
    }

    /// <summary>How many tokens, ending at the given one, belong to the phrase; 0 for none.</summary>
    private int Take(int token, int next, int last)
    {
        if (_names.KindAt(token) == NameKind.Person)
        {
            return 0;
        }

        if (_text.Is(token, ')') && _text.Is(token - 2, '(') && _facts.IsCapitalized(token - 1))
        {
            return 3;
        }

        if (_text.Is(token, '.') && !_text[token].Is(TokenTraits.SpaceBefore) && (_facts.Has(token - 1, RoleWords.Head | WordClass.CompanySuffix | WordClass.Title) || _text[token - 1].Length == 1))
        {
            return RoleWords.BelongsBeforeName(_facts, token - 1) ? 2 : 0;
        }

        if (RoleWords.IsInnerHyphen(_facts, token))
        {
            return _facts.Has(token - 1, WordClass.SpeechVerb) ? 0 : 2;
        }

        if (_text.Is(token, '&'))
        {
            return 1;
        }

        if (_text[token].Is(TokenTraits.Possessive))
        {
            return _text.Is(token - 1, "people") && _facts.IsCapitalized(token - 1) ? 2 : 0;
        }

        if (_text.Is(token, "the") && RoleWords.IsPreposition(_facts, token - 1))
        {
            return 2;
        }

        if (_text.Is(token, "of") && RoleWords.IsHead(_facts, last) && _facts.IsLower(last))
        {
            // "Polaroids of actor X": the role is behind the preposition.
            return 0;
        }

        if (_text.Is(token, "of") || _text.Is(token, "for"))
        {
            return !RoleWords.IsHead(_facts, last) || _facts.Has(last, WordClass.Rank) || HoldsBody(next, last) ? 1 : 0;
        }

        if (_text.Is(token, "and"))
        {
            // "founder and owner", "foreign and defence minister", but "police and Mayor X".
            return next <= token + 1 && (RoleWords.IsHead(_facts, token - 1) || !RoleWords.IsHead(_facts, token + 1)) ? 1 : 0;
        }

        if (_facts.IsCapitalized(token) && Array.Exists(AppointingVerbs, verb => _text.Is(token, verb)))
        {
            return 0;
        }

        return RoleWords.BelongsBeforeName(_facts, token) || IsCompoundNoun(token) ? 1 : 0;
    }

    /// <summary>"Member of the State Council Minister X" is two offices; of "government of President X" only the second is a role.</summary>
    private bool HoldsBody(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (_facts.Has(i, WordClass.Body) && _facts.IsCapitalized(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the airline spokesman": a lower-case noun between a determiner or modifier and a role noun.</summary>
    private bool IsCompoundNoun(int token) =>
        RoleWords.IsInnerNoun(_facts, token) && !RoleWords.IsPreposition(_facts, token + 1)
        && (RoleWords.IsDeterminer(_facts, token - 1) || (token > 0 && _text[token - 1].Is(TokenTraits.Possessive)) || _facts.Has(token - 1, WordClass.Demonym | WordClass.RoleModifier) || _text.Is(token - 1, "of"));

    /// <summary>Drops joiners, places behind a preposition and stray words at the front.</summary>
    private int Trim(int first, int last)
    {
        while (first <= last)
        {
            bool joiner = _text.Is(first, "of") || _text.Is(first, "for") || _text.Is(first, "and") || _text.Is(first, "the") || _text.Is(first, '-') || _text.Is(first, '&') || _text.Is(first, "in");
            bool placeOfSentence = _names.KindAt(first) == NameKind.Place && _facts.Has(first - 1, WordClass.PlacePreposition);
            bool stray = _facts.Has(first, WordClass.Function)
                && (!_facts.Has(first, RoleWords.Head | WordClass.RoleModifier) || _text[first].Is(TokenTraits.SentenceStart));
            if (!joiner && !placeOfSentence && !stray)
            {
                break;
            }

            first++;
        }

        return first;
    }

    /// <summary>
    /// A phrase is a role when it ends in a role noun, or in the body or country that a role noun belongs to
    /// ("President of Azerbaijan"); then the role noun must come first.
    /// </summary>
    private bool IsRole(int first, int last)
    {
        int end = _text.Is(last, '.') ? last - 1 : last;
        if (RoleWords.IsHead(_facts, end) || (_text.Is(end - 1, '-') && RoleWords.IsHead(_facts, end - 2)))
        {
            return true;
        }

        for (int i = first; i < end; i++)
        {
            if (RoleWords.IsPreposition(_facts, i))
            {
                return i > first && RoleWords.IsHead(_facts, i - 1)
                    && (_facts.IsCapitalized(last) || _text.Is(last, ')') || (last == i + 1 && RoleWords.IsInnerNoun(_facts, last)));
            }
        }

        return false;
    }

    /// <summary>Before a comma only a phrase with a determiner, a capital or the sentence's start in front is a role of the name behind it.</summary>
    private bool IsClosedPhrase(int first) =>
        RoleWords.IsDeterminer(_facts, first - 1) || _text[first].Is(TokenTraits.SentenceStart) || _text.Is(first - 1, ',')
        || (first > 0 && _text[first - 1].Is(TokenTraits.Possessive));

    /// <summary>A rank behind the body or country of an office is a role of its own: "Minister of Defense of the PRC | Colonel General".</summary>
    private void AddSplit(List<(int First, int Last)> roles, int first, int last)
    {
        int rank = last + 1;
        while (rank > first && (_facts.Has(rank - 1, WordClass.Rank) || _text.Is(rank - 1, '.')))
        {
            rank--;
        }

        bool office = false;
        for (int i = first; i < rank; i++)
        {
            office |= RoleWords.IsPreposition(_facts, i);
        }

        if (!office || rank > last)
        {
            // "President of Azerbaijan President X" does not occur; an office whose name ends in a title splits before the title.
            rank = office ? SecondOffice(first, last) : first;
        }

        if (rank > first && rank <= last)
        {
            roles.Add((rank, last));
            roles.Add((first, rank - 1));
        }
        else
        {
            roles.Add((first, last));
        }
    }

    /// <summary>"Member of the State Council Minister of Defense X" without a comma: the second office begins behind a closed body.</summary>
    private int SecondOffice(int first, int last)
    {
        bool closed = false;
        for (int i = first + 1; i <= last; i++)
        {
            closed |= RoleWords.IsPreposition(_facts, i - 1);
            if (closed && _facts.IsCapitalized(i) && _facts.Has(i, WordClass.Title) && RoleWords.IsHead(_facts, i)
                && !RoleWords.IsPreposition(_facts, i - 1) && !_facts.Has(i - 1, WordClass.RoleModifier) && !_text.Is(i - 1, "the") && !_text.Is(i - 1, "and") && _names.KindAt(i - 1) != NameKind.None)
            {
                return i;
            }
        }

        return first;
    }
}
