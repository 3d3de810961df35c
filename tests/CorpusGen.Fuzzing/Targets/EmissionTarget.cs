using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Fuzzing.Engine;
using CorpusGen.Reading;
using CorpusGen.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>
/// Documents to compiled constants, at the oldest and the newest language. The input is several documents, each behind a line
/// <c>@@ path</c>.
/// </summary>
internal static class EmissionTarget
{
    private const string Mark = "@@ ";
    private const int MostDocuments = 6;

    internal static FuzzTarget Target { get; } = new("emission", "emission", Check)
    {
        Words = ["\n@@ ", "\n@@ articles/a.txt\n", " date 2019-10-22 ", "*/", "</summary>", "\"", "\\", "\"; } }", "#error", "\\u0022", "{0}", "\n\n", "President Xi Jinping", "October 22", "{{", "@\"", "\"\"\""],
        LongestInput = 0,
        SlowPerThousand = 400,
        Weight = 2,
    };

    private static void Check(string input)
    {
        List<DocumentFile> files = Documents(input);
        LanguageVersion version = input.Length % 2 == 0 ? LanguageVersion.Latest : LanguageVersion.CSharp7_3;
        var parse = new CSharpParseOptions(version);
        CSharpCompilation compilation = FuzzCompilation.Empty(parse);
        GeneratorDriver driver = FuzzCompilation.Driver(parse).AddAdditionalTexts([.. files]).RunGenerators(compilation);
        GeneratorDriverRunResult result = driver.GetRunResult();
        Property.Holds(result.Results[0].Exception is null, "The generator does not throw", result.Results[0].Exception?.ToString() ?? "");
        using var image = new MemoryStream();
        var emitted = compilation.AddSyntaxTrees(result.GeneratedTrees).Emit(image);
        Diagnostic? wrong = emitted.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Property.Holds(emitted.Success && wrong is null, "Generated code compiles without warnings", wrong?.ToString() ?? "");
        Property.Equal(Expected(files), FuzzCompilation.ParagraphsOf(image), "The constants are the paragraphs");
        Incremental(driver, compilation, files, parse);
    }

    /// <summary>A driver with a history gives what a new one gives.</summary>
    private static void Incremental(GeneratorDriver driver, CSharpCompilation compilation, List<DocumentFile> files, CSharpParseOptions parse)
    {
        if (files.Count == 0)
        {
            return;
        }

        var edited = new DocumentFile(files[0].Path, files[^1].Text + "\n\nOne more paragraph.");
        GeneratorDriver other = driver.ReplaceAdditionalText(files[0], edited).RunGenerators(compilation);
        GeneratorDriver clean = FuzzCompilation.Driver(parse).AddAdditionalTexts([edited, .. files.Skip(1)]).RunGenerators(compilation);
        Property.Equal(AllText(clean), AllText(other), "An edit gives what a clean run gives");
    }

    private static string AllText(GeneratorDriver driver) => string.Concat(driver.GetRunResult().Results[0].GeneratedSources
        .OrderBy(static source => source.HintName, StringComparer.Ordinal).Select(static source => source.HintName + "\n" + source.SourceText));

    private static List<DocumentFile> Documents(string input)
    {
        var files = new List<DocumentFile>();
        foreach (string part in ("\n" + input).Split("\n" + Mark).Skip(1).Take(MostDocuments))
        {
            int end = part.IndexOf('\n', StringComparison.Ordinal);
            string path = FuzzCompilation.ProjectDirectory + "/" + (end < 0 ? part : part[..end]).Replace("\0", "", StringComparison.Ordinal);
            string text = end < 0 ? "" : part[(end + 1)..];
            if (!files.Exists(file => file.Path == path))
            {
                files.Add(new DocumentFile(path, text));
            }
        }

        return files;
    }

    /// <summary>The paragraphs of all documents, sorted, as the reader has them.</summary>
    private static string Expected(List<DocumentFile> files) => FuzzCompilation.Describe(files
        .Where(static file => Reading.Formats.DocumentFile.MayBeDocument(file.Path, ""))
        .Select(static file => (Path: Generators.Inputs.LogicalPath.Of(file.Path, FuzzCompilation.ProjectDirectory), Text: DocumentText.From(file.Text)))
        .Where(static file => ArticleReader.IsArticle(file.Text, file.Path) && TextDecoder.FindBinary(file.Text.Text) is null)
        .GroupBy(static file => file.Path, StringComparer.Ordinal)
        .SelectMany(static group => ArticleReader.ReadFile(group.First().Text, group.Key).Articles)
        .SelectMany(static result => result.Article.Paragraphs)
        .Select(static paragraph => paragraph.Text));
}
