using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>What can stand before any temporal expression: "nearly", "the", "early", "the end of the".</summary>
internal readonly struct Phrase
{
    private const int NearTokens = 3;

    /// <summary>The first token.</summary>
    internal readonly int First;

    /// <summary>The token that the expression proper begins with.</summary>
    internal readonly int Head;

    /// <summary>Whether "the" stands directly before the head.</summary>
    internal readonly bool HasArticle;

    /// <summary>Whether a word such as "early" or "end of" narrows the expression.</summary>
    internal readonly bool HasPart;

    /// <summary>Whether a word such as "nearly" blurs it.</summary>
    internal readonly bool IsApproximate;

    private readonly CandidateList _found;

    internal Phrase(int first, int head, bool hasArticle, bool hasPart, bool isApproximate, CandidateList found)
    {
        First = first;
        Head = head;
        HasArticle = hasArticle;
        HasPart = hasPart;
        IsApproximate = isApproximate;
        _found = found;
    }

    /// <summary>The first token, but without an article: for expressions that are attributes of the noun behind them.</summary>
    internal int FirstWithoutArticle => HasArticle && !HasPart ? Head : First;

    /// <summary>Whether nothing stands before the head.</summary>
    internal bool IsBare => First == Head;

    /// <summary>The phrase that consists of its head alone.</summary>
    internal Phrase At(int head) => new(head, head, false, false, false, _found);

    /// <summary>The expression found before this one, if it is near.</summary>
    internal bool TryGetPrevious(out Candidate previous) => _found.TryGetNear(First, NearTokens, out previous);

    /// <summary>Reads the phrase that begins at a token.</summary>
    internal static Phrase Read(TaggedText text, int first, CandidateList found)
    {
        int position = SkipApproximators(text, first);
        bool article = text.Is(position, WordClass.Article);
        if (article && position > first)
        {
            // "over the past year": before an article the word is a preposition, and the phrase begins behind it.
            return new Phrase(first, first, false, false, false, found);
        }

        bool approximate = position > first;
        position += article ? 1 : 0;
        int behindPart = SkipPart(text, position);
        bool part = behindPart > position;
        if (part)
        {
            article = text.Is(behindPart - 1, WordClass.Article) || (article && !text.Is(behindPart - 1, "of"));
            position = behindPart;
        }

        return new Phrase(first, position, article, part, approximate, found);
    }

    private static int SkipApproximators(TaggedText text, int position)
    {
        // Three suffice for "just a little more than" and its like; a bound keeps the time linear.
        for (int i = 0; i < 3; i++)
        {
            int next = SkipApproximator(text, position);
            if (next == position)
            {
                break;
            }

            position = next;
        }

        return position;
    }

    private static int SkipApproximator(TaggedText text, int position)
    {
        switch (text.Class(position))
        {
            case WordClass.Comparative:
                return text.Is(position + 1, "than") ? position + 2 : position;
            case WordClass.Approximator when text.Is(position, "at"):
                return text.IsOneOf(position + 1, "least", "most") ? position + 2 : position;
            case WordClass.Approximator when text.Is(position, "up"):
                return text.Is(position + 1, "to") ? position + 2 : position;
            case WordClass.Approximator when text.Is(position, "as"):
                return text.IsOneOf(position + 1, "much", "many", "long") && text.Is(position + 2, "as")
                    ? position + 3
                    : position;
            case WordClass.Approximator when text.Is(position, "well"):
                return text.Is(position + 1, "over") ? position + 2 : position;
            case WordClass.Approximator:
                return position + 1;
            case WordClass.VagueNumber when text.Is(position, "some"):
                return text.Class(position + 1) is WordClass.Number or WordClass.Cardinal ? position + 1 : position;
            case WordClass.DatePart when text.Is(position, "close"):
                return text.Is(position + 1, "to") ? position + 2 : position;
            default:
                return position;
        }
    }

    /// <summary>Skips "early", "mid-", "the end of the"; "earlier" and "later" only before a word such as "this".</summary>
    private static int SkipPart(TaggedText text, int position)
    {
        position += text.Is(position, "very") && text.Is(position + 1, WordClass.DatePart) ? 1 : 0;
        WordTag tag = text[position];
        switch (tag.Class)
        {
            case WordClass.Mid:
                return text.IsHyphen(position + 1) ? position + 2 : position + 1;
            case WordClass.Direction when tag.Value is (int)Direction.Earlier or (int)Direction.Later && !text.Is(position, "previously"):
                return text.Class(position + 1) is WordClass.Relation or WordClass.RelativeDay or WordClass.Weekday
                    ? position + 1
                    : SkipOf(text, position, allowIn: true);
            case WordClass.DatePart when tag.Value is (int)DatePart.Early or (int)DatePart.Late:
                return SkipEarly(text, position);
            case WordClass.DatePart:
                return SkipOf(text, position, allowIn: false);
            default:
                return position;
        }
    }

    private static int SkipEarly(TaggedText text, int position)
    {
        if (text.IsHyphen(position + 1))
        {
            return position + 2;
        }

        int behind = SkipOf(text, position, allowIn: true);
        return behind > position ? behind : position + 1;
    }

    private static int SkipOf(TaggedText text, int position, bool allowIn)
    {
        bool linked = text.Is(position + 1, "of") || (allowIn && text.Is(position + 1, "in"));
        if (!linked)
        {
            return position;
        }

        return text.Is(position + 2, WordClass.Article) ? position + 3 : position + 2;
    }
}
