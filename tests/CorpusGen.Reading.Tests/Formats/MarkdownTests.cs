using System;
using System.IO;
using System.Linq;
using CorpusGen.Reading.Formats.Authors;
using CorpusGen.Reading.Formats.Markdown;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("2016-05-19-content-debt.md", "Content debt: What it is, where to find it, and how to prevent it in the first place", "2016-05-19", null, "melody", 42, 6)]
    [InlineData("2023-01-30-uswds-monthly-call-february-2023.md", "USWDS Monthly Call - February 2023", "2023-02-16", null, "", 17, 5)]
    [InlineData("all-hands.md", "Save the Date: Rust All Hands 2025", "2024-09-02", null, "Mara Bos", 7, 0)]
    [InlineData("kotodama_error_codes.he.md", "קודי השגיאה של מהדר Kotodama", null, "he", "", 8, 0)]
    [InlineData("zoom-migration-lfx.md", "Zoom ミーティングが LFX Project Control Center に移行します", "2026-07-21", "ja", "", 1, 0)]
    public void Real_posts_give_title_date_language_authors_and_paragraphs(string file, string title, string? date, string? language, string authors, int paragraphs, int sections)
    {
        DocumentText text = FormatSupport.Load("markdown", file);
        string folder = language == "ja" ? "content/ja/" : "posts/";

        FileResult result = ArticleReader.ReadFile(text, folder + file);

        Assert.Equal("Markdown", result.Format);
        Article article = Assert.Single(result.Articles).Article;
        ReadBack.Assert(article);
        Assert.Equal(title, article.Title);
        Assert.Equal(date, article.Published?.Edtf);
        Assert.Equal(language, article.Language);
        Assert.Equal(authors, Authors(article));
        Assert.Equal(paragraphs, article.Paragraphs.Count);
        Assert.Equal(sections, article.Sections.Count);
    }

    [Fact]
    public void Markup_is_no_part_of_the_words()
    {
        Article article = FormatSupport.ReadArticle(
            "# Title\n\nSee **bold** and [a link](http://x.org \"t\"), [one][ref], `code`, ~~old~~ &amp; \\*star\\*\nnext<br>line <b>x</b>.  \nHard ![image](i.png)end.[^1]\n\n[ref]: http://y.org\n[^1]: A note by *Ann*.\n[^2]: Unused.\n",
            "a.md");

        Assert.Equal("Title", article.Title);
        Assert.Equal(
            ["See bold and a link, one, code, old & *star* next line x. Hard end.", "A note by Ann.", "Unused."],
            article.Paragraphs.Select(static paragraph => paragraph.Text));
        Assert.Equal("fn:1", article.Paragraphs[1].Id);
    }

    [Fact]
    public void Place_of_a_table_of_contents_is_no_paragraph()
    {
        Article article = FormatSupport.ReadArticle("* TOC\n{:toc}\n\n[[_TOC_]]\n\n[TOC]\n\nTOC is short for it.\n\n- Contents\n", "a.md");

        Assert.Equal(["TOC is short for it.", "Contents"], article.Paragraphs.Select(static paragraph => paragraph.Text));
    }

    [Fact]
    public void Each_paragraph_of_lists_quotes_admonitions_and_each_row_of_a_table_is_one()
    {
        Article article = FormatSupport.ReadArticle(
            "- one\n- two\n\n  more\n\n> quoted\n\n:::note Title\nnoted\n:::\n\n!!! tip\n    tipped\n\n> [!TIP]\n> alert\n\n| A | B |\n|---|---|\n| *c* | d |\n\n```\ncode\n```\n\n    code\n\n<div>\nhtml\n</div>\n\n---\n\nend\n",
            "a.md");

        Assert.Equal(["one", "two", "more", "quoted", "noted", "tipped", "alert", "A | B", "c | d", "end"], article.Paragraphs.Select(static paragraph => paragraph.Text));
    }

    [Theory]
    [InlineData("a[\n-|", "a[ -|")]
    [InlineData("a[b\n-|\nc\n", "a[b -| c")]
    [InlineData("see *a [b ![c\n-|-\nd* e\n", "see a [b ![c -|- d e")]
    [InlineData("- a [b\n  -|\n\nend\n", "a [b -||end")]
    [InlineData("[{\n}a|\n||-", "[{|}a")]
    [InlineData("x [{\n}abc def | y\n-|-\nc | d\n", "x [{|}abc def | y|c | d")]
    public void An_open_bracket_before_a_table_or_what_only_looks_like_one_keeps_its_words(string text, string paragraphs)
    {
        Article article = FormatSupport.ReadArticle(text, "a.md");

        ReadBack.Assert(article);
        Assert.Equal(paragraphs, string.Join('|', article.Paragraphs.Select(static paragraph => paragraph.Text)));
    }

    [Theory]
    [InlineData("The path /users/{id}/posts takes ${HOME}, a {name} and {name: value}.", "The path /users/{id}/posts takes ${HOME}, a {name} and {name: value}.")]
    [InlineData("Formula $\\frac{a=b}{c}$ ends, {1, 2}, {{a}, { b }, {} and x{a=b}.", "Formula $\\frac{a=b}{c}$ ends, {1, 2}, {{a}, { b }, {} and x{a=b}.")]
    [InlineData("A [link](u){.wide} and *b*{k=\"v w\" l=m} end. {.note}", "A link and b end.")]
    [InlineData("An \\{escaped} one, `code {x}` and {open", "An {escaped} one, code {x} and {open")]
    public void Braces_of_the_text_are_text_and_attributes_are_none(string text, string expected)
    {
        Article article = FormatSupport.ReadArticle(text, "a.md");

        ReadBack.Assert(article);
        Assert.Equal(expected, Assert.Single(article.Paragraphs).Text);
    }

    [Theory]
    [InlineData("See [[Other Note|the other note]] and [[Some Page]].", "See the other note and Some Page.")]
    [InlineData("Before ![[image.png]] after.", "Before after.")]
    [InlineData("As in [[1]](#ref), [[a]][b] and if [[ -f x ]]; a[[0]].", "As in [1], [[a]][b] and if [[ -f x ]]; a[[0]].")]
    [InlineData("Seen %%not this%% and 100%% and 50%% more.", "Seen and 100%% and 50%% more.")]
    [InlineData("> [!note]- The title\n> Words.", "The title Words.")]
    [InlineData("One.\n\n%%\nhidden\n%%", "One.")]
    [InlineData("`[[code]]` and x^2", "[[code]] and x^2")]
    public void Marks_of_notes_are_covered_and_their_words_are_read(string text, string expected)
    {
        Article article = FormatSupport.ReadArticle(text, "a.md");

        ReadBack.Assert(article);
        Assert.Equal(expected, Assert.Single(article.Paragraphs).Text);
    }

    [Fact]
    public void Block_id_of_a_note_is_the_id_of_its_paragraph()
    {
        Article article = FormatSupport.ReadArticle("One.\n\nTwo. ^two-2\n\nThree.", "a.md");

        Assert.Equal([null, "two-2", null], article.Paragraphs.Select(static paragraph => paragraph.Id));
        Assert.Equal("Two.", article.Paragraphs[1].Text);
    }

    [Theory]
    [InlineData("---\ntitle: One\ndate: 2024-03-05\n---\n<h1>Head</h1>\n{% include nav.html %}\n<p>Para {{ page.x }}one.</p>\n<p>Two.</p>\n")]
    [InlineData("---\ntitle: One\ndate: 2024-03-05\nlayout: post\n---\n<h1>One</h1><h2>Head</h2><p>Para one.</p><p>Two.</p>")]
    public void Page_behind_front_matter_is_read_as_HTML(string text)
    {
        Assert.True(FormatReading.IsTaken(text, "docs/a.html"));
        Article article = FormatSupport.ReadArticle(text, "a.html");

        ReadBack.Assert(article);
        Assert.Equal(("One", "2024-03-05"), (article.Title, article.Published?.Edtf));
        Assert.Equal(["Para one.", "Two."], article.Paragraphs.Select(static paragraph => paragraph.Text));
        Assert.Equal("Head", Assert.Single(article.Sections).Title);
    }

    [Theory]
    [InlineData("+++a++++a++a", "+aaa")]
    [InlineData("In +++old++++new *x* `y` z++and more\non a line", "In +oldnew x y zand more on a line")]
    [InlineData("===a====b `c` d==e | f\n-|-\ng | h", "=ab c de | f|g | h")]
    [InlineData("g | ===a====b `c` d==e\n-|-\ng | h", "g | =ab c de|g | h")]
    public void Words_behind_emphasis_of_two_lengths_stay_in_the_order_of_the_file(string text, string paragraphs)
    {
        Article article = FormatSupport.ReadArticle(text, "a.md");

        ReadBack.Assert(article);
        Assert.Equal(paragraphs, string.Join('|', article.Paragraphs.Select(static paragraph => paragraph.Text)));
    }

    [Theory]
    [InlineData("+-\na\n", "+- a")]
    [InlineData("+-\na `b` &amp; <http://c.org>\nd a\n", "+- a b & http://c.org d a")]
    [InlineData("+-\na `b`\n", "+- a b")]
    [InlineData("+-\na++\n", "+- a++")]
    [InlineData("+-\n\na++\n", "+-|a++")]
    [InlineData("> +-\n> a **b**\n> c\n", "+- a b c")]
    [InlineData("+-\n- a\n", "+-|a")]
    [InlineData("+---+\n| a |\n+---+\nb\n", "a|b")]
    public void Lines_behind_what_begins_like_a_table_are_read_once(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", FormatSupport.ReadArticle(text, "a.md").Paragraphs.Select(static paragraph => paragraph.Text)));

    [Theory]
    [InlineData("*[*|]()|a\n-|\n", "** | a")]
    [InlineData("x [y | z](u) | a\n---|---\n b | c\n", "x y | z | a/b | c")]
    [InlineData("[a|b] | c\n-|-\n[d|](e) f|g\n", "[a | b] | c/d| f | g")]
    public void Cells_of_a_row_with_a_bar_inside_a_link_are_read_in_order(string text, string rows)
    {
        Article article = FormatSupport.ReadArticle(text, "a.md");

        ReadBack.Assert(article);
        Assert.Equal(rows, string.Join("/", article.Paragraphs.Select(static row => row.Text)));
    }

    [Theory]
    [InlineData("| words | [link](http://x.org) | *more* words |\n", "words | link | more words")]
    [InlineData("> | words | a\\|b | `c` |\n", "words | a|b | c")]
    [InlineData("| words | _a_\n", "words | a")]
    public void Rows_of_a_table_read_alike_however_long_it_is(string row, string expected)
    {
        string indent = row.StartsWith('>') ? "> " : "";
        string text = $"{indent}| A | B |\n{indent}|---|---|\n{string.Concat(Enumerable.Repeat(row, 5_000))}\nThe *end*.\n";

        Article article = FormatSupport.ReadArticle(text, "a.md");

        ReadBack.Assert(article);
        Assert.Equal(5_002, article.Paragraphs.Count);
        Assert.All(article.Paragraphs.Skip(1).Take(5_000), one => Assert.Equal(expected, one.Text));
        Assert.Equal("The end.", article.Paragraphs[^1].Text);
    }

    [Theory]
    [InlineData("5 *3 _a ")]
    [InlineData("[x and ")]
    [InlineData("a | ~~b ")]
    [InlineData("a^b =c +d {e ")]
    [InlineData("`a ``b\n")]
    [InlineData("&amp; <!- *b ")]
    public void Marks_beyond_a_thousand_in_one_paragraph_are_words(string piece)
    {
        Article article = FormatSupport.ReadArticle(string.Concat(Enumerable.Repeat(piece, 20_000)), "a.md");

        ReadBack.Assert(article);
        string last = LineFolding.Fold(piece.Replace("&amp;", "&")).Trim();
        Assert.EndsWith(last, article.Paragraphs[^1].Text);
    }

    [Fact]
    public void Lists_and_definitions_of_links_have_their_markup_however_long_they_are()
    {
        string list = string.Concat(Enumerable.Range(0, 2_000).Select(static i => $"* [link][{i}] to *more*\n  1. `code` _nested_\n"));
        string definitions = string.Concat(Enumerable.Range(0, 2_000).Select(static i => $"[{i}]: http://x.org/a_b_{i}\n"));

        Article article = FormatSupport.ReadArticle(list + "\n" + definitions, "a.md");

        Assert.Equal(4_000, article.Paragraphs.Count);
        Assert.All(article.Paragraphs, static one => Assert.Contains(one.Text, new[] { "link to more", "code nested" }));
    }

    [Fact]
    public void Headings_are_sections_with_their_ids_and_the_first_of_level_one_is_the_title()
    {
        Article article = FormatSupport.ReadArticle("# The title\n\nOne.\n\n## Second {#two}\n\nTwo. {#p2}\n\nThird {/* #three */}\n---\n\nThree.\n{: #p3}\n", "a.md");

        Assert.Equal("The title", article.Title);
        Assert.Equal(["Second/2/two/2", "Third/2/three/3"], article.Sections.Select(static section => $"{section.Title}/{section.Level}/{section.Id}/{section.Paragraph}"));
        Assert.Equal([null, "p2", "p3"], article.Paragraphs.Select(static paragraph => paragraph.Id));
    }

    [Fact]
    public void Tags_of_template_languages_are_no_text_but_a_link_to_one_stays()
    {
        Article article = FormatSupport.ReadArticle(
            "Before {{< ref \"x\" >}}after.\n{% include a.html %}\n[Link]({{ \"/x\" | url }}) `{{ shown }}`.\n\n{% highlight c %}\ncode\n{% endhighlight %}\n\n{{% note %}}\nInside.\n{{% /note %}}\n\n{% raw %}\n{{ raw }} text\n{% endraw %}\n",
            "a.md");

        Assert.Equal(["Before after.", "Link {{ shown }}.", "Inside.", "{{ raw }} text"], article.Paragraphs.Select(static paragraph => paragraph.Text));
    }

    [Fact]
    public void Statements_components_and_expressions_of_mdx_are_no_text()
    {
        Article article = FormatSupport.ReadArticle("import A from 'a'\n\nexport const x = {\n  a: 1,\n}\n\n<Tabs values={[{a: 1}]}>\nText with <B c={1}/>part {x}.\n</Tabs>\n", "a.mdx");

        Assert.Equal(["Text with part ."], article.Paragraphs.Select(static paragraph => paragraph.Text));
    }

    [Theory]
    [InlineData("\n<!-- c -->\n---\ntitle: 'It''s'\ndate: 2019-10-22 23:59:00 -0400\nauthors: [Ann Lee, 'Bo Ek']\nlang: no\ntags:\n- a\n---\nText.\n")]
    [InlineData("+++\ntitle = \"It\\u0027s\"\ndate = 2019-10-22T23:59:00-04:00\nauthors = ['Ann Lee', \"Bo Ek\"]\nlang = 'no'\ntags = [\"a\"]\n+++\nText.\n")]
    [InlineData("{\n  \"title\": \"It's\", \"date\": \"2019-10-22\",\n  \"authors\": [{\"name\": \"Ann Lee\"}, \"Bo Ek\"], \"lang\": \"no\", \"tags\": [\"a\"]\n}\nText.\n")]
    public void Front_matter_in_yaml_toml_and_json_says_the_same(string text)
    {
        Article article = FormatSupport.ReadArticle(text, "a.md");

        Assert.True(ArticleReader.IsArticle(DocumentText.From(text), "a.md"));
        Assert.Equal("It's", article.Title);
        Assert.Equal("2019-10-22", article.Published?.Edtf);
        Assert.Equal("Ann Lee, Bo Ek", Authors(article));
        Assert.Equal("no", article.Language);
        Assert.Equal(["a"], article.FindMetadata("tags")!.Values);
        Assert.Equal(["Text."], article.Paragraphs.Select(static paragraph => paragraph.Text));
    }

    [Theory]
    [InlineData("---\ntitle: \"a\n---\nText.\n", FindingKind.Malformed, 1, 7)]
    [InlineData("---\ntitle: a\nText.\n", FindingKind.Malformed, 0, 0)]
    [InlineData("---\ntitle: a\n\tb: c\n---\nText.\n", FindingKind.Malformed, 2, 0)]
    [InlineData("---\ntitle: *a\n---\nText.\n", FindingKind.Malformed, 1, 7)]
    [InlineData("+++\ntitle = a\n+++\nText.\n", FindingKind.Malformed, 1, 8)]
    [InlineData("+++\na = 1\na = 2\n+++\nText.\n", FindingKind.Malformed, 2, 0)]
    [InlineData("{\n\"title\": x\n}\nText.\n", FindingKind.Malformed, 1, 9)]
    public void Malformed_front_matter_is_refused_at_its_place(string text, FindingKind kind, int line, int column)
    {
        FileResult result = FormatSupport.Read(text, "a.md");

        Assert.Empty(result.Articles);
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(kind, finding.Kind);
        Assert.Equal(new TextPosition(line, column), DocumentText.From(text).PositionOf(finding.Span.Start));
    }

    [Fact]
    public void A_repeated_field_is_reported_and_the_first_counts()
    {
        ReadResult result = Assert.Single(FormatSupport.Read("---\ntitle: One\ndate: 2019-10-22\ntitle: Two\n---\nText.\n", "a.md").Articles);

        Assert.Equal("One", result.Article.Title);
        Assert.Equal(FindingKind.RepeatedField, Assert.Single(result.Findings).Kind);
    }

    [Theory]
    [InlineData("_posts/2019-10-22-x.md", "---\ntitle: T\n---\nA.\n", "2019-10-22")]
    [InlineData("x.md", "---\ntitle: T\nms.date: 03/04/2023\n---\nA.\n", "2023-03-04")]
    [InlineData("x.md", "+++\ntitle = 'T'\npath = '2025/09/12/x'\n+++\nA.\n", "2025-09-12")]
    [InlineData("x.md", "---\ntitle: T\nlastmod: 2020-01-01\n---\nA.\n", null)]
    public void Dates_come_from_fields_file_names_and_paths_but_not_from_changes(string path, string text, string? date) =>
        Assert.Equal(date, FormatSupport.ReadArticle(text, path).Published?.Edtf);

    [Fact]
    public void A_rule_at_the_beginning_is_no_front_matter() =>
        Assert.Equal(["Just text.", "More."], FormatSupport.ReadArticle("---\nJust text.\n\n---\nMore.\n", "a.md").Paragraphs.Select(static paragraph => paragraph.Text));

    [Fact]
    public void Unnamed_files_count_only_with_a_title_or_date_in_front_matter()
    {
        Assert.False(ArticleReader.IsArticle(DocumentText.From("# Readme\n\nText.\n"), "README.md"));
        Assert.False(ArticleReader.IsArticle(DocumentText.From("---\nlayout: x\nnested:\n  title: a\n---\nText.\n"), "a.md"));
        Assert.True(ArticleReader.IsArticle(DocumentText.From("---\nlayout: x\ntitle: a\n---\nText.\n"), "a.md"));
    }

    [Fact]
    public void Keys_of_authors_are_looked_up_in_author_files_and_stay_when_none_knows_them()
    {
        AuthorTable authors = AuthorTable.From(
            AuthorFile.Read(FormatSupport.Load("markdown", "authors.yml"), "blog/authors.yml")
                .Concat(AuthorFile.Read(DocumentText.From("---\ndisplay_name: Ann Lee\nagency_full_name: GSA\n---\n"), "content/authors/ann-lee/_index.md")));
        string post = FormatSupport.Load("markdown", "2023-03-31-helm-completes-fuzzing-security-audit.md").Text;

        Assert.Equal("Adam Korczynski, David Korczynski, Martin Hickey", Authors(FormatSupport.ReadArticle(post, "blog/a.md", new ReadSettings { Authors = authors })));
        Article other = FormatSupport.ReadArticle("---\ntitle: T\ndate: 2019-10-22\nauthors:\n- ann-lee\n- nobody\n---\nText.\n", "content/a.md", new ReadSettings { Authors = authors });
        Assert.Equal("Ann Lee, nobody", Authors(other));
        Assert.Equal("GSA", other.Participants.First(static one => one.Name == "Ann Lee").Affiliation);
    }

    [Theory]
    [InlineData("blog/authors.yml", true)]
    [InlineData("docs/.authors.yml", true)]
    [InlineData("content\\authors\\ann\\_index.md", true)]
    [InlineData("data/authors/ann.toml", true)]
    [InlineData("content/posts/ann.md", false)]
    public void Author_files_are_told_by_their_paths(string path, bool expected) => Assert.Equal(expected, AuthorFile.Is(path));

    [Fact]
    public void Among_author_files_the_nearest_to_the_document_counts()
    {
        AuthorTable authors = AuthorTable.From(
            AuthorFile.Read(DocumentText.From("ann: Ann Lee"), "blog/authors.yml").Concat(AuthorFile.Read(DocumentText.From("ann: Анна Ли"), "i18n/ru/blog/authors.yml")));

        Assert.Equal("Анна Ли", authors.Find("ann", "i18n/ru/blog/post.md")!.Name);
        Assert.Equal("Ann Lee", authors.Find("ann", "blog/post.md")!.Name);
    }

    [Fact]
    public void A_file_cut_anywhere_is_read_or_refused_and_places_hold()
    {
        foreach (string file in Directory.GetFiles(FormatSupport.Folder("markdown"), "*.md"))
        {
            string text = File.ReadAllText(file);
            for (int length = 0; length < text.Length; length += 50)
            {
                foreach (ReadResult result in FormatSupport.Read(text.Substring(0, length), "a.md").Articles)
                {
                    ReadBack.Assert(result.Article);
                }
            }
        }
    }

    [Theory]
    [InlineData(">", 100_000)]
    [InlineData("- ", 50_000)]
    [InlineData("[", 20_000)]
    [InlineData("![", 20_000)]
    [InlineData("[link](name", 50_000)]
    [InlineData("[link](name \"", 50_000)]
    [InlineData("*a_", 20_000)]
    [InlineData("{{<", 50_000)]
    [InlineData("{% raw %}", 20_000)]
    [InlineData("<A ", 20_000)]
    [InlineData("<A b={1}>", 200_000)]
    [InlineData("`", 20_000)]
    [InlineData("|a", 5_000)]
    [InlineData("[^a]: b\n", 5_000)]
    [InlineData("=\n", 500_000)]
    [InlineData("> a\n> -\n", 500_000)]
    public void Bombs_are_read_or_refused_in_time(string piece, int count)
    {
        string bomb = string.Concat(Enumerable.Repeat(piece, count));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        FormatSupport.Read("---\ntitle: T\n---\n" + bomb, "a.mdx");

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Tags_that_nothing_closes_are_looked_through_a_bounded_number_of_times()
    {
        var masked = new MaskedMarkdown(string.Concat(Enumerable.Repeat("<A{", 4_000_000)), 0);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        JsxTags.Cover(masked, 0, isMdx: true);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Component_is_covered_behind_tags_that_nothing_closes()
    {
        string open = string.Concat(Enumerable.Repeat("<A ", 20_000));
        Article article = FormatSupport.ReadArticle("---\ntitle: T\n---\n\n" + open + "\n\n<C d={2}/>two\n", "a.mdx");

        Assert.Equal("two", article.Paragraphs[1].Text);
    }

    [Theory]
    [InlineData("\"a", "\n", " b\"")]
    [InlineData("\"a", "  ", "b\"")]
    [InlineData("'a", "\n \n", " b'")]
    [InlineData("\"a", "\\\n ", "b\"")]
    [InlineData("\"a", "\\ ", "b\"")]
    [InlineData("|\n  a", "\n\n  ", "b")]
    [InlineData(">\n  a", "\n  ", "b")]
    public void Blanks_without_number_in_front_matter_are_read_in_time(string begin, string blank, string end)
    {
        string bomb = string.Concat(Enumerable.Repeat(blank, 400_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        FileResult result = FormatSupport.Read("---\ntitle: T\nabout: " + begin + bomb + end + "\n---\nText.\n", "a.md");

        Assert.Equal("Text.", Assert.Single(Assert.Single(result.Articles).Article.Paragraphs).Text);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Underlined_headings_are_refused_from_the_first_too_many()
    {
        string headings = string.Concat(Enumerable.Repeat("A\n---\n\n---\n\n", 10_000));

        Assert.Equal(10_000, FormatSupport.ReadArticle(headings, "a.md").Sections.Count);

        FileResult refused = FormatSupport.Read(headings + "B\n===\n", "a.md");
        Finding finding = Assert.Single(refused.Findings, static one => one.Kind == FindingKind.Refused);
        Assert.Equal(new TextSpan(headings.Length + 2, 3), finding.Span);
    }

    [Theory]
    [InlineData("See [a link](x and more", "See [a link](x and more")]
    [InlineData("See [a](x(y)z) and [b](<x y> \"t (\") end", "See a and b end")]
    [InlineData("See [a](x\ny) and\n\n(more)", "See [a](x y) and")]
    [InlineData("See [a](x\n\"t\") and (b", "See a and (b")]
    [InlineData("See `[a](x` and [b](y", "See [a](x and [b](y")]
    public void Target_of_a_link_ends_where_CommonMark_ends_it(string text, string expected) =>
        Assert.Equal(expected, FormatSupport.ReadArticle(text, "a.md").Paragraphs[0].Text);

    [Theory]
    [InlineData("2011-19\0", 2)]
    [InlineData("On Monday\0 and in April 2011\0.", 2)]
    public void Dates_beside_a_NUL_have_places_of_their_own(string text, int dates)
    {
        Article article = FormatSupport.ReadArticle(text, "a.md");

        ReadBack.Assert(article);
        Assert.Equal(dates, article.Dates.Count);
        Assert.True(article.Dates[0].Span.End < article.Dates[1].Span.Start);
    }

    [Fact]
    public void Aliases_that_stand_for_too_much_are_refused()
    {
        string bomb = "---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(1, 9).Select(static i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"))
            + "---\nText.\n";

        Assert.Equal(FindingKind.Refused, Assert.Single(FormatSupport.Read(bomb, "a.md").Findings).Kind);
    }

    [Fact]
    public void Cases_of_the_yaml_test_suite_are_read_as_it_says_or_refused()
    {
        foreach (string file in Directory.GetFiles(FormatSupport.Folder("yaml-test-suite"), "*.yaml"))
        {
            foreach ((string yaml, bool fails) in YamlSuite.Cases(File.ReadAllText(file)))
            {
                FileResult result = FormatSupport.Read("---\n# case\n" + yaml + "\n---\nText.\n", "a.md");

                Assert.True(!fails || result.Articles.Count == 0 || result.Articles[0].Article.Paragraphs.Count != 1, file);
            }
        }
    }

    private static string Authors(Article article) =>
        string.Join(", ", article.Participants.Where(static participant => participant.Roles.Contains("author")).Select(static participant => participant.Name));
}
