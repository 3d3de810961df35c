using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Seasons: "the summer", "summer 1989", "the spring of 1915", "in winter". "Fall" needs a word that makes it a season.</summary>
internal sealed class SeasonRule : DateRule
{
    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        int next = YearReader.Read(text, head + 1, allowComma: false, out YearReference year);
        bool hasYear = year.Kind != YearKind.None;
        next = SkipSecondYear(text, next, year);
        var reference = new TimeReference(ReferenceForm.Season) { Amount = text[head].Value, Year = year };
        candidate = Candidate.Of(phrase.First, next, reference, "season");
        bool named = text.IsCapitalized(head + 1) && text.Is(head + 1, WordClass.None);
        return hasYear || (!named && !phrase.IsApproximate && IsSeason(text, phrase) && !text.IsHyphen(head + 1));
    }

    /// <summary>The "-43" of "the winter of 1942-43", which begins in the first of them.</summary>
    private static int SkipSecondYear(TaggedText text, int position, YearReference year)
    {
        bool isTied = year.Kind == YearKind.Explicit && (text.IsTightHyphen(position) || text.IsTightSlash(position)) && text.Is(position + 1, WordClass.Number);
        bool isNext = isTied && (text.Length(position + 1) == 2 ? text[position + 1].Value == (year.Value + 1) % 100 : text[position + 1].Value == year.Value + 1);
        return isNext ? position + 2 : position;
    }

    private static bool IsSeason(TaggedText text, in Phrase phrase)
    {
        bool inTime = text.Is(phrase.First - 1, WordClass.Preposition)
            && !text.IsOneOf(phrase.First - 1, "of", "to", "into");
        bool ofSomething = text.IsOneOf(phrase.Head + 1, "of", "in");
        bool unambiguous = text.IsOneOf(phrase.Head, "summer", "winter", "autumn");
        return phrase.HasPart || (inTime && !ofSomething) || (unambiguous && phrase.HasArticle);
    }
}
