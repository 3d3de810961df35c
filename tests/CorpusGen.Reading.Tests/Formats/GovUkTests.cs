using System.Linq;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class GovUkTests
{
    private const string Folder = "data-formats";

    [Theory]
    [InlineData("speech.json", "Andrea Leadsom's speech at Women in Nuclear UK Conference", "2016-03-08", 43, 9)]
    [InlineData("news_article_press_release.json", "Modern life responsible for ‘worrying’ health in middle aged", "2016-12-28", 27, 1)]
    [InlineData("fatality_notice_with_minister.json", "Sir George Pomeroy Colley killed in Boer War", "1881-02-27", 4, 1)]
    public void Content_item_states_title_date_paragraphs_and_sections(string name, string title, string date, int paragraphs, int sections)
    {
        Article article = DataSamples.Read(Folder, name);

        Assert.Equal((title, date, "en", paragraphs, sections), (article.Title, article.Published?.Edtf, article.Language, article.Paragraphs.Count, article.Sections.Count));
    }

    [Fact]
    public void Speaker_is_named_without_style_which_stays_an_alias()
    {
        Article article = DataSamples.Read(Folder, "speech.json");

        Participant speaker = Assert.Single(article.Participants, static one => one.Roles.Contains("speaker"));
        Assert.Equal("Andrea Leadsom", speaker.Name);
        Assert.Contains("The Rt Hon Andrea Leadsom MP", speaker.Aliases);
        Assert.Contains(article.Participants, static one => one is { Name: "Department of Energy & Climate Change", Kind: ParticipantKind.Organization });
    }

    [Fact]
    public void Speaker_without_a_profile_speaks_too() =>
        Assert.Equal(["Her Majesty the Queen"], DataSamples.Stated(DataSamples.Read(Folder, "speech-speaker-without-profile.json"), "speaker"));

    [Fact]
    public void Base_path_is_the_id_and_details_are_metadata_under_their_own_names()
    {
        Article article = DataSamples.Read(Folder, "speech.json");

        Assert.Equal("/government/speeches/andrea-leadsoms-speech-at-women-in-nuclear-uk-conference", article.Id);
        Assert.Equal("2016-02-02T00:00:00+00:00", article.FindMetadata("details.delivered_on")?.Value);
        Assert.Null(article.FindMetadata("details.body"));
    }

    [Fact]
    public void Parts_of_a_guide_are_sections_and_html_is_chosen_among_types()
    {
        Article article = FormatReading.Named("""{"base_path":"/a","document_type":"guide","title":"T","details":{"parts":[{"title":"One","slug":"one","body":[{"content_type":"text/govspeak","content":"# no"},{"content_type":"text/html","content":"<p>First.</p>"}]},{"title":"Two","body":"<p>Second.</p>"}]}}""", "a.json");

        Assert.Equal(["One", "Two"], article.Sections.Select(static section => section.Title));
        Assert.Equal("Second.", article.Paragraphs[^1].Text);
    }

    [Fact]
    public void Great_numbers_of_letters_behind_a_name_are_taken_off_in_one_walk()
    {
        string letters = string.Concat(System.Linq.Enumerable.Repeat(", MP", 500_000));
        string item = "{\"base_path\":\"/a\",\"title\":\"T\",\"document_type\":\"speech\",\"details\":{\"body\":\"<p>Text.</p>\"},\"links\":{\"people\":[{\"title\":\"Ann Lee" + letters + "\"}]}}";

        Assert.Equal("Ann Lee", Assert.Single(FormatReading.Named(item, "a.json").Participants).Name);
    }
}
