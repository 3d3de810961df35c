using System.Collections.Generic;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>All rules, found by the class of the word that a phrase has for its head. To add a phenomenon, add its rule here.</summary>
internal sealed class TemporalGrammar
{
    private readonly DateRule[]?[] _byHead = new DateRule[256][];

    private TemporalGrammar()
    {
        DateRule[] rules =
        [
            new NumericDateRule(),
            new MonthDayRule(),
            new MonthRule(),
            new WeekdayRule(),
            new RelativeDayRule(),
            new QuarterRule(),
            new CenturyRule(),
            new DecadeRule(),
            new FiscalRule(),
            new YearRule(),
            new SeasonRule(),
            new HolidayRule(),
            new RelationRule(),
            new YearAgoRule(),
            new UnitRule(),
            new VagueRule(),
            new SetRule(),
            new ClockRule(),
            new PartOfDayRule(),
            new QuantityRule(),
        ];
        foreach (DateRule rule in rules)
        {
            foreach (WordClass head in rule.Heads)
            {
                var extended = new List<DateRule>(_byHead[(int)head] ?? []) { rule };
                _byHead[(int)head] = extended.ToArray();
            }
        }
    }

    internal static TemporalGrammar Instance { get; } = new();

    /// <summary>The rules for a class of head words; <see langword="null"/> when no expression begins with it.</summary>
    internal DateRule[]? RulesFor(WordClass head) => _byHead[(int)head];
}
