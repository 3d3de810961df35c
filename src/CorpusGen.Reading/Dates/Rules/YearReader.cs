using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Reads the year behind a month, quarter or season: "1989", "'89", "of '89", "of last year", "of that year".</summary>
internal static class YearReader
{
    internal const int EarliestBareYear = 1000;
    internal const int LatestBareYear = 2199;

    /// <summary>Reads a year, if one stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where it would begin.</param>
    /// <param name="allowComma">Whether a comma may stand before it, as behind a day.</param>
    /// <param name="year">The year.</param>
    /// <returns>The position behind the year, or <paramref name="position"/> without one.</returns>
    internal static int Read(TaggedText text, int position, bool allowComma, out YearReference year)
    {
        int start = allowComma && text.Is(position, ',') ? position + 1 : position;
        if (IsYear(text, start))
        {
            year = new YearReference(YearKind.Explicit, text[start].Value);
            return start + 1;
        }

        if (text.Is(start, WordClass.CenturyApostrophe) && text.Is(start + 1, WordClass.Number))
        {
            year = new YearReference(YearKind.Short, text[start + 1].Value);
            return start + 2;
        }

        int behindWords = ReadWords(text, start, out int inWords);
        if (behindWords > start)
        {
            year = new YearReference(YearKind.Explicit, inWords);
            return behindWords;
        }

        return start > position ? None(position, out year) : ReadLinked(text, position, out year);
    }

    /// <summary>"nineteen ninety-eight", as broadcasters write; not a count, for counts say "nineteen hundred".</summary>
    /// <returns>The position behind it, or <paramref name="position"/> when there is none.</returns>
    internal static int ReadWords(TaggedText text, int position, out int year)
    {
        year = 0;
        int behind = position + 1;
        bool matches = text[position] is { Class: WordClass.Cardinal, Value: >= 17 and <= 20 }
            && text[behind] is { Class: WordClass.Cardinal, Value: >= 10 and <= 90 };
        if (!matches || text.Is(behind, "dozen"))
        {
            return position;
        }

        int next = NumberReader.ReadCardinal(text, behind, out int ofCentury);
        if (next == behind + 1 && ofCentury >= 20 && text[next] is { Class: WordClass.Cardinal, Value: >= 1 and <= 9, Traits: WordTraits.None } ones)
        {
            ofCentury += ones.Value;
            next++;
        }

        year = (text[position].Value * 100) + ofCentury;
        return ofCentury < 100 ? next : position;
    }

    /// <summary>Whether four digits stand there that can be nothing but a year in the place of one.</summary>
    internal static bool IsYear(TaggedText text, int position) =>
        text.IsFourDigits(position)
        && text[position].Value is >= EarliestBareYear and <= LatestBareYear
        && !IsPartOfNumber(text, position);

    /// <summary>
    /// Reads the year behind the day and month of a date: also one that nobody would write alone as a year ("July 14, 987", "5 May 3021"),
    /// when nothing behind it is counted by it.
    /// </summary>
    /// <returns>The position behind the year, <paramref name="position"/> without one, or -1 for a year before Christ.</returns>
    internal static int ReadBehindDay(TaggedText text, int position, out YearReference year)
    {
        int next = Read(text, position, allowComma: true, out year);
        int start = text.Is(position, ',') ? position + 1 : position;
        if (next > position || !text.Is(start, WordClass.Number) || text.Length(start) > 4 || text[start].Value < 1 || IsPartOfNumber(text, start))
        {
            return next;
        }

        if (HasEra(text, start))
        {
            year = new YearReference(YearKind.Explicit, text[start].Value);
            return IsBeforeChrist(text, start) ? -1 : start + 2;
        }

        bool ends = !text.Holds(start + 1) || (text.Text[start + 1].Kind == Text.TokenKind.Punctuation && text.SpaceBefore(start) && !text.IsHyphen(start + 1));
        if (text.Length(start) < 3 || !ends)
        {
            return next;
        }

        year = new YearReference(YearKind.Explicit, text[start].Value);
        return start + 1;
    }

    /// <summary>Whether a year before Christ stands there: no calendar date has one.</summary>
    internal static bool IsBeforeChrist(TaggedText text, int position) => HasEra(text, position) && text[position + 1].Value < 0;

    private static bool HasEra(TaggedText text, int position) =>
        text.Is(position, WordClass.Number) && text.Is(position + 1, WordClass.Era) && text.IsCapitalized(position + 1);

    /// <summary>Digits that a comma, point, colon or percent sign ties to other digits.</summary>
    internal static bool IsPartOfNumber(TaggedText text, int position)
    {
        bool tied = (text.Is(position + 1, '.') || text.Is(position + 1, ',') || text.Is(position + 1, ':'))
            && !text.SpaceBefore(position + 1) && !text.SpaceBefore(position + 2) && text.Is(position + 2, WordClass.Number);
        return tied || text.Is(position + 1, '%');
    }

    private static int ReadLinked(TaggedText text, int position, out YearReference year)
    {
        int start = text.IsOneOf(position, "of", "in") ? position + 1 : position;
        if (start > position && text.Is(position, "of") && IsYear(text, start))
        {
            year = new YearReference(YearKind.Explicit, text[start].Value);
            return start + 1;
        }

        if (start > position && !text.Is(position, "of"))
        {
            return None(position, out year);
        }

        if (start > position && text.Is(start, WordClass.CenturyApostrophe) && text.Is(start + 1, WordClass.Number))
        {
            year = new YearReference(YearKind.Short, text[start + 1].Value);
            return start + 2;
        }

        int relation = text.Is(start, WordClass.Article) ? start + 1 : start;
        if (!text.Is(relation, WordClass.Relation) || !text.IsUnit(relation + 1, CalendarUnit.Year) || text.IsPlural(relation + 1))
        {
            return None(position, out year);
        }

        YearReference? read = OfRelation((Relation)text[relation].Value);
        year = read ?? default;
        return read is null ? position : relation + 2;
    }

    private static YearReference? OfRelation(Relation relation) => relation switch
    {
        Relation.Last => new YearReference(YearKind.Deictic, -1),
        Relation.This or Relation.Current => new YearReference(YearKind.Deictic, 0),
        Relation.Next or Relation.Coming => new YearReference(YearKind.Deictic, 1),
        Relation.Previous => new YearReference(YearKind.Anaphoric, -1),
        Relation.That or Relation.Same => new YearReference(YearKind.Anaphoric, 0),
        Relation.Following => new YearReference(YearKind.Anaphoric, 1),
        _ => null,
    };

    private static int None(int position, out YearReference year)
    {
        year = default;
        return position;
    }
}
