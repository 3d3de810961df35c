using System;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>A document: its head data, its paragraphs, and the participants and temporal expressions found in it.</summary>
public sealed partial class Article : IEquatable<Article>
{
    private readonly ArticleSource _source;

    /// <summary>Makes an article.</summary>
    /// <param name="id">The identity within its collection.</param>
    /// <param name="title">The title; empty when there is none.</param>
    /// <param name="published">The date of the article, if it states one.</param>
    /// <param name="path">The path of the file below the project, with forward slashes.</param>
    /// <param name="source">The decoded text of the file, line breaks normalized to <c>\n</c>, that all spans refer to.</param>
    /// <param name="paragraphs">The paragraphs, in order.</param>
    /// <param name="participants">The participants, in order of their first mention.</param>
    /// <param name="dates">The temporal expressions, in order.</param>
    /// <param name="details">What only some articles state; <see langword="null"/> for nothing.</param>
    /// <exception cref="ArgumentException">A span does not lie inside <paramref name="source"/>.</exception>
    public Article(
        string id,
        string title,
        CalendarDate? published,
        string path,
        string source,
        ValueList<Paragraph> paragraphs,
        ValueList<Participant> participants,
        ValueList<TemporalExpression> dates,
        ArticleDetails? details = null)
        : this(id, title, published, path, new ArticleSource(source ?? throw new ArgumentNullException(nameof(source))), paragraphs, participants, dates, details)
    {
        CheckSpans(source.Length);
    }

    internal Article(
        string id,
        string title,
        CalendarDate? published,
        string path,
        ArticleSource source,
        ValueList<Paragraph> paragraphs,
        ValueList<Participant> participants,
        ValueList<TemporalExpression> dates,
        ArticleDetails? details = null)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Title = title ?? throw new ArgumentNullException(nameof(title));
        Published = published;
        Path = path ?? throw new ArgumentNullException(nameof(path));
        _source = source;
        Paragraphs = paragraphs ?? throw new ArgumentNullException(nameof(paragraphs));
        Participants = participants ?? throw new ArgumentNullException(nameof(participants));
        Dates = dates ?? throw new ArgumentNullException(nameof(dates));
        Details = details ?? ArticleDetails.None;
    }

    /// <summary>The identity within the collection.</summary>
    public string Id { get; }

    /// <summary>The title; empty when the document has none.</summary>
    public string Title { get; }

    /// <summary>The date of the article as its file states it; <see langword="null"/> when it states none.</summary>
    public CalendarDate? Published { get; }

    /// <summary>The path of the file below the project, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The id or one-based number of the document within its file; <see langword="null"/> when the file holds one document.</summary>
    public string? Fragment => Details.Fragment;

    /// <summary>What tells the document from all others of the project: <see cref="Path"/>, and behind a <c>#</c> the <see cref="Fragment"/>.</summary>
    public string Key => Fragment is null ? Path : Path + "#" + Fragment;

    /// <summary>The language as a BCP 47 tag; <see langword="null"/> when the document states none.</summary>
    public string? Language => Details.Language;

    /// <summary>The state of publication as the document writes it, such as <c>draft</c>; <see langword="null"/> when it states none.</summary>
    public string? Status => Details.Status;

    /// <summary>Whether the document says that it is a draft.</summary>
    public bool IsDraft => Details.IsDraft;

    /// <summary>The day until which the document must not be published; <see langword="null"/> when it states none.</summary>
    public CalendarDate? EmbargoedUntil => Details.EmbargoedUntil;

    /// <summary>The id of the document that this one translates; <see langword="null"/> when it states none.</summary>
    public string? TranslationOf => Details.TranslationOf;

    /// <summary>The parts under headings, in order, inner ones behind the outer one that holds them.</summary>
    public ValueList<Section> Sections => Details.Sections;

    /// <summary>What else the document states about itself, in order.</summary>
    public ValueList<MetadataEntry> Metadata => Details.Metadata;

    /// <summary>
    /// The decoded text of the whole file, header included, line breaks normalized to <c>\n</c>. All spans are offsets into it.
    /// In generated articles it is read from the assembly when first asked for.
    /// </summary>
    /// <exception cref="InvalidOperationException">The assembly was built without its texts (<c>CorpusGenEmbedText</c> is false).</exception>
    public string Source => _source.Text;

    internal ArticleDetails Details { get; }

    internal TextEdit[] Edits => _source.Edits;

    /// <summary>The paragraphs, in order.</summary>
    public ValueList<Paragraph> Paragraphs { get; }

    /// <summary>The participants, in order of their first mention.</summary>
    public ValueList<Participant> Participants { get; }

    /// <summary>The temporal expressions, in order.</summary>
    public ValueList<TemporalExpression> Dates { get; }

    /// <summary>The participants that are human beings, in order of their first mention.</summary>
    public IEnumerable<Participant> Persons
    {
        get
        {
            foreach (Participant participant in Participants)
            {
                if (participant.Kind == ParticipantKind.Person)
                {
                    yield return participant;
                }
            }
        }
    }

    /// <summary>Finds a field that the document states about itself.</summary>
    /// <param name="name">The name, compared without regard to case.</param>
    /// <returns>The first field of that name, or <see langword="null"/>.</returns>
    public MetadataEntry? FindMetadata(string name)
    {
        foreach (MetadataEntry entry in Metadata)
        {
            if (string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Counts a span of this article in another unit.</summary>
    /// <param name="span">A span in UTF-16 units of <see cref="Source"/>.</param>
    /// <param name="unit">The unit to count in.</param>
    /// <returns>The same stretch of text, counted in <paramref name="unit"/>.</returns>
    /// <exception cref="ArgumentException">The span does not lie inside <see cref="Source"/>.</exception>
    public TextSpan ToUnit(TextSpan span, TextUnit unit) => span.To(unit, Source);

    /// <summary>Whether a participant bears a name, as canonical name or alias, compared without regard to case.</summary>
    /// <param name="name">The name.</param>
    /// <returns><see langword="true"/> when a participant does.</returns>
    public bool Mentions(string name)
    {
        foreach (Participant participant in Participants)
        {
            if (participant.IsNamed(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether both articles have equal head data, text, participants and temporal expressions.</summary>
    /// <param name="other">The article to compare with.</param>
    /// <returns><see langword="true"/> when all of it is equal.</returns>
    public bool Equals(Article? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && Title == other.Title
            && Published == other.Published
            && Path == other.Path
            && Paragraphs.Equals(other.Paragraphs)
            && Participants.Equals(other.Participants)
            && Dates.Equals(other.Dates)
            && Details.Equals(other.Details)
            && Source == other.Source);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Article);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Id) * 31) + StringComparer.Ordinal.GetHashCode(Title));

    /// <summary>The identity.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    private void CheckSpans(int length)
    {
        foreach (Paragraph paragraph in Paragraphs)
        {
            Check(paragraph.Span, "paragraph", length);
        }

        foreach (Participant participant in Participants)
        {
            foreach (Mention mention in participant.Mentions)
            {
                Check(mention.Span, "mention", length);
            }
        }

        foreach (TemporalExpression date in Dates)
        {
            Check(date.Span, "temporal expression", length);
        }
    }

    private static void Check(TextSpan span, string what, int length)
    {
        if (!span.FitsInto(length))
        {
            throw new ArgumentException($"The {what} at {span.Start}..{span.End} does not lie inside the source of {length} UTF-16 units.");
        }
    }
}
