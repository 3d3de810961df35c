using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Generators.Inputs;
using CorpusGen.Reading;
using CorpusGen.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generators.Quotes;

/// <summary>
/// The paragraphs of documents whose paragraphs are no constants, read from the additional files. A file is read when words of it
/// are to be proven, and then once.
/// </summary>
internal sealed class DocumentTexts(AnalyzerOptions options)
{
    private readonly ConcurrentDictionary<string, Dictionary<string, string[]>> _files = new(StringComparer.Ordinal);
    private Dictionary<string, AdditionalText>? _byPath;

    /// <summary>The paragraphs of a document.</summary>
    /// <param name="key">The path of its file below the project, and behind a <c>#</c> its fragment.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The texts, or <see langword="null"/> when the project has no such document.</returns>
    internal string[]? Find(string key, CancellationToken cancellationToken)
    {
        Dictionary<string, AdditionalText> byPath = _byPath ??= ByPath();
        for (int end = key.Length; end > 0; end = key.LastIndexOf('#', end - 1))
        {
            string path = key.Substring(0, end);
            if (byPath.TryGetValue(path, out AdditionalText? file)
                && _files.GetOrAdd(path, _ => Read(file, path, cancellationToken)).TryGetValue(key, out string[]? paragraphs))
            {
                return paragraphs;
            }
        }

        return null;
    }

    private Dictionary<string, AdditionalText> ByPath()
    {
        string directory = OptionsReader.ProjectDirectory(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var byPath = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            byPath[LogicalPath.Of(file.Path, directory)] = file;
        }

        return byPath;
    }

    private static Dictionary<string, string[]> Read(AdditionalText file, string path, CancellationToken cancellationToken)
    {
        var documents = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (file.GetText(cancellationToken) is { } text)
        {
            foreach (ReadResult result in ArticleReader.ReadFile(DocumentText.From(text.ToString()), path, null, cancellationToken).Articles)
            {
                documents[result.Article.Key] = result.Article.Paragraphs.Select(static paragraph => paragraph.Text).ToArray();
            }
        }

        return documents;
    }
}
