using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using CorpusGen.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tool.Tests;

/// <summary>Holds what the tool says of a project against what the generator says of the same files.</summary>
public sealed class CheckParityTests
{
    [Fact]
    public void A_check_says_what_a_build_says()
    {
        using var folder = new CheckFolder();
        WriteProject(folder);

        string[] build = Build(folder.Path);
        string[] check = folder.Check("--quiet", "--today", "2020-01-01").Lines;

        Assert.Equal(build.Order(StringComparer.Ordinal), check.Order(StringComparer.Ordinal));
        string[] expected = ["0001", "0002", "0003", "0004", "0006", "0007", "0008", "0011", "0012", "0201", "0203", "0205", "0301", "0302", "0303", "0304", "0305", "0306", "0307", "1101", "1103", "1106", "1107", "1108", "1201", "1202"];
        Assert.All(expected, id => Assert.Contains(check, line => line.Contains("CORP" + id, StringComparison.Ordinal)));
    }

    private static void WriteProject(CheckFolder folder)
    {
        folder.Write("articles/2019-10-21-a.txt", "Ministers meet date 2019-10-22 They met Zakir Hasanof on 03/04/2019.");
        folder.Write("articles/b/a.txt", "Again date 2019-02-30 Text.");
        folder.Write("articles/People.txt", "Empty date 2019-02-20");
        folder.Write("articles/bad.txt", [.. "A date 2020-01-01 caf"u8, 0xE9, .. " noir.\r\n"u8]);
        folder.Write("articles/crlf.txt", "\uFEFFA date 2020-01-01 Text.\r\n\r\nAn\r\n\r\nEmil Sulejmani and Emil Sulejmanii met on 03/04/2019.\r\n");
        folder.Write("articles/utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("A date 2020-01-01 Text on 03/04/2019.")]);
        folder.Write("articles/feed.xml", "<rss><channel><item>");
        folder.Write("articles/deep.xml", "<rss><channel><item><description>" + string.Concat(Enumerable.Repeat("<b>", 5000)) + "</description></item></channel></rss>");
        folder.Write("posts/authors.yml", "jane: Jane Doe\n");
        folder.Write("posts/a.md", "---\ntitle: A\ntitle: B\nauthor: jane\nrating: 9\nratng: 2\nsequel: c\ntranslationOf: nothing\n---\nText.\n");
        folder.Write("posts/b.md", "---\ntitle: B\ndate: 2019-10-22\nembargoedUntil: 2030-02-01\ntranslationOf: a\n---\nText.\n\nMore.\n");
        folder.Write("posts/.hidden/c.md", "---\ntitle: C\n---\nText.\n");
        folder.Write("posts.schema.json", "{\"required\": [\"date\"], \"additionalProperties\": false, \"properties\": {\"title\": {\"minLenght\": 3}, \"date\": {}, \"author\": {}, \"embargoedUntil\": {}, \"translationOf\": {}, \"rating\": {\"type\": \"integer\", \"maximum\": 5}, \"sequel\": {\"x-references\": \"Posts\"}}}");
        folder.Write("laws.schema.json", "[");
        folder.Write("all.people.yml", "people:\n  - name: Zakir Hasanov\n    aliases: [Zakir]\n  - name: Zakir Hasanov\n  - name: Zakir Babayev\n    aliases: [Zakir]\n    knd: person\n");
        folder.Write("articles/more.people.yaml", "people: [unclosed\n");
    }

    private static string[] Build(string folder)
    {
        string[] files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(static file => !file.Contains(".hidden", StringComparison.Ordinal)).ToArray();
        var compilation = CSharpCompilation.Create("Test", [], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromFile(typeof(Article).Assembly.Location)], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], files.Select(static file => (AdditionalText)new FileText(file)), optionsProvider: new ProjectOptions(folder));
        GeneratorDriverRunResult result = driver.RunGenerators(compilation).GetRunResult();
        Assert.Null(result.Results[0].Exception);
        return result.Diagnostics.Select(diagnostic => Line(diagnostic, folder)).Distinct().ToArray();
    }

    private static string Line(Diagnostic diagnostic, string folder)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string path = Path.GetRelativePath(folder, place.Path).Replace('\\', '/');
        string severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return FormattableString.Invariant($"{path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private sealed class FileText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            using FileStream stream = File.OpenRead(path);
            return SourceText.From(stream, checksumAlgorithm: SourceHashAlgorithm.Sha256);
        }
    }

    private sealed class ProjectOptions(string folder) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["build_property.ProjectDir"] = folder + "/",
            ["build_property.CorpusGenIsPackable"] = "true",
            ["build_property.CorpusGenToday"] = "2020-01-01",
            ["build_property.CorpusGenReporter"] = "generator",
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options([]);
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
