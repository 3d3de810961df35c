namespace CorpusGen.Benchmarks.RunTime;

/// <summary>
/// The programs that are compared. Each writes the first paragraph as soon as it has it, then what it took and how many characters
/// it has read.
/// </summary>
internal static class RunTimePrograms
{
    /// <summary>Shared by all: the two lines of output.</summary>
    internal const string Probe = """
        using System;

        static class Probe
        {
            static double _cpu;

            internal static void First(string paragraph)
            {
                Console.WriteLine(paragraph);
                _cpu = Environment.CpuUsage.TotalTime.TotalMilliseconds;
            }

            internal static void End(long characters) =>
                Console.WriteLine(FormattableString.Invariant($"{_cpu} {Environment.WorkingSet} {GC.GetTotalAllocatedBytes()} {characters}"));
        }
        """;

    /// <summary>One string constant, and nothing of any document.</summary>
    internal static string Constant(string paragraph) => $$"""
        const string Paragraph = @"{{paragraph.Replace("\"", "\"\"", System.StringComparison.Ordinal)}}";
        Probe.First(Paragraph);
        Probe.End(Paragraph.Length);
        """;

    /// <summary>One constant of the documents; nothing else of them is asked for.</summary>
    /// <param name="document">The type of the first document.</param>
    internal static string TypedConstant(string document) => $$"""
        Probe.First(App.Articles.{{document}}.Paragraphs.P1);
        Probe.End(App.Articles.{{document}}.Paragraphs.P1.Length);
        """;

    /// <summary>The documents as types.</summary>
    /// <param name="document">The type of the first document.</param>
    internal static string Typed(string document) => $$"""
        long characters = 0;
        switch (args[0])
        {
            case "constant":
                Probe.First(App.Articles.{{document}}.Paragraphs.P1);
                break;
            case "document":
                Probe.First(App.Articles.{{document}}.Document.Paragraphs[0].Text);
                break;
            default:
                Probe.First(App.Articles.{{document}}.Document.Paragraphs[0].Text);
                foreach (CorpusGen.Article article in App.Articles.All)
                {
                    foreach (CorpusGen.Paragraph paragraph in article.Paragraphs)
                    {
                        characters += paragraph.Text.Length;
                    }
                }

                break;
        }

        Probe.End(characters);
        """;

    /// <summary>The documents as resources that are read when the program starts, by the reader that one would write for them.</summary>
    internal const string HandWritten = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Reflection;
        using System.Text.RegularExpressions;

        var articles = new List<(string Title, DateOnly Date, string[] Paragraphs)>();
        Assembly assembly = Assembly.GetExecutingAssembly();
        string[] names = assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        foreach (string name in names)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            string text = reader.ReadToEnd().Replace("\r\n", "\n");
            int at = text.IndexOf(" date ", StringComparison.Ordinal);
            DateOnly date = DateOnly.ParseExact(text.AsSpan(at + 6, 10), "yyyy-MM-dd");
            articles.Add((text[..at], date, text[(at + 17)..].Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
        }

        Probe.First(articles[0].Paragraphs[0]);
        long characters = 0;
        foreach (var article in articles)
        {
            foreach (string paragraph in article.Paragraphs)
            {
                characters += paragraph.Length;
            }
        }

        Probe.End(characters);
        """;

    /// <summary>The same through a Markdown library, as programs do whose documents are Markdown.</summary>
    internal const string Markdown = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Reflection;
        using Markdig;
        using Markdig.Syntax;

        var articles = new List<List<string>>();
        Assembly assembly = Assembly.GetExecutingAssembly();
        string[] names = assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        foreach (string name in names)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            string text = reader.ReadToEnd();
            text = text[(text.IndexOf(" date ", StringComparison.Ordinal) + 17)..];
            MarkdownDocument document = Markdown.Parse(text);
            articles.Add(document.OfType<ParagraphBlock>().Select(block => string.Concat(block.Inline!.Select(inline => inline.ToString()))).ToList());
        }

        Probe.First(articles[0][0]);
        Probe.End(articles.Sum(article => article.Sum(paragraph => (long)paragraph.Length)));
        """;
}
