using System;
using System.Globalization;
using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Years: "1989", "'89", "480 BC", both ends of "2007-08", and years in words ("nineteen ninety-eight").</summary>
internal sealed class YearRule : DateRule
{
    private const int EarliestPlainYear = 1900;
    private const int LatestPlainYear = 2099;
    private const string Name = "year";

    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        candidate = default;
        if (text.Is(head, WordClass.Era))
        {
            return TryMatchEraFirst(text, phrase, out candidate);
        }

        return text.Class(head) switch
        {
            WordClass.CenturyApostrophe => TryMatchShort(text, phrase, out candidate),
            WordClass.Cardinal => TryMatchWords(text, phrase, out candidate),
            _ => TryMatchEra(text, phrase, out candidate)
                || TryMatchRangeEnd(text, phrase, out candidate)
                || TryMatchPlain(text, phrase, out candidate),
        };
    }

    private static bool TryMatchPlain(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int head = phrase.Head;
        if (IsAmount(text, phrase) || !YearReader.IsYear(text, head) || IsOtherNumber(text, phrase) || IsInDigits(text, head))
        {
            return false;
        }

        var date = CalendarDate.FromYear(text[head].Value);
        candidate = Candidate.Of(phrase.FirstWithoutArticle, head + 1, new TimeReference(ReferenceForm.Fixed) { Date = date }, Name);
        return true;
    }

    /// <summary>"more than 2000", "at least 1945", "up to 2050", "Over 1900 were hurt": how many, and no year.</summary>
    private static bool IsAmount(TaggedText text, in Phrase phrase)
    {
        int before = phrase.Head - 1;
        int behind = phrase.Head + 1;
        bool isBounded = text.IsOneOf(before, "nearly", "almost") || (text.Is(before, "than") && text.Is(before - 1, WordClass.Comparative))
            || (text.IsOneOf(before, "least", "most") && text.Is(before - 1, "at")) || (text.Is(before, "to") && text.Is(before - 1, "up"));
        bool isSubject = text.StartsSentence(before) && text.IsOneOf(before, "over", "under", "only", "about", "around", "some")
            && (text.Is(behind, WordClass.PastVerb) || text.IsOneOf(behind, "have", "are"));
        bool isCompared = phrase.IsApproximate && text.IsOneOf(phrase.First, "over", "under");
        return isBounded || isSubject || isCompared || IsMeasure(text, behind);
    }

    /// <summary>"1900 m", "1950 euros"; in "1999 Miles Davis" a capital begins a name.</summary>
    private static bool IsMeasure(TaggedText text, int token) =>
        !text.IsCapitalized(token)
        && (text.IsOneOf(token, "m", "ft", "km", "kg", "mg", "mm")
            || text.IsOneOf(token, "degrees", "euros", "pounds", "dollars", "feet", "miles")
            || text.IsOneOf(token, "metres", "meters", "tons", "tonnes", "mph", "acres"));

    /// <summary>The year of a date in digits that the calendar does not have: "2020-02-30", "32/01/2019".</summary>
    private static bool IsInDigits(TaggedText text, int head) =>
        (IsTied(text, head) && IsTied(text, head + 2)) || (IsTied(text, head - 2) && IsTied(text, head - 4));

    private static bool IsTied(TaggedText text, int position) =>
        position >= 0 && text.Is(position, WordClass.Number) && text.Is(position + 2, WordClass.Number)
        && (text.IsHyphen(position + 1) || text.Is(position + 1, '/') || text.Is(position + 1, '.'))
        && !text.SpaceBefore(position + 1) && !text.SpaceBefore(position + 2);

    /// <summary>Four digits that count or number something: "$1990", "Route 1990", "1500 workers".</summary>
    private static bool IsOtherNumber(TaggedText text, in Phrase phrase)
    {
        int head = phrase.Head;
        int before = head - 1;
        if (text.Is(before, '$') || text.Is(before, '#') || text.Is(before, '\u00A3') || text.Is(before, '\u20AC')
            || text.Is(head + 1, '$') || (!text.SpaceBefore(head) && (text.Is(before, '.') || text.Is(before, ':') || text.Is(before, '+'))))
        {
            return true;
        }

        bool hyphenated = (text.IsHyphen(before) && !text.SpaceBefore(head) && !IsBehindYearOrMid(text, before))
            || (text.IsTightHyphen(head + 1) && text.Is(head + 2, WordClass.Number) && text.Length(head + 2) is not (2 or 4));
        if (hyphenated || text.Is(head + 1, WordClass.Unit))
        {
            return !text.IsUnit(head + 1, CalendarUnit.Quarter) && !text.Is(before, "fiscal");
        }

        if (text.Is(before, WordClass.Numbered) || text.Is(before, '\u00A7') || (text.Is(before, '.') && text.IsOneOf(before - 1, "no", "nos", "fig", "p", "pp", "para")) || (text.IsCapitalized(head + 1) && (text.Is(head + 2, WordClass.Street) || text.Is(head + 2, "st"))))
        {
            return true;
        }

        bool plain = text[head].Value is >= EarliestPlainYear and <= LatestPlainYear;
        bool placed = text.Is(before, WordClass.Preposition) || text.Is(before, WordClass.Article) || text.Is(before, '(')
            || phrase.HasPart || text.Is(before, WordClass.Season) || IsBehindYear(phrase)
            || (text.IsDash(head + 1) && YearReader.IsYear(text, head + 2));
        bool counts = IsLowerCasePlural(text, head + 1);
        bool round = text[head].Value % 1000 == 0;
        return plain ? (phrase.IsApproximate || round) && counts : !placed || counts || phrase.IsApproximate;
    }

    private static bool IsBehindYearOrMid(TaggedText text, int hyphen) =>
        text.Is(hyphen - 1, WordClass.Mid) || text.IsFourDigits(hyphen - 1) || text.Is(hyphen - 1, WordClass.Month)
        || text.IsOneOf(hyphen - 1, "pre", "post") || text.Is(hyphen - 1, WordClass.DatePart);

    /// <summary>"1500 men", "1200 tons": what is counted is a lower-case word.</summary>
    private static bool IsLowerCasePlural(TaggedText text, int position) =>
        text.IsWord(position)
        && !text.IsCapitalized(position)
        && text.Class(position) is WordClass.None
        && (EndsIn(text, position, "men") || EndsIn(text, position, "children") || text.Is(position, "people")
            || (text.Text.Text[text.Text[position].End - 1] == 's' && text.Length(position) > 3 && !text.Is(position, "this")));

    private static bool EndsIn(TaggedText text, int position, string ending) =>
        text.Text.Span(position).EndsWith(ending.AsSpan(), StringComparison.Ordinal);

    /// <summary>The "08" of "2007-08".</summary>
    private static bool TryMatchRangeEnd(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        Candidate previous = default;
        int head = phrase.Head;
        bool follows = phrase.IsBare && text.Length(head) == 2 && (text.IsDash(head - 1) || text.Is(head - 1, '/')) && !text.SpaceBefore(head)
            && phrase.TryGetPrevious(out previous)
            && IsFixedYear(previous)
            && previous.Last == head - 2;
        if (!follows)
        {
            return false;
        }

        int start = previous.Reference.Date.Year;
        int end = (start / 100 * 100) + text[head].Value;
        end += end <= start ? 100 : 0;
        if (end > start + 30 || end > LatestPlainYear)
        {
            return false;
        }

        var reference = new TimeReference(ReferenceForm.Fixed) { Date = CalendarDate.FromYear(end), Inferred = DateInference.Century };
        candidate = Candidate.Of(head, head + 1, reference, "year, end of a range");
        return true;
    }

    private static bool IsBehindYear(in Phrase phrase) => phrase.TryGetPrevious(out Candidate previous) && IsFixedYear(previous);

    private static bool IsFixedYear(in Candidate candidate) =>
        candidate.Reference.Form == ReferenceForm.Fixed && candidate.Reference.Date.Precision == DatePrecision.Year;

    private static bool TryMatchShort(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        bool matches = text.Is(head + 1, WordClass.Number) && text.Length(head + 1) == 2;
        var year = new TimeReference(ReferenceForm.ShortYear) { Amount = text[head + 1].Value };
        candidate = matches
            ? Candidate.Of(phrase.FirstWithoutArticle, head + 2, year, "year without century")
            : default;
        return matches;
    }

    /// <summary>"480 BC", "480-479 BC" (its end), "79 AD".</summary>
    private static bool TryMatchEra(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int head = phrase.Head;
        bool matches = text.Length(head) <= 4 && text[head].Value > 0 && text.Is(head + 1, WordClass.Era) && text.IsCapitalized(head + 1);
        if (!matches)
        {
            return false;
        }

        candidate = OfEra(phrase.FirstWithoutArticle, head + 2, text[head].Value, text[head + 1].Value);
        return true;
    }

    /// <summary>"AD 79".</summary>
    private static bool TryMatchEraFirst(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        bool matches = text[head].Value > 0 && text.IsCapitalized(head) && text.Is(head + 1, WordClass.Number)
            && text.Length(head + 1) <= 4 && text[head + 1].Value > 0;
        candidate = matches ? OfEra(phrase.FirstWithoutArticle, head + 2, text[head + 1].Value, 1) : default;
        return matches;
    }

    private static Candidate OfEra(int first, int end, int year, int sign) => sign > 0
        ? Candidate.Of(first, end, new TimeReference(ReferenceForm.Fixed) { Date = CalendarDate.FromYear(year) }, Name)
        : Candidate.OfText(first, end, TemporalKind.Date, "BC" + year.ToString("D4", CultureInfo.InvariantCulture), "year before Christ");

    private static bool TryMatchWords(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int next = YearReader.ReadWords(text, phrase.Head, out int year);
        if (next == phrase.Head)
        {
            return false;
        }

        var reference = new TimeReference(ReferenceForm.Fixed) { Date = CalendarDate.FromYear(year) };
        candidate = Candidate.Of(phrase.FirstWithoutArticle, next, reference, "year in words");
        return true;
    }
}
