namespace CorpusGen.Reading.Tests.Participants;

public sealed class RoleTests
{
    [Theory]
    [InlineData("Talks with South Korean President Noh Tae-sik failed.", "Noh Tae-sik", "South Korean President", null)]
    [InlineData("The governor of Hunan, Hu Dewei, was present.", "Hu Dewei", "governor of Hunan", "Hunan")]
    [InlineData("Jane Doe, 45, a spokeswoman for the Foreign Ministry, said so.", "Jane Doe", "spokeswoman for the Foreign Ministry", "Foreign Ministry")]
    [InlineData("Russia's security chief, Alexander Lebedin, flew to Dagestan.", "Alexander Lebedin", "security chief", "Russia")]
    [InlineData("The report quotes chief of staff Martin Weller on it.", "Martin Weller", "chief of staff", null)]
    [InlineData("Rob Siegel, former editor-in-chief, likened it to wine.", "Rob Siegel", "former editor-in-chief", null)]
    [InlineData("They saw portraits of actor Dennis Hopper there.", "Dennis Hopper", "actor", null)]
    [InlineData("Maria Lopez is a Mexican novelist and poet.", "Maria Lopez", "Mexican novelist and poet", null)]
    [InlineData("Lt. Col. Peter Brandt of the army said so.", "Peter Brandt", "Lt. Col.", null)]
    [InlineData("The government of President William Ruto fell.", "William Ruto", "President", null)]
    [InlineData("He joined the administration of US President Robert Calloway.", "Robert Calloway", "US President", "US")]
    [InlineData("Lawyers for Deputy Prime Minister Anwar Ibrahim spoke.", "Anwar Ibrahim", "Deputy Prime Minister", null)]
    [InlineData("Police and Mayor John Tory spoke.", "John Tory", "Mayor", null)]
    [InlineData("The founder and chairman Peter Brandt left.", "Peter Brandt", "founder and chairman", null)]
    [InlineData("Helix Robotics Appoints Dr. Maria Lopez as Chief Technology Officer", "Maria Lopez", "Dr.", null)]
    public void A_role_is_read_with_its_boundaries(string text, string name, string role, string? affiliation)
    {
        Participant person = Texts.Person(text, name);
        Assert.Equal(role, person.Role);
        Assert.Equal(affiliation, person.Affiliation);
    }

    [Theory]
    [InlineData("Yesterday Peter Brandt met Maria Lopez in Vienna.")]
    [InlineData("The victims were from the same town as Peter Brandt, officials said on Monday.")]
    [InlineData("Peter Brandt, who was tired, left Vienna.")]
    [InlineData("His wife, Maria Lopez, and their son Peter Brandt left.")]
    [InlineData("Thank you, Mr. Chairman. Mr. Brandt, how many came?")]
    [InlineData("She thanked Peter Brandt. Ms. Lopez left.")]
    public void No_role_is_made_up(string text) =>
        Assert.All(Texts.Persons(text), static p => Assert.Empty(p.Roles));

    [Fact]
    public void A_role_of_one_person_is_not_given_to_the_next()
    {
        const string Text = "President Robert Calloway, Maria Lopez and Peter Brandt attended.";
        Assert.Equal("President", Texts.Person(Text, "Robert Calloway").Role);
        Assert.Null(Texts.Person(Text, "Maria Lopez").Role);
    }

    [Theory]
    [InlineData("He beat Maria Lopez, the Rev. Mark Poe and others.", "Mark Poe", "Rev.")]
    [InlineData("The panel had Maria Lopez, Prof. Bo Ek and Rabbi Dov Katz.", "Bo Ek", "Prof.")]
    public void A_title_of_the_next_in_a_list_is_no_role_of_the_one_before(string text, string next, string role)
    {
        Assert.Null(Texts.Person(text, "Maria Lopez").Role);
        Assert.Equal(role, Texts.Person(text, next).Role);
    }
}
