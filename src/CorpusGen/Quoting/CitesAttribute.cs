using System;

namespace CorpusGen;

/// <summary>
/// Says that what it stands on rests on a paragraph of a document. With a pin the build says when the paragraph changes, moves or
/// disappears.
/// </summary>
/// <param name="paragraph">The constant of the paragraph: <c>Articles.MinisterVisit.Paragraphs.P3</c>.</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class CitesAttribute(string paragraph) : Attribute
{
    /// <summary>The text of the paragraph.</summary>
    public string Paragraph { get; } = paragraph;

    /// <summary>
    /// The pin of the paragraph that the code was written against (<see cref="CorpusGen.Paragraph.Pin"/>): ten hexadecimal digits. The build
    /// offers to add it; without one nothing is checked.
    /// </summary>
    public string? Pin { get; set; }
}
