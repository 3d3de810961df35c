using CorpusGen.Reading.Formats.Detection;

namespace CorpusGen.Reading;

/// <summary>The format that a file is read in, and why.</summary>
public sealed record FileFormat
{
    internal FileFormat(FormatClaim claim)
    {
        Kind = claim.Kind;
        Reason = claim.Reason;
    }

    /// <summary>The name of the format.</summary>
    public string Name => Kind.ToString();

    /// <summary>What in the file says so: the end of a sentence that begins "it is read as … because".</summary>
    public string Reason { get; }

    internal FormatKind Kind { get; }
}
