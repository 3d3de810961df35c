using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Years by the books: "fiscal 1989", "fiscal year 1990", "FY22", "the 1990 fiscal year", "the fiscal year".</summary>
internal sealed class FiscalRule : DateRule
{
    private const string Name = "fiscal year";

    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int head = phrase.Head;
        if (text.Is(head, WordClass.FiscalYear))
        {
            int named = text[head].Value;
            candidate = Numbered(phrase.First, head + 1, new YearReference(named < 100 ? YearKind.Short : YearKind.Explicit, named));
            return named < 100 || named is >= YearReader.EarliestBareYear and <= YearReader.LatestBareYear;
        }

        if (text.Is(head, WordClass.Number))
        {
            bool fiscal = YearReader.IsYear(text, head) && text.Is(head + 1, WordClass.Fiscal) && text.IsUnit(head + 2, CalendarUnit.Year);
            candidate = fiscal ? Numbered(phrase.First, head + 3, new YearReference(YearKind.Explicit, text[head].Value)) : default;
            return fiscal;
        }

        bool year = text.IsUnit(head + 1, CalendarUnit.Year);
        int number = year ? head + 2 : head + 1;
        int next = YearReader.Read(text, number, allowComma: false, out YearReference reference);
        if (reference.Kind is YearKind.Explicit or YearKind.Short)
        {
            candidate = Numbered(phrase.First, next, reference);
            return true;
        }

        candidate = Candidate.Of(phrase.First, head + 2, new TimeReference(ReferenceForm.FiscalYear) { Unit = CalendarUnit.Year }, Name);
        return year && phrase.HasArticle && !text.IsOneOf(head + 2, "ended", "ending");
    }

    private static Candidate Numbered(int first, int end, YearReference year) =>
        Candidate.Of(first, end, new TimeReference(ReferenceForm.FiscalYear) { Year = year }, Name);
}
