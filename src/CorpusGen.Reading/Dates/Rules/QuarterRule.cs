using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>
/// Quarters and halves by their number: "the third quarter", "third-quarter" as an attribute, "the 1989 first half",
/// "the fiscal fourth quarter of last year", "Q3 1989", "Q3/1989", "1989-Q3", "3Q89", "last year's third quarter".
/// </summary>
internal sealed class QuarterRule : DateRule
{
    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        if (text.Class(phrase.Head) is WordClass.QuarterOfYear or WordClass.HalfOfYear)
        {
            return TryMatchOneWord(text, phrase, out candidate);
        }

        int ordinal = ReadOwner(text, phrase.Head, out YearReference owner);
        bool fiscal = text.Is(ordinal, WordClass.Fiscal);
        ordinal += fiscal ? 1 : 0;
        int next = ReadPart(text, ordinal, out ReferenceForm form, out int number, out bool attribute);
        if (next == ordinal || phrase.IsApproximate)
        {
            return owner.Kind == YearKind.Explicit && TryMatchPeriodOfYear(text, phrase, ordinal, owner, out candidate);
        }

        if (TryMatchOfCentury(text, phrase, next, out candidate))
        {
            return true;
        }

        int end = ReadYear(text, next, out YearReference year);
        YearReference whole = owner.Kind == YearKind.None ? year : owner;

