namespace CorpusGen.Reading.Formats.Detection;

/// <summary>What a file was taken for, and why.</summary>
/// <param name="Kind">The format.</param>
/// <param name="Reason">What in the file says so, in English: the end of a sentence that begins "it is read as … because".</param>
internal readonly record struct FormatClaim(FormatKind Kind, string Reason);
