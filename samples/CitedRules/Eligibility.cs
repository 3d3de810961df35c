using CorpusGen;
using static CitedRules.Laws;

namespace CitedRules;

/// <summary>Who may hold which office. Each rule cites its clause by pin and quotes the words it implements.</summary>
public static class Eligibility
{
    [Cites(Constitution.Paragraphs.P1, Pin = "c3e3ab7ffa")]
    [Quotes(typeof(Constitution), "attained to the Age of twenty five Years, and been seven Years a Citizen of the United States")]
    public static bool MayBeRepresentative(Candidate candidate) =>
        candidate is { Age: >= 25, YearsCitizen: >= 7, IsInhabitant: true };

    [Cites(Constitution.Paragraphs.P2, Pin = "e4f1e9cc1e")]
    [Quotes(typeof(Constitution), "attained to the Age of thirty Years, and been nine Years a Citizen of the United States")]
    public static bool MayBeSenator(Candidate candidate) =>
        candidate is { Age: >= 30, YearsCitizen: >= 9, IsInhabitant: true };

    [Cites(Constitution.Paragraphs.P5, Pin = "9bc42c28cd")]
    [Quotes(typeof(Constitution), "No Person except a natural born Citizen […] shall be eligible to the Office of President")]
    [Quotes(typeof(Constitution), "attained to the Age of thirty five Years, and been fourteen Years a Resident within the United States")]
    public static bool MayBePresident(Candidate candidate) =>
        candidate is { Age: >= 35, YearsResident: >= 14, IsNaturalBorn: true };
}
