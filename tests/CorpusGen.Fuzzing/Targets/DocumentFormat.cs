using System;
using System.Linq;
using CorpusGen.Fuzzing.Engine;
using CorpusGen.Reading;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Text;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>A format of documents, which its extension chooses.</summary>
/// <param name="Extension">The extension, with its full stop.</param>
/// <param name="Seeds">The folder of seeds, which is also the name of the target.</param>
/// <param name="Grammar">A grammar of whole documents; empty for none.</param>
/// <param name="IsVerbatim">Whether texts stand in the file as they are, so that each equals what its span covers.</param>
internal sealed record DocumentFormat(string Extension, string Seeds, string Grammar = "", bool IsVerbatim = false)
{
    private static readonly string[] Words =
    [
        "date 2019-10-22 ", "date", "October 22", "next week", "President Xi Jinping", "Mr.", "---\n", "title: ", "date: 2019-10-22\n", "authors: [Ann Lee, Bo Chen]\n", "# ", "```\n",
        "<p>", "</p>", "<![CDATA[", "]]>", "<!--", "&amp;", "&#x2028;", "{\"", "\":", "[[", "]]", "](", "\n\n", "\\u0000", "00:00:01.000 --> 00:00:02.000\n", "<v Ann Lee>", ":ref:`", "+++\n",
        "=?utf-8?Q?", "?=", "Ann Lee: ", "\nQ. ", "Present: ", "**", "](http://x.org)", "&lt;p&gt;", " xmlns=\"", "\"Lee, Ann\"", ",\"", "\n.. ", "=====\n", "{{ x }}",
    ];

    internal FuzzTarget ToTarget() => new(Seeds, Seeds, Check)
    {
        Grammar = Grammar.Length == 0 ? null : Engine.Grammar.Load(Grammar),
        Words = Words,
        Weight = IsVerbatim ? 2 : 1,
    };

    private void Check(string input)
    {
        string path = "articles/2019-10-22-report" + Extension;
        DocumentText text = DocumentText.From(input);
        FileResult file = ArticleReader.ReadFile(text, path);
        ArticleChecks.Findings(file.Findings, text);
        Property.Holds(file.Articles.Count + file.Findings.Count > 0, "A file gives articles, or says why not");
        bool isVerbatim = IsVerbatim && IsPlain(file.Format, input);
        foreach (ReadResult result in file.Articles)
        {
            ArticleChecks.Holds(result, text, isVerbatim);
        }

        Property.Equal(file.Articles.Count, file.Articles.Select(static result => result.Article.Key).Distinct(StringComparer.Ordinal).Count(), "Articles of a file have different keys");
        _ = ArticleReader.IsArticle(text, path);
        bool isSniffed = DraftSniffer.IsDraft(text.Text, Enum.Parse<FormatKind>(file.Format));
        Property.Holds(!isSniffed || file.Articles.All(static result => result.Article.IsDraft), "What the build takes for a draft is one");
        Again(file, text, path);
        if (input.Length < 400)
        {
            int dates = file.Articles.Count == 0 ? 0 : file.Articles[0].Article.Dates.Count;
            Property.Holds(ArticleReader.Explain(text, path).Count >= dates, "Every date is explained");
        }
    }

    /// <summary>What a text file holds decides what it is read as: a page or a record within one has tags and entities, which are decoded.</summary>
    private static bool IsPlain(string format, string input) => format switch
    {
        "PlainText" or "Dateline" => true,
        "HeaderLines" => !input.Contains("content-t", StringComparison.OrdinalIgnoreCase) && !input.Contains(">From ", StringComparison.Ordinal),
        "Transcript" => !input.TrimStart().StartsWith('{') && !input.Contains("<pre", StringComparison.OrdinalIgnoreCase) && !input.Contains("html", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static void Again(FileResult file, DocumentText text, string path)
    {
        if (text.Text.StartsWith('\uFEFF'))
        {
            // A second byte order mark would be taken for the first when the text is given again.
            return;
        }

        FileResult again = ArticleReader.ReadFile(DocumentText.From(text.Text.Replace("\n", "\r\n", StringComparison.Ordinal)), path);
        Property.Equal(file.Articles, again.Articles, "Articles are the same when read again with other line ends");
        Property.Equal(file.Findings, again.Findings, "Findings are the same when read again with other line ends");
    }
}
