using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>What makes a reporting period that of the year before: "the same period <em>last year</em>", "… <em>a year earlier</em>".</summary>
internal static class PeriodTail
{
    /// <summary>The position behind the tail, or <paramref name="position"/> without one.</summary>
    internal static int Skip(TaggedText text, int position)
    {
        int start = text.IsOneOf(position, "of", "in") ? position + 1 : position;
        start += text.Is(start, WordClass.Article) ? 1 : 0;
        bool yearBefore = text[start] is { Class: WordClass.Relation, Value: (int)Relation.Last or (int)Relation.Previous } && IsYear(text, start + 1);
        if (yearBefore)
        {
            return start + 2;
        }

        bool earlier = start == position && text[start] is { Class: WordClass.Cardinal, Value: 1 } && IsYear(text, start + 1)
            && text[start + 2] is { Class: WordClass.Direction, Value: (int)Direction.Ago or (int)Direction.Earlier or (int)Direction.Before };
        return earlier ? start + 3 : position;
    }

    /// <summary>"of 1988" behind a period.</summary>
    /// <returns>The position behind it, or <paramref name="position"/> without one.</returns>
    internal static int SkipYear(TaggedText text, int position, out TimeReference reference)
    {
        bool linked = text.IsOneOf(position, "of", "in") && YearReader.IsYear(text, position + 1);
        var year = new YearReference(YearKind.Explicit, linked ? text[position + 1].Value : 0);
        reference = new TimeReference(ReferenceForm.Same) { Unit = CalendarUnit.Vague, Year = year };
        return linked ? position + 2 : position;
    }

    internal static TimeReference Reference(bool yearBefore, Relation relation) => yearBefore
        ? new TimeReference(ReferenceForm.YearBefore) { Unit = CalendarUnit.Vague, Amount = -1 }
        : new TimeReference(ReferenceForm.Same) { Unit = CalendarUnit.Vague, Relation = relation };

    private static bool IsYear(TaggedText text, int token) => text.IsUnit(token, CalendarUnit.Year) && !text.IsPlural(token);
}
