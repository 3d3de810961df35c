using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Generators.Model;
using CorpusGen.Reading.Findings;

namespace CorpusGen.Tool.Checking;

/// <summary>Writes what was found: the lines of each file together, at the end the sums.</summary>
internal sealed class CheckReport
{
    private readonly TextWriter _output;
    private readonly bool _isVerbose;
    private readonly bool _isQuiet;

    /// <summary>Makes a report.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="isVerbose">Whether each document has a line.</param>
    /// <param name="isQuiet">Whether there are lines for findings only.</param>
    internal CheckReport(TextWriter output, bool isVerbose, bool isQuiet)
    {
        _output = output;
        _isVerbose = isVerbose;
        _isQuiet = isQuiet;
    }

    internal void Write(List<CheckedFile> files, CorpusCheck check)
    {
        ILookup<string, CheckFinding> findings = check.Findings.ToLookup(static finding => finding.Path, StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (CheckedFile file in files)
        {
            if (!_isQuiet)
            {
                WriteLine($"{file.File.Name}: {file.Verdict}");
                WriteDocuments(file, check);
            }

            foreach (CheckFinding finding in told.Add(file.File.Path) ? findings[file.File.Path] : [])
            {
                string place = string.Create(CultureInfo.InvariantCulture, $"({finding.Place.Line + 1},{finding.Place.Column + 1})");
                WriteLine($"{file.File.Name}{place}: {WordOf(finding.Severity)} {finding.Id}: {finding.Message}");
            }
        }

        if (!_isQuiet)
        {
            WriteSums(files, check);
        }
    }

    private void WriteDocuments(CheckedFile file, CorpusCheck check)
    {
        foreach (DocumentSummary document in _isVerbose ? file.Documents : ValueList<DocumentSummary>.Empty)
        {
            string name = check.NameOf(document) is DocumentName found ? found.Collection + "." + found.Identifier : document.Head.Id;
            string title = document.Title.Length > 0 ? "\"" + document.Title + "\"" : "no title";
            WriteLine($"  {name}: {title}, {document.Published ?? "no date"}, {Counted.Of(document.Paragraphs, "paragraph")}, {Counted.Of(document.Participants, "participant")}");
        }
    }

    private void WriteSums(List<CheckedFile> files, CorpusCheck check)
    {
        int documents = files.Sum(static file => file.Documents.Count);
        int[] counts = Enum.GetValues<FindingSeverity>().Select(severity => check.Findings.Count(finding => finding.Severity == severity)).ToArray();
        WriteLine(Counted.Of(documents, "document") + " in " + Counted.Of(files.Count, "file") + ": " + Counted.Of(counts[(int)FindingSeverity.Error], "error") + ", "
            + Counted.Of(counts[(int)FindingSeverity.Warning], "warning") + ", " + Counted.Of(counts[(int)FindingSeverity.Info], "hint"));
    }

    /// <summary>A line of output: one line whatever documents say, and nothing in it that a terminal would obey.</summary>
    private void WriteLine(string line)
    {
        var text = new StringBuilder(line.Length);
        foreach (char c in line)
        {
            // Controls, line ends and what turns the direction of text around.
            bool isUnsafe = char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
            _ = c is '\n' or '\t' ? text.Append(' ')
                : isUnsafe ? text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")
                : text.Append(c);
        }

        _output.Write(text.Append('\n').ToString());
    }

    private static string WordOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };
}
