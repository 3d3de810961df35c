using CorpusGen;
using static CitedRules.Laws;

namespace CitedRules;

/// <summary>How a bill becomes a law.</summary>
public static class Lawmaking
{
    [Cites(Constitution.Paragraphs.P3, Pin = "9b3ffc40d2")]
    [Quotes(typeof(Constitution), "a Majority of each shall constitute a Quorum to do Business")]
    public static bool IsQuorum(int present, int members) => 2 * present > members;

    [Cites(Constitution.Paragraphs.P4, Pin = "fa6b646630")]
    [Quotes(typeof(Constitution), "[If] two thirds of that House shall agree to pass the Bill […] and if approved by two thirds of that House, it shall become a Law")]
    public static bool OverridesVeto(int votes, int voting) => 3 * votes >= 2 * voting;

    [Cites(Constitution.Paragraphs.P4, Pin = "fa6b646630")]
    [Quotes(typeof(Constitution), "within ten Days (Sundays excepted) after it shall have been presented to him")]
    public static DateOnly LastDayToReturn(DateOnly presented)
    {
        const int Days = 10;
        DateOnly day = presented;
        for (int counted = 0; counted < Days; counted += day.DayOfWeek == DayOfWeek.Sunday ? 0 : 1)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>What to tell a clerk; the build proves that the Constitution says it.</summary>
    public static string Explain(bool adjourned) => adjourned
        ? Constitution.Quote("unless the Congress by their Adjournment prevent its Return, in which Case it shall not be a Law")
        : Constitution.Quote("the Same shall be a Law, in like Manner as if he had signed it");
}
