using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Which rules are tried for a phrase, by the class of the word that it has for its head.</summary>
/// <remarks>
/// To add a phenomenon, write its rule and name it here. Of equally long matches the one of the first rule counts. Rules are
/// made when a text first has a word for them, since many texts lack most phenomena.
/// </remarks>
internal sealed class TemporalGrammar
{
    private readonly DateRule[]?[] _made = new DateRule[256][];

    /// <summary>The rules for a class of head words; empty when no expression begins with it.</summary>
    internal DateRule[] RulesFor(WordClass head) => _made[(int)head] ??= Make(head);

    private static DateRule[] Make(WordClass head) => head switch
    {
        WordClass.Cardinal =>
            [new MonthDayRule(), new CenturyRule(), new DecadeRule(), new YearRule(), new ClockRule(), new QuantityRule()],
        WordClass.CenturyApostrophe =>
            [new DecadeRule(), new YearRule()],
        WordClass.Decade or WordClass.ShortDecade =>
            [new DecadeRule()],
        WordClass.Era =>
            [new YearRule()],
        WordClass.Every or WordClass.Frequency =>
            [new SetRule()],
        WordClass.Fiscal =>
            [new QuarterRule(), new FiscalRule()],
        WordClass.Holiday =>
            [new HolidayRule()],
        WordClass.Month =>
            [new MonthDayRule(), new MonthRule()],
        WordClass.NamedHour or WordClass.ClockHour =>
            [new ClockRule()],
        WordClass.Number =>
            [new NumericDateRule(), new MonthDayRule(), new QuarterRule(), new DecadeRule(), new FiscalRule(), new YearRule(), new ClockRule(), new QuantityRule()],
        WordClass.Ordinal =>
            [new MonthDayRule(), new QuarterRule(), new CenturyRule(), new HolidayRule(), new QuantityRule()],
        WordClass.PartOfDay =>
            [new PartOfDayRule()],
        WordClass.PresentWord or WordClass.PastWord or WordClass.FutureWord or WordClass.TenseNoun or WordClass.Recent or WordClass.Direction =>
            [new VagueRule()],
        WordClass.Quarter or WordClass.HalfYear =>
            [new QuarterRule()],
        WordClass.Relation =>
            [new QuarterRule(), new RelationRule()],
        WordClass.RelativeDay or WordClass.Tonight =>
            [new RelativeDayRule()],
        WordClass.Season =>
            [new SeasonRule()],
        WordClass.Unit =>
            [new RelativeDayRule(), new YearAgoRule(), new UnitRule(), new QuantityRule()],
        WordClass.UnitPart or WordClass.Period =>
            [new UnitRule()],
        WordClass.VagueNumber or WordClass.Half =>
            [new QuantityRule()],
        WordClass.Weekday =>
            [new WeekdayRule()],
        _ => [],
    };
}
