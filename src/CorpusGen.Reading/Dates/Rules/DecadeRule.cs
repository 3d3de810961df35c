using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Decades: "the 1980s", "the 1980's", "the early '90s", "the sixties".</summary>
internal sealed class DecadeRule : DateRule
{
    private const string Name = "decade";

    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        candidate = default;
        switch (text.Class(head))
        {
            case WordClass.Decade when text[head].Value >= 1000:
                candidate = Full(phrase.First, head + 1, text[head].Value);
                return true;
            case WordClass.ShortDecade when phrase.HasArticle || phrase.HasPart:
                candidate = Short(phrase.First, head + 1, text[head].Value);
                return !IsAge(text, phrase);
            case WordClass.CenturyApostrophe when text.Is(head + 1, WordClass.ShortDecade):
                candidate = Short(phrase.First, head + 2, text[head + 1].Value);
                return true;
            case WordClass.Number when text[head].Value % 10 == 0 && text.IsOneOf(head + 1, "'s", "\u2019s"):
                candidate = Full(phrase.First, head + 2, text[head].Value);
                return YearReader.IsYear(text, head) && (phrase.HasArticle || phrase.HasPart);
            case WordClass.Cardinal when text[head].Value is >= 17 and <= 20:
                int decade = text.IsHyphen(head + 1) ? head + 2 : head + 1;
                candidate = Full(phrase.First, decade + 1, (text[head].Value * 100) + text[decade].Value);
                return text.Is(decade, WordClass.ShortDecade);
            default:
                return false;
        }
    }

    /// <summary>"in his early sixties" tells an age.</summary>
    private static bool IsAge(TaggedText text, in Phrase phrase) =>
        !phrase.HasArticle
        && text.IsOneOf(phrase.First - 1, "his", "her", "their", "my");

    private static Candidate Full(int first, int end, int year) =>
        Candidate.Of(first, end, new TimeReference(ReferenceForm.Fixed) { Date = CalendarDate.FromDecade(System.Math.Min(year, 9999)) }, Name);

    private static Candidate Short(int first, int end, int ofCentury) =>
        Candidate.Of(first, end, new TimeReference(ReferenceForm.ShortDecade) { Amount = ofCentury }, "decade without century");
}
