namespace CorpusGen;

/// <summary>What only some articles state about themselves.</summary>
public sealed record ArticleDetails
{
    /// <summary>Makes details; all of them may be left out.</summary>
    /// <param name="fragment">The id or number of the document within a file that holds several.</param>
    /// <param name="language">The language as a BCP 47 tag.</param>
    /// <param name="status">The state of publication as written.</param>
    /// <param name="isDraft">Whether the document says that it is a draft.</param>
    /// <param name="embargoedUntil">The day until which it must not be published.</param>
    /// <param name="translationOf">The id of the document that it translates.</param>
    /// <param name="sections">The parts under headings.</param>
    /// <param name="metadata">What else the document states about itself.</param>
    public ArticleDetails(
        string? fragment = null,
        string? language = null,
        string? status = null,
        bool isDraft = false,
        CalendarDate? embargoedUntil = null,
        string? translationOf = null,
        ValueList<Section>? sections = null,
        ValueList<MetadataEntry>? metadata = null)
    {
        Fragment = fragment;
        Language = language;
        Status = status;
        IsDraft = isDraft;
        EmbargoedUntil = embargoedUntil;
        TranslationOf = translationOf;
        Sections = sections ?? ValueList<Section>.Empty;
        Metadata = metadata ?? ValueList<MetadataEntry>.Empty;
    }

    internal static ArticleDetails None { get; } = new();

    /// <summary>The id or one-based number of the document within its file; <see langword="null"/> when the file holds one document.</summary>
    public string? Fragment { get; }

    /// <summary>The language as a BCP 47 tag; <see langword="null"/> when the document states none.</summary>
    public string? Language { get; }

    /// <summary>The state of publication as the document writes it, such as <c>draft</c>; <see langword="null"/> when it states none.</summary>
    public string? Status { get; }

    /// <summary>Whether the document says that it is a draft.</summary>
    public bool IsDraft { get; }

    /// <summary>The day until which the document must not be published; <see langword="null"/> when it states none.</summary>
    public CalendarDate? EmbargoedUntil { get; }

    /// <summary>The id of the document that this one translates; <see langword="null"/> when it states none.</summary>
    public string? TranslationOf { get; }

    /// <summary>The parts under headings, in order, inner ones behind the outer one that holds them.</summary>
    public ValueList<Section> Sections { get; }

    /// <summary>What else the document states about itself, in order.</summary>
    public ValueList<MetadataEntry> Metadata { get; }
}
