using System.Linq;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Merging;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Participants;

public sealed class MergingTests
{
    [Theory]
    [InlineData("Wei Fenghe", "W. Fenghe")]
    [InlineData("Zakir Hasanov", "Hasanov Zakir")]
    [InlineData("Istvan Kovacs", "Kovács István")]
    [InlineData("Zakir Hasanov", "Zakir Hassanov")]
    [InlineData("Muammar Qadhafi", "Moammar Gadhafi")]
    [InlineData("Garri Kasparov", "Garry Kasparov")]
    [InlineData("William Clinton", "Bill Clinton")]
    [InlineData("John F. Kennedy", "John Kennedy")]
    [InlineData("J. Edgar Hoover", "Edgar Hoover")]
    [InlineData("Tom Hall", "Tommy Hall")]
    [InlineData("Mat Hall", "Matt Hall")]
    [InlineData("Dmitri Hall", "Dmitriy Hall")]
    [InlineData("Fatima Hall", "Fatimah Hall")]
    [InlineData("Alex Hall", "Alexander Hall")]
    public void Forms_of_one_name_agree(string a, string b) => Assert.True(NameCompatibility.OfFullForms(Form(a), Form(b)));

    [Theory]
    [InlineData("Bill Clinton", "Hillary Clinton")]
    [InlineData("George W. Bush", "George H.W. Bush")]
    [InlineData("Charles Whitmore Sr.", "Charles Whitmore Jr.")]
    [InlineData("Uday Karim", "Qais Karim")]
    [InlineData("Wei Fenghe", "Li Fenghe")]
    [InlineData("Peter Brandt", "Peter Brand-Hoffmann")]
    [InlineData("Ann Smith", "Anne Smith")]
    [InlineData("Paul Smith", "Paula Smith")]
    [InlineData("Paul Smith", "Pauline Smith")]
    [InlineData("Carlo Ruiz", "Carlos Ruiz")]
    [InlineData("Christine Lagarde", "Christina Lagarde")]
    [InlineData("Andre Gide", "Andrea Gide")]
    public void Different_persons_stay_apart(string a, string b) => Assert.False(NameCompatibility.OfFullForms(Form(a), Form(b)));

    [Fact]
    public void Husband_and_wife_are_told_apart_by_the_honorific()
    {
        Participant[] persons = Texts.Persons("Robert Calloway campaigned with Margaret Calloway. Mr. Calloway spoke about jobs. Mrs. Calloway spoke about schools. Mr. Calloway left.");
        Assert.Equal([3, 2], persons.Select(static p => p.Mentions.Count));
    }

    [Fact]
    public void A_surname_means_the_nearest_person_of_that_name()
    {
        Participant[] persons = Texts.Persons("Peter Brandt left Vienna. Brandt flew home. Later Anna Brandt arrived in Vienna. Brandt was tired.");
        Assert.Equal([2, 2], persons.Select(static p => p.Mentions.Count));
    }

    [Theory]
    [InlineData("Peter Brandt, son of Karl Brandt, left Vienna. Brandt flew home. He said that Brandt was tired.", 3, 1)]
    [InlineData("Peter Brandt fell in Vienna. Brandt was 23. His mother, Maria Brandt, wept. A doctor said that Brandt had died.", 3, 1)]
    [InlineData("The striker Peter Brandt is the son of Karl Brandt, the coach. Brandt scored twice on Sunday.", 2, 1)]
    public void A_surname_does_not_mean_a_relative_who_is_brought_in(string text, params int[] mentions) =>
        Assert.Equal(mentions, Texts.Persons(text).Select(static p => p.Mentions.Count));

    [Theory]
    [InlineData("The champion Garry Kasparov, born Garik Kimovich Weinstein, won in Vienna. Weinstein left.", "Garry Kasparov")]
    [InlineData("The actor Kirk Douglas (born Issur Danielovitch) died in Vienna.", "Kirk Douglas")]
    [InlineData("The singer Maria Lopez, n\u00E9e Anna Brandt, sang in Vienna.", "Maria Lopez")]
    [InlineData("The author Eric Blair, better known as George Orwell, wrote it. Orwell lived in London.", "Eric Blair")]
    [InlineData("Peter Brandt was born Karl Weinstein in Vienna.", "Peter Brandt")]
    public void A_birth_name_or_alias_is_another_name_of_the_same_person(string text, string name) =>
        Assert.Equal([name], Texts.Persons(text).Select(static p => p.Name));

