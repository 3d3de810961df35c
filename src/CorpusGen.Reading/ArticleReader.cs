using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using CorpusGen.Reading.Composing;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading;

/// <summary>Text in, articles and findings out: the one way from a file to the model.</summary>
public static class ArticleReader
{
    /// <summary>Whether a file says by its content that it is an article, so that it is one without being named so.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="path">The path of the file, for its extension.</param>
    /// <returns><see langword="true"/> when it has the header, the front matter or the shape of an article.</returns>
    public static bool IsArticle(DocumentText text, string path) => FormatOf(text, path, isNamed: false) is not null;

    /// <summary>Tells the format of a file by its beginning, without reading it.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="path">The path of the file, for its extension.</param>
    /// <param name="isNamed">Whether the file is named as a document, so that weaker signs are enough, and in the end its extension.</param>
    /// <returns>The format and why it is taken; <see langword="null"/> for a file that is not named and does not say that it is an article.</returns>
    public static FileFormat? FormatOf(DocumentText text, string path, bool isNamed) =>
        FormatDetector.Detect(text.Text, path, isNamed) is FormatClaim claim ? new FileFormat(claim) : null;

    /// <summary>Reads a file, which holds one article or several.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="path">The path of the file below its project, with forward slashes: it gives the id, and the date where the text states none.</param>
    /// <param name="settings">How to read it; by default with a header and without a date from outside.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The articles, and what is wrong. A file that is not well-formed in its format gives findings and no articles.</returns>
    public static FileResult ReadFile(DocumentText text, string path, ReadSettings? settings = null, CancellationToken cancellationToken = default)
    {
        settings ??= ReadSettings.Default;
        return ReadFile(text, path, FormatFor(text, path, settings), settings, cancellationToken);
    }

    /// <summary>Reads a file whose format is known already.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="path">The path of the file, as for the other overload.</param>
    /// <param name="format">What <see cref="FormatOf"/> says of the file.</param>
    /// <param name="settings">How to read it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The articles, and what is wrong.</returns>
    public static FileResult ReadFile(DocumentText text, string path, FileFormat format, ReadSettings settings, CancellationToken cancellationToken = default)
    {
        ParsedFile file = FormatReaders.Read(format.Kind, text, path, settings, cancellationToken);
        MakeFragmentsUnique(file);
        var articles = new ReadResult[file.Documents.Count];
        for (int i = 0; i < articles.Length; i++)
        {
            articles[i] = ArticleComposer.Compose(file.Documents[i], text, path, settings, cancellationToken);
        }

        return new FileResult(format.Name, format.Reason, ValueList<ReadResult>.Own(articles), ValueList<Finding>.From(file.Findings));
    }

    /// <summary>Reads the first article of a file.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="path">The path of the file, as for <see cref="ReadFile(DocumentText, string, ReadSettings?, CancellationToken)"/>.</param>
    /// <param name="settings">How to read it, as for <see cref="ReadFile(DocumentText, string, ReadSettings?, CancellationToken)"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The article, and what is wrong with it. Text of whatever content gives an article, if need be one without paragraphs.</returns>
    public static ReadResult Read(DocumentText text, string path, ReadSettings? settings = null, CancellationToken cancellationToken = default)
    {
        FileResult file = ReadFile(text, path, settings, cancellationToken);
        return file.Articles.Count > 0
            ? file.Articles[0]
            : new ReadResult(ArticleComposer.Compose(new ParsedDocument(), text, path, settings ?? ReadSettings.Default, cancellationToken).Article, file.Findings);
    }

    /// <summary>Says why the articles of a file have the dates and participants that they have.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="path">The path of the file, as for <see cref="ReadFile(DocumentText, string, ReadSettings?, CancellationToken)"/>.</param>
    /// <param name="settings">How to read it, as for <see cref="ReadFile(DocumentText, string, ReadSettings?, CancellationToken)"/>.</param>
    /// <returns>Lines in English: for each temporal expression its rule and anchor, for each participant the features and rules that decided. Before those of each of several articles stands its key.</returns>
    public static IReadOnlyList<string> Explain(DocumentText text, string path, ReadSettings? settings = null)
    {
        settings ??= ReadSettings.Default;
        var lines = new List<string>();
        ParsedFile file = FormatReaders.Read(FormatFor(text, path, settings).Kind, text, path, settings, CancellationToken.None);
        MakeFragmentsUnique(file);
        foreach (ParsedDocument parsed in file.Documents)
        {
            Article article = ArticleComposer.Compose(parsed, text, path, settings, CancellationToken.None).Article;
            if (file.Documents.Count > 1)
            {
                lines.Add(article.Key + ":");
            }

            ArticleExplainer.Explain(parsed, article, settings, lines);
        }

        return lines;
    }

    /// <summary>Two items of a file may state one id; the later one is told by its number as well.</summary>
    private static void MakeFragmentsUnique(ParsedFile file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < file.Documents.Count && file.ItemCount > 1; i++)
        {
            ParsedDocument document = file.Documents[i];
            string number = (document.Number > 0 ? document.Number : i + 1).ToString(CultureInfo.InvariantCulture);
            string fragment = document.Fragment ?? number;
            document.Fragment = seen.Add(fragment) ? fragment : fragment + "-" + number;
            seen.Add(document.Fragment!);
        }
    }

    private static FileFormat FormatFor(DocumentText text, string path, ReadSettings settings) => settings.IsBodyOnly
        ? new FileFormat(new FormatClaim(FormatKind.PlainText, "the whole file is running text"))
        : FormatOf(text, path, isNamed: true)!;
}
