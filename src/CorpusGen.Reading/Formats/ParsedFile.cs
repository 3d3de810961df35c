using System.Collections.Generic;

namespace CorpusGen.Reading.Formats;

/// <summary>The documents of a file, and what is wrong with the file as a whole.</summary>
/// <param name="Documents">The documents, in order; none when the file is refused.</param>
/// <param name="Findings">Why the file, or a part of it, is refused.</param>
internal sealed record ParsedFile(IReadOnlyList<ParsedDocument> Documents, IReadOnlyList<Finding> Findings)
{
    /// <summary>How many documents the file holds, those included that are left out.</summary>
    internal int ItemCount { get; init; } = Documents.Count;

    internal static ParsedFile Of(ParsedDocument document) => new([document], []);

    internal static ParsedFile Refused(Finding finding) => new([], [finding]);
}