    [Fact]
    public void A_first_surname_means_someone_of_whom_the_text_has_spoken() =>
        Assert.Equal([2, 1], Texts.Persons("Francia M\u00E1rquez Mina, the vice president, was in Vienna. M\u00E1rquez said so. Gabriel Garc\u00EDa M\u00E1rquez once wrote about it.").Select(static p => p.Mentions.Count));

    [Theory]
    [InlineData("Joanna \"Jo\" Lindqvist won in Vienna. \"It hurts,\" Jo Lindqvist said.", "Joanna \"Jo\" Lindqvist")]
    [InlineData("The barrister John Smith QC spoke in Vienna.", "John Smith")]
    [InlineData("He saw Alan Brown MP.", "Alan Brown")]
    [InlineData("The actor Dame Judi Dench spoke in Vienna.", "Judi Dench")]
    [InlineData("The troops of Frederick the Great left Vienna.", "Frederick the Great")]
    [InlineData("Prime Minister Narendra Modi spoke. Shri Modi mocked them.", "Narendra Modi")]
    [InlineData("Peter Brandt, who won an Oscar for it, won an Emmy and a Tony.", "Peter Brandt")]
    [InlineData("The monument was unveiled by King Boris III. It was destroyed later.", "Boris III")]
    [InlineData("President Moon Jae-in spoke in Seoul.", "Moon Jae-in")]
    [InlineData("The novelist Han Su-in died in Lausanne.", "Han Su-in")]
    [InlineData("Charles Whitmore Jr. spoke in Vienna.", "Charles Whitmore Jr.")]
    [InlineData("The banker Charles Whitmore, Jr., spoke in Vienna.", "Charles Whitmore, Jr.")]
    [InlineData("The banker Charles Whitmore, III spoke in Vienna.", "Charles Whitmore, III")]
    [InlineData("The banker Charles Whitmore, IV spoke in Vienna.", "Charles Whitmore, IV")]
    [InlineData("Lord Pannick spoke in Vienna, and Lord Pannick left.", "Pannick")]
    [InlineData("Det Con Jane Smith spoke in Vienna.", "Jane Smith")]
    [InlineData("Det Ch Insp Paul Jones said so in Vienna. Mr Jones left.", "Paul Jones")]
    public void Name_ends_where_it_does(string text, string name) => Assert.Equal(name, Assert.Single(Texts.Persons(text)).Name);

    [Theory]
    [InlineData("Lord Pannick saw Gina Miller, and Lloyd Webber and Mr. Moody left.", 0)]
    [InlineData("They play at Lord's. Moody's cut the rating.", 2)]
    public void A_title_or_surname_is_no_body_whose_name_is_its_possessive(string text, int bodies) =>
        Assert.Equal(bodies, Texts.Recognize(text).Count(static participant => participant.Kind == ParticipantKind.Organization));

    [Theory]
    [InlineData("Hasanov", "hasanov", true)]
    [InlineData("Hassanov", "hasanov", true)]
    [InlineData("Hasanli", "hasanov", false)]
    public void Spelling_variants_are_sounds_not_letters(string a, string b, bool same) =>
        Assert.Equal(same, SpellingVariants.Are(a.ToLowerInvariant(), b));

    [Theory]
    [InlineData("Zakir Hasanov came. Zakir Hasanovv spoke. Zakir Hasanov left.", "Zakir Hasanov")]
    [InlineData("Zakir Hassanov came. Zakir Hassanov spoke. Zakir Hasanov left.", "Zakir Hassanov")]
    [InlineData("Zakir Hasanov came. Zakir Hassanov left.", "Zakir Hasanov")]
    [InlineData("Dr. Alex Brandt came. Alex Brandt spoke. Alexander Brandt left.", "Alexander Brandt")]
    public void The_usual_spelling_of_the_fullest_form_is_the_canonical_name(string text, string name) =>
        Assert.Equal([name], Texts.Persons(text).Select(static person => person.Name));

    private static NameForm Form(string name) => NameForm.Read(new WordFacts(Tokenizer.Tokenize(name)));
}
