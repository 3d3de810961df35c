using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Reading;
using CorpusGen.Reading.Text;

namespace CorpusGen.Tool.Checking;

/// <summary>What is wrong with a file, a line for each place, in the words of the build.</summary>
internal static class ProblemLines
{
    internal static List<string> Of(ValueList<Finding> findings, string file, DocumentText text) =>
        CheckedFile.FindingsOf(FindingDiagnostics.Of(findings, file, text))
            .Select(finding => string.Create(CultureInfo.InvariantCulture, $"{file}({finding.Place.Line + 1},{finding.Place.Column + 1}): {finding.Id}: {finding.Message}"))
            .ToList();
}
