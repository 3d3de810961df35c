using System;
using System.Globalization;
using System.Linq;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Reading.Findings;
using CorpusGen.Reading.Text;

namespace CorpusGen.Tool.Checking;

/// <summary>Something that is wrong, in the words of the build.</summary>
/// <param name="Path">The path of the file below the project.</param>
/// <param name="Place">Where in the file.</param>
/// <param name="Id">The id.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record CheckFinding(string Path, TextPosition Place, string Id, FindingSeverity Severity, string Message)
{
    /// <returns>The finding, or <see langword="null"/> for an id that the build does not know either.</returns>
    internal static CheckFinding? Of(DiagnosticInfo info) => FindingCatalog.Find(info.Id) is CatalogEntry entry
        ? new CheckFinding(info.Location?.Path ?? "", info.Location?.Start ?? default, entry.Id, entry.Severity, Format(entry.Message, info.Arguments))
        : null;

    /// <summary>Orders by file, place and id, then by the words, all ordinally.</summary>
    internal static int Compare(CheckFinding a, CheckFinding b)
    {
        int order = string.CompareOrdinal(a.Path, b.Path);
        order = order != 0 ? order : a.Place.Line.CompareTo(b.Place.Line);
        order = order != 0 ? order : a.Place.Column.CompareTo(b.Place.Column);
        order = order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
        return order != 0 ? order : string.CompareOrdinal(a.Message, b.Message);
    }

    private static string Format(string message, ValueList<string> arguments)
    {
        try
        {
            return string.Format(CultureInfo.InvariantCulture, message, arguments.ToArray<object?>());
        }
        catch (FormatException)
        {
            // The compiler does the same with a message that has more items than arguments.
            return message;
        }
    }
}
