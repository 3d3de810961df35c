namespace CorpusGen.Reading;

/// <summary>The format that a file is read in.</summary>
/// <param name="Name">The name of the format.</param>
/// <param name="Reason">What in the file says so: the end of a sentence that begins "it is read as … because".</param>
public sealed record FileFormat(string Name, string Reason);
