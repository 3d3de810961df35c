using System;

namespace CorpusGen;

/// <summary>One place of an article where a participant is named.</summary>
public sealed record Mention
{
    private readonly SourceSlice _slice;

    /// <summary>Makes a mention.</summary>
    /// <param name="text">The name as it stands there, white space folded.</param>
    /// <param name="span">Where it stands, in UTF-16 units of <see cref="Article.Source"/>.</param>
    /// <param name="paragraph">The one-based number of its paragraph; 0 outside the paragraphs, as in the title or the head data.</param>
    public Mention(string text, TextSpan span, int paragraph)
        : this(new SourceSlice(text ?? throw new ArgumentNullException(nameof(text)), span), paragraph)
    {
    }

    internal Mention(SourceSlice slice, int paragraph)
    {
        _slice = slice;
        Paragraph = paragraph;
    }

    /// <summary>The name as it stands there, without titles and possessive endings; line breaks inside it are folded to blanks.</summary>
    public string Text => _slice.Text;

    /// <summary>Where the name stands, in UTF-16 units of <see cref="Article.Source"/>.</summary>
    public TextSpan Span => _slice.Span;

    /// <summary>The one-based number of the paragraph; 0 outside the paragraphs, as in the title or the head data.</summary>
    public int Paragraph { get; }

    /// <summary>The name.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
