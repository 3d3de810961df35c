using System;
using System.Linq;
using CorpusGen.Reading.Formats.Detection;

namespace CorpusGen.Reading.Tests.Formats;

/// <summary>What the build leaves out as a draft, and what the reader takes for one.</summary>
public sealed class DraftSnifferTests
{
    [Theory]
    [InlineData("a.md", "---\ntitle: A\ndraft: true\n---\nWords.\n", true)]
    [InlineData("a.md", "---\ntitle: Don't go\nnote: the \"best\n  day\ndraft: true\n---\nWords.\n", true)]
    [InlineData("a.md", "+++\ntitle = \"Don't go\"\ntags = ['a', \"b\"]\ndraft = true\n+++\nWords.\n", true)]
    [InlineData("a.md", "---\ntitle: \"A # b\"\ndraft: true\n---\nWords.\n", true)]
    [InlineData("a.md", "---\ntitle: A\ndraft: yes # not yet\n---\nWords.\n", true)]
    [InlineData("a.md", "---\ntitle: A\nstatus: \"Draft\" # c\n---\nWords.\n", true)]
    [InlineData("a.md", "---\ntags:\n- a\nDraft: 'on'\n---\nWords.\n", true)]
    [InlineData("a.md", "---\ntitle: A\npublished: false\n---\nWords.\n", true)]
    [InlineData("a.md", "+++\ntitle = \"A\"\ndraft = true # not yet\n+++\nWords.\n", true)]
    [InlineData("a.md", "{\"title\": \"A\", \"draft\": true}\n\nWords.\n", true)]
    [InlineData("a.json", "{\"title\": \"A\", \"tags\": [{\"draft\": false}], \"text\": \"Words.\", \"draft\": true}", true)]
    [InlineData("a.eml", "From: a@b.c\nSubject: x\nStatus: draft\n\nWords.\n", true)]
    public void Draft_by_its_head_is_told_without_reading_it(string path, string text, bool isDraft) => Is(path, text, isDraft, isDraft);

    [Theory]
    [InlineData("a.md", "---\ntitle: A\n---\nWrite:\n\n```yaml\ndraft: true\n```\n\nStatus: draft\n")]
    [InlineData("a.md", "---\ntitle: A\nextra:\n  draft: true\n---\nWords.\n")]
    [InlineData("a.md", "---\ntitle: A\nx: {draft: true}\n---\nWords.\n")]
    [InlineData("a.md", "---\ntitle: |\n  A\n  draft: true\n---\nWords.\n")]
    [InlineData("a.md", "---\ntitle: A\npublished: 2019-10-22\n---\nWords.\n")]
    [InlineData("a.md", "+++\ntitle = \"A\"\n[extra]\ndraft = true\n+++\nWords.\n")]
    [InlineData("a.md", "+++\ntitle = \"\"\"\ndraft = true\n\"\"\"\n+++\nWords.\n")]
    [InlineData("a.md", "+++\ntitle = \"A\"\nlist = [\n\"draft = true\",\n\"x\"]\n+++\nWords.\n")]
    [InlineData("a.md", "Words.\n\ndraft: true\n")]
    [InlineData("a.json", "{\"title\": \"A\", \"text\": \"He wrote {\\\"x\\\": 1, draft: true, }.\"}")]
    [InlineData("a.json", "{\"draft\": true, \"data\": {\"title\": \"A\", \"draft\": false, \"text\": \"Words.\"}}")]
    [InlineData("a.eml", "From: a@b.c\nSubject: x\n\nStatus: draft\n")]
    public void What_is_published_is_never_taken_for_a_draft(string path, string text) => Is(path, text, isSniffed: false, isDraft: false);

    [Theory]
    [InlineData("a.json", "[{\"title\": \"A\", \"text\": \"Words.\", \"draft\": true}]")]
    [InlineData("a.csv", "title,text,draft\nA,Words.,true\n")]
    [InlineData("a.rst", "Title\n=====\n\n:date: 2019-10-22\n:status: draft\n\nWords.\n")]
    public void Draft_in_other_formats_and_files_of_several_documents_is_embedded(string path, string text) => Is(path, text, isSniffed: false, isDraft: true);

    private static void Is(string path, string text, bool isSniffed, bool isDraft)
    {
        FileResult file = FormatSupport.Read(text, path);

        Assert.Equal(isDraft, file.Articles.Single().Article.IsDraft);
        Assert.Equal(isSniffed, DraftSniffer.IsDraft(text, Enum.Parse<FormatKind>(file.Format)));
    }
}
