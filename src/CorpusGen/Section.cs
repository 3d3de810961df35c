using System;

namespace CorpusGen;

/// <summary>A part of an article under a heading.</summary>
public sealed record Section
{
    /// <summary>Makes a section.</summary>
    /// <param name="title">The heading, on one line.</param>
    /// <param name="level">The depth of the heading, 1 for the highest.</param>
    /// <param name="paragraph">The one-based number of the first paragraph behind the heading; one more than the last when none follows.</param>
    /// <param name="id">The id that the document gives the section, if it gives one.</param>
    public Section(string title, int level, int paragraph, string? id = null)
    {
        Title = title ?? throw new ArgumentNullException(nameof(title));
        Level = level;
        Paragraph = paragraph;
        Id = id;
    }

    /// <summary>The heading, on one line.</summary>
    public string Title { get; }

    /// <summary>The depth of the heading, 1 for the highest.</summary>
    public int Level { get; }

    /// <summary>The one-based number of the first paragraph behind the heading; one more than the last when none follows.</summary>
    public int Paragraph { get; }

    /// <summary>The id that the document gives the section; <see langword="null"/> when it gives none.</summary>
    public string? Id { get; }

    /// <summary>The heading.</summary>
    /// <returns><see cref="Title"/>.</returns>
    public override string ToString() => Title;
}
