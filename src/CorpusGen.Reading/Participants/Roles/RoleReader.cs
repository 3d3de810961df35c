using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Mentions;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Roles;

/// <summary>Reads the roles next to every person's name, and the bodies or countries they belong to.</summary>
internal sealed class RoleReader
{
    private readonly WordFacts _facts;
    private readonly TokenizedText _text;
    private readonly NameMap _names;
    private readonly TitleRunReader _titles;
    private readonly AppositionReader _appositions;

    internal RoleReader(WordFacts facts, NameMap names)
    {
        _facts = facts;
        _text = facts.Text;
        _names = names;
        _titles = new TitleRunReader(facts, names);
        _appositions = new AppositionReader(facts, names);
    }

    internal void Read(NameMention person)
    {
        if (_titles.Read(person) is { } titles)
        {
            foreach ((int first, int last) in titles)
            {
                Add(person, first, last, -1);
            }

            int owner = titles[0].First - 1;
            if (owner > 0 && _text[owner].Is(TokenTraits.Possessive) && person.Roles![0].AffiliationFirst < 0)
            {
                person.Roles[0] = WithOwner(person.Roles[0], owner - 1);
            }
        }

        if (_appositions.TryRead(person, out int begin, out int end, out int possessor))
        {
            Add(person, begin, end, possessor);
        }
    }

    private void Add(NameMention person, int first, int last, int owner)
    {
        var role = new StatedRole(first, last, -1, -1);
        role = owner >= 0 ? WithOwner(role, owner) : WithWholeBody(WithComplement(role));
        (person.Roles ??= []).Add(role);
    }

    /// <summary>"Russia" of "Russia's foreign minister", when it is a name.</summary>
    private StatedRole WithOwner(StatedRole role, int token)
    {
        int first = token;
        while (first > 0 && _names.KindAt(first) is NameKind.Body or NameKind.Place && _names.BeginningAt(first) is null)
        {
            first--;
        }

        return _names.KindAt(token) is NameKind.Body or NameKind.Place
            ? role with { AffiliationFirst = first, AffiliationLast = token }
            : role;
    }

    /// <summary>The body or country behind the last "of", "for" or "at" of the role; a body or country in front of the role noun else.</summary>
    private StatedRole WithComplement(StatedRole role)
    {
        StatedRole best = role;
        for (int i = role.First; i <= role.Last; i++)
        {
            if (_names.BeginningAt(i) is { } name && name.Kind != ParticipantKind.Person)
            {
                bool behind = i > role.First && (RoleWords.IsPreposition(_facts, i - 1) || _text.Is(i - 1, "the"));
                bool better = best.AffiliationFirst < 0 || behind;
                int last = System.Math.Min(name.Last, role.Last);
                best = better ? role with { AffiliationFirst = WithoutPortfolio(i, last), AffiliationLast = last } : best;
                i = last;
            }
        }

        return best;
    }

    /// <summary>"Defense of the Republic of Azerbaijan" is a minister's portfolio and the country it belongs to.</summary>
    private int WithoutPortfolio(int first, int last)
    {
        if (!_facts.Has(first, WordClass.RoleModifier) || !_text.Is(first + 1, "of"))
        {
            return first;
        }

        int behind = _text.Is(first + 2, "the") ? first + 3 : first + 2;
        return behind <= last ? behind : first;
    }

    /// <summary>"Member of State Council of the PRC": the country belongs to the body, and the body is what the role ties to.</summary>
    private StatedRole WithWholeBody(StatedRole role)
    {
        int first = role.First;
        while (first < role.AffiliationFirst && !RoleWords.IsPreposition(_facts, first))
        {
            first++;
        }

        first += _text.Is(first + 1, "the") ? 2 : 1;
        for (int i = first; i < role.AffiliationFirst; i++)
        {
            if (_facts.IsCapitalized(i) && _facts.Has(i, WordClass.Body) && _facts.IsCapitalized(first))
            {
                return role with { AffiliationFirst = first };
            }
        }

        return role;
    }
}
