using CorpusGen;

namespace CitedRules;

public sealed class RulesTests
{
    private static readonly Candidate Eligible = new(Age: 40, YearsCitizen: 40, YearsResident: 40, IsInhabitant: true, IsNaturalBorn: true);

    [Theory]
    [InlineData(24, 7, false)]
    [InlineData(25, 6, false)]
    [InlineData(25, 7, true)]
    public void Representatives(int age, int years, bool expected) =>
        Assert.Equal(expected, Eligibility.MayBeRepresentative(Eligible with { Age = age, YearsCitizen = years }));

    [Theory]
    [InlineData(29, 9, false)]
    [InlineData(30, 8, false)]
    [InlineData(30, 9, true)]
    public void Senators(int age, int years, bool expected) =>
        Assert.Equal(expected, Eligibility.MayBeSenator(Eligible with { Age = age, YearsCitizen = years }));

    [Theory]
    [InlineData(34, 14, true, false)]
    [InlineData(35, 13, true, false)]
    [InlineData(35, 14, false, false)]
    [InlineData(35, 14, true, true)]
    public void Presidents(int age, int years, bool natural, bool expected) =>
        Assert.Equal(expected, Eligibility.MayBePresident(Eligible with { Age = age, YearsResident = years, IsNaturalBorn = natural }));

    [Theory]
    [InlineData(217, 435, false)]
    [InlineData(218, 435, true)]
    public void Quorum(int present, int members, bool expected) => Assert.Equal(expected, Lawmaking.IsQuorum(present, members));

    [Theory]
    [InlineData(66, 100, false)]
    [InlineData(67, 100, true)]
    public void Veto(int votes, int voting, bool expected) => Assert.Equal(expected, Lawmaking.OverridesVeto(votes, voting));

    [Fact]
    public void Sundays_are_not_counted() => Assert.Equal(new DateOnly(2024, 1, 12), Lawmaking.LastDayToReturn(new DateOnly(2024, 1, 1)));

    [Fact]
    public void What_clerks_are_told_stands_in_the_clause_on_bills()
    {
        Article law = Laws.Constitution.Document;

        Assert.Equal(4, law.FindQuote(Lawmaking.Explain(adjourned: true)).Paragraph);
        Assert.Equal(4, law.FindQuote(Lawmaking.Explain(adjourned: false)).Paragraph);
        Assert.Equal("fa6b646630", law.Paragraphs[3].Pin);
    }
}
