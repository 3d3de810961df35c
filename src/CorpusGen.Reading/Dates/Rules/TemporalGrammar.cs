using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Which rules are tried for a phrase, by the class of the word that it has for its head.</summary>
/// <remarks>
/// To add a phenomenon, write its rule and name it here. Of equally long matches the one of the first rule counts. Rules are
/// made when a text first has a word for them, since many texts lack most phenomena; one method for each class keeps the
/// others from being loaded.
/// </remarks>
internal sealed class TemporalGrammar
{
    private const int ShortNumbers = 255;
    private const int LoneNumbers = 254;

    private readonly DateRule[]?[] _made = new DateRule[256][];

    /// <summary>The rules for a head word; empty when no expression begins with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="head">The head word.</param>
    internal DateRule[] RulesFor(TaggedText text, int head)
    {
        int kind = text.Is(head, WordClass.Number) ? KindOfNumber(text, head) : (int)text.Class(head);
        return _made[kind] ??= Make(kind);
    }

    /// <summary>Numbers are frequent and mostly no dates; their length and what stands behind them rule out most rules.</summary>
    private static int KindOfNumber(TaggedText text, int number)
    {
        int next = number + 1;
        bool tied = !text.SpaceBefore(next) && (!text.SpaceBefore(next + 1) || text.IsPossessive(next));
        bool lone = text.Is(next, WordClass.None) && !tied;
        return lone ? LoneNumbers : text.Length(number) <= 2 ? ShortNumbers : (int)WordClass.Number;
    }

    private static DateRule[] Make(int kind) => kind switch
    {
        LoneNumbers => ForLoneNumbers(),
        ShortNumbers => ForShortNumbers(),
        _ => Make((WordClass)kind),
    };

    private static DateRule[] Make(WordClass head) => head switch
    {
        WordClass.Cardinal => ForCardinals(),
        WordClass.CenturyApostrophe => ForApostrophes(),
        WordClass.Decade or WordClass.ShortDecade => ForDecades(),
        WordClass.Era => ForEras(),
        WordClass.Every or WordClass.Frequency => ForSets(),
        WordClass.Fiscal => ForFiscal(),
        WordClass.FiscalYear => ForFiscalYears(),
        WordClass.Holiday => ForHolidays(),
        WordClass.Month => ForMonths(),
        WordClass.NamedHour or WordClass.ClockHour => ForHours(),
        WordClass.Number => ForNumbers(),
        WordClass.Ordinal => ForOrdinals(),
        WordClass.PartOfDay => ForPartsOfDay(),
        WordClass.PresentWord or WordClass.PastWord or WordClass.FutureWord or WordClass.TenseNoun or WordClass.Recent
            or WordClass.Direction => ForVagueWords(),
        WordClass.Quarter or WordClass.HalfYear or WordClass.QuarterOfYear or WordClass.HalfOfYear => ForQuarters(),
        WordClass.Relation => ForRelations(),
        WordClass.RelativeDay or WordClass.Tonight => ForRelativeDays(),
        WordClass.Season => ForSeasons(),
        WordClass.Unit => ForUnits(),
        WordClass.UnitPart or WordClass.Period => ForPartsOfUnits(),
        WordClass.VagueNumber or WordClass.Half => ForQuantities(),
        WordClass.Weekday => ForWeekdays(),
        _ => [],
    };

    private static DateRule[] ForCardinals() =>
        [new MonthDayRule(), new CenturyRule(), new DecadeRule(), new YearRule(), new ClockRule(), new QuantityRule()];

    private static DateRule[] ForApostrophes() => [new DecadeRule(), new YearRule()];

    private static DateRule[] ForDecades() => [new DecadeRule()];

    private static DateRule[] ForEras() => [new YearRule()];

    private static DateRule[] ForSets() => [new SetRule()];

    private static DateRule[] ForFiscal() => [new QuarterRule(), new FiscalRule()];

    private static DateRule[] ForFiscalYears() => [new FiscalRule()];

    private static DateRule[] ForHolidays() => [new HolidayRule()];

    private static DateRule[] ForMonths() => [new MonthDayRule(), new MonthRule()];

    private static DateRule[] ForHours() => [new ClockRule()];

    private static DateRule[] ForLoneNumbers() => [new MonthDayRule(), new YearRule(), new NumericDateRule()];

    private static DateRule[] ForShortNumbers() =>
        [new NumericDateRule(), new MonthDayRule(), new YearRule(), new ClockRule(), new QuantityRule()];

    private static DateRule[] ForNumbers() =>
        [new NumericDateRule(), new QuarterRule(), new DecadeRule(), new FiscalRule(), new YearRule(), new ClockRule(), new QuantityRule()];

    private static DateRule[] ForOrdinals() => [new MonthDayRule(), new QuarterRule(), new CenturyRule(), new HolidayRule(), new WeekdayOfMonthRule(), new QuantityRule()];

    private static DateRule[] ForPartsOfDay() => [new PartOfDayRule()];

    private static DateRule[] ForVagueWords() => [new VagueRule()];

    private static DateRule[] ForQuarters() => [new QuarterRule()];

    private static DateRule[] ForRelations() => [new QuarterRule(), new RelationRule(), new WeekdayOfMonthRule()];

    private static DateRule[] ForRelativeDays() => [new RelativeDayRule()];

    private static DateRule[] ForSeasons() => [new SeasonRule()];

    private static DateRule[] ForUnits() => [new RelativeDayRule(), new YearAgoRule(), new ClockRule(), new UnitRule(), new QuantityRule()];

    private static DateRule[] ForPartsOfUnits() => [new UnitRule()];

    private static DateRule[] ForQuantities() => [new ClockRule(), new QuantityRule()];

    private static DateRule[] ForWeekdays() => [new WeekdayRule()];
}
