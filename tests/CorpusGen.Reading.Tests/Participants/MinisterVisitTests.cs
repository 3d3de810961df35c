using System.Linq;

namespace CorpusGen.Reading.Tests.Participants;

public sealed class MinisterVisitTests
{
    [Fact]
    public void The_article_has_exactly_its_four_persons() =>
        Assert.Equal("Zakir Hasanov|Wei Fenghe|Xi Jinping|Ilham Aliyev", Texts.Names(Texts.MinisterVisit));

    [Theory]
    [InlineData("Zakir Hasanov", "Minister of Defense of the Republic of Azerbaijan|Colonel General|Minister of Defense of Azerbaijan", "Republic of Azerbaijan")]
    [InlineData("Wei Fenghe", "Member of State Council of the People’s Republic of China (PRC)|Minister of Defense of the PRC|Colonel General|Minister", "State Council of the People’s Republic of China")]
    [InlineData("Xi Jinping", "Chinese President|President", null)]
    [InlineData("Ilham Aliyev", "President of Azerbaijan|President", "Azerbaijan")]
    public void Roles_and_affiliations_are_as_the_text_states_them(string name, string roles, string? affiliation)
    {
        Participant person = Texts.Person(Texts.MinisterVisit, name);
        Assert.Equal(roles, string.Join('|', person.Roles));
        Assert.Equal(affiliation, person.Affiliation);
    }

    [Theory]
    [InlineData("Zakir Hasanov", "Z. Hasanov|Colonel General Z. Hasanov", 2)]
    [InlineData("Wei Fenghe", "W. Fenghe|Minister W. Fenghe", 4)]
    [InlineData("Xi Jinping", "", 2)]
    public void Initials_are_aliases_and_every_mention_counts(string name, string aliases, int mentions)
    {
        Participant person = Texts.Person(Texts.MinisterVisit, name);
        Assert.Equal(aliases, string.Join('|', person.Aliases));
        Assert.Equal(mentions, person.Mentions.Count);
    }

    [Fact]
    public void Countries_are_merged_over_their_forms()
    {
        Participant china = Assert.Single(Texts.Recognize(Texts.MinisterVisit), static p => p.Name == "People’s Republic of China");
        Assert.Equal(ParticipantKind.Country, china.Kind);
        Assert.Contains("China", china.Aliases);
        Assert.Contains("PRC", china.Aliases);
    }

    [Fact]
    public void Mentions_know_their_paragraph()
    {
        Participant fenghe = Texts.Person(Texts.MinisterVisit, "Wei Fenghe");
        Assert.Equal([1, 2, 2, 3], fenghe.Mentions.Select(static m => m.Paragraph));
    }
}