        bool doubtful = form == ReferenceForm.Half && whole.Kind == YearKind.None && (text.Is(end, "of") || !IsAboutMoney(text, end));
        var reference = new TimeReference(form) { Amount = number, Year = whole };
        int first = attribute ? phrase.FirstWithoutArticle : phrase.First;
        candidate = Candidate.Of(first, end, reference, fiscal ? "fiscal part of a year" : form == ReferenceForm.Quarter ? "quarter" : "half year");
        return !doubtful;
    }

    /// <summary>"the first half of the 19th century": the part has no value of its own, the century has.</summary>
    private static bool TryMatchOfCentury(TaggedText text, in Phrase phrase, int position, out Candidate candidate)
    {
        candidate = default;
        int century = text.Is(position + 1, WordClass.Article) ? position + 2 : position + 1;
        if (!text.Is(position, "of") || !CenturyRule.TryMatchAt(text, phrase.At(century), out candidate))
        {
            return false;
        }

        candidate.First = phrase.First;
        candidate.Rule = "part of a century";
        return true;
    }

    /// <summary>"1Q23", "2023H1".</summary>
    private static bool TryMatchOneWord(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        WordTag tag = text[phrase.Head];
        bool quarter = tag.Class == WordClass.QuarterOfYear;
        int year = tag.Value / 10;
        var reference = new TimeReference(quarter ? ReferenceForm.Quarter : ReferenceForm.Half)
        {
            Amount = tag.Value % 10,
            Year = new YearReference(year < 100 ? YearKind.Short : YearKind.Explicit, year),
        };
        candidate = Candidate.Of(phrase.FirstWithoutArticle, phrase.Head + 1, reference, quarter ? "quarter" : "half year");
        return !phrase.IsApproximate && (year < 100 || year is >= YearReader.EarliestBareYear and <= YearReader.LatestBareYear);
    }

    /// <summary>The year behind a quarter: "Q3 1989", "Q3, 1989", "Q3/1989", "Q3/89", "Q3-1989", "the third quarter of fiscal year 1989".</summary>
    private static int ReadYear(TaggedText text, int position, out YearReference year)
    {
        if (text.IsTightSlash(position) && text.Is(position + 1, WordClass.Number) && text.Length(position + 1) == 2
            && !YearReader.IsPartOfNumber(text, position + 1))
        {
            year = new YearReference(YearKind.Short, text[position + 1].Value);
            return position + 2;
        }

        bool joined = text.Is(position, ',') || text.IsTightSlash(position) || text.IsTightHyphen(position);
        int start = joined && YearReader.IsYear(text, position + 1) ? position + 1 : position;
        int end = YearReader.Read(text, start, allowComma: false, out year);
        end = end == start ? position : end;
        if (year.Kind == YearKind.None && IsOfTheYear(text, end))
        {
            year = new YearReference(YearKind.Anaphoric, 0);
            return end + 3;
        }

        return SkipFiscalYear(text, end, ref year);
    }

    /// <summary>"of the year", which is no year of something: "the first half of the year ended in June".</summary>
    private static bool IsOfTheYear(TaggedText text, int position) =>
        text.Is(position, "of") && text.Is(position + 1, WordClass.Article) && text.IsUnit(position + 2, CalendarUnit.Year)
        && !text.IsPlural(position + 2) && !text.IsOneOf(position + 3, "before", "ended", "ending", "to") && !text.IsPossessive(position + 3);

    /// <summary>"the 1988 quarter", "the 1988 period": the one reported on, in that year.</summary>
    private static bool TryMatchPeriodOfYear(TaggedText text, in Phrase phrase, int position, YearReference year, out Candidate candidate)
    {
        bool period = text.Is(position, WordClass.Period) || (text.IsUnit(position, CalendarUnit.Quarter) && !text.IsPlural(position));
        var reference = new TimeReference(ReferenceForm.Same) { Unit = CalendarUnit.Vague, Year = year };
        candidate = Candidate.Of(phrase.First, position + 1, reference, "period of a year");
        return period && phrase.HasArticle;
    }

    /// <summary>
    /// Whether the sentence has a word of business near a token: "the second half" without a year belongs to a match elsewhere.
    /// </summary>
    private static bool IsAboutMoney(TaggedText text, int token)
    {
        const int Reach = 25;
        for (int i = token - Reach; i < token + Reach; i++)
        {
            if (text.Is(i, WordClass.Business) || text.Is(i, '%') || text.Is(i, '$'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The year that owns the quarter and stands before it: "the 1989 …", "1989's …", "1989-Q3", "last year's …".</summary>
    private static int ReadOwner(TaggedText text, int position, out YearReference year)
    {
        if (YearReader.IsYear(text, position))
        {
            year = new YearReference(YearKind.Explicit, text[position].Value);
            bool joined = (text.IsTightSlash(position + 1) || text.IsTightHyphen(position + 1))
                && text.Class(position + 2) is WordClass.Quarter or WordClass.HalfYear;
            return joined ? position + 2 : SkipPossessive(text, position + 1);
        }

        int behind = text.Is(position, WordClass.Relation) ? YearReader.Read(text, position, allowComma: false, out year) : Nothing(position, out year);
        int owned = SkipPossessive(text, behind);
        return behind > position && owned > behind ? owned : position;
    }

    private static int ReadPart(TaggedText text, int position, out ReferenceForm form, out int number, out bool attribute)
    {
        WordTag tag = text[position];
        number = tag.Value;
        attribute = true;
        form = tag.Class == WordClass.HalfYear ? ReferenceForm.Half : ReferenceForm.Quarter;
        if (tag.Class is WordClass.Quarter or WordClass.HalfYear)
        {
            return position + 1;
        }

        if (IsSharedQuarter(text, position))
        {
            attribute = false;
            return position + 1;
        }

        attribute = text.IsHyphen(position + 1);
        int unit = attribute ? position + 2 : position + 1;
        unit += text.Is(unit, WordClass.Fiscal) ? 1 : 0;
        bool isLast = text.IsRelation(position, Relation.Last) && text.Is(unit + 1, "of") && YearReader.IsYear(text, unit + 2);
        if (isLast)
        {
            number = text.Is(unit, WordClass.Half) ? 2 : 4;
        }
        else if (tag.Class != WordClass.Ordinal || number is < 1 or > 4)
        {
            return position;
        }

        form = text.Is(unit, WordClass.Half) ? ReferenceForm.Half : ReferenceForm.Quarter;
        bool quarter = text.IsUnit(unit, CalendarUnit.Quarter) && (!text.IsPlural(unit) || text.Is(position - 1, WordClass.Conjunction));
        if (text.IsTightHyphen(unit + 1))
        {
            return position;
        }

        return quarter || (form == ReferenceForm.Half && number <= 2) ? unit + 1 : position;
    }

    /// <summary>The "second" of "the second and third quarters".</summary>
    private static bool IsSharedQuarter(TaggedText text, int position) =>
        text[position] is { Class: WordClass.Ordinal, Value: >= 1 and <= 4 }
        && text.Is(position + 1, WordClass.Conjunction)
        && text[position + 2] is { Class: WordClass.Ordinal, Value: >= 1 and <= 4 }
        && text.IsUnit(position + 3, CalendarUnit.Quarter);

    private static int SkipFiscalYear(TaggedText text, int end, ref YearReference year)
    {
        bool fiscal = text.Is(end, "of") && text.Is(end + 1, WordClass.Fiscal);
        int number = text.IsUnit(end + 2, CalendarUnit.Year) ? end + 3 : end + 2;
        if (year.Kind != YearKind.None || !fiscal || !YearReader.IsYear(text, number))
        {
            return end;
        }

        year = new YearReference(YearKind.Explicit, text[number].Value);
        return number + 1;
    }

    private static int SkipPossessive(TaggedText text, int position) =>
        text.IsPossessive(position) ? position + 1 : position;

    private static int Nothing(int position, out YearReference year)
    {
        year = default;
        return position;
    }
}
