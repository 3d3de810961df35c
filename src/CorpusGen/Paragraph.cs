using System;

namespace CorpusGen;

/// <summary>A paragraph of an article.</summary>
public sealed record Paragraph
{
    private readonly SourceSlice _slice;

    /// <summary>Makes a paragraph.</summary>
    /// <param name="number">The one-based number in the article.</param>
    /// <param name="text">The text, on one line.</param>
    /// <param name="span">Where it stands, in UTF-16 units of <see cref="Article.Source"/>.</param>
    /// <param name="line">The one-based line of the file where it begins.</param>
    /// <param name="id">The id that the document gives it, if it gives one.</param>
    /// <param name="speaker">Who says it, in a transcript.</param>
    public Paragraph(int number, string text, TextSpan span, int line, string? id = null, string? speaker = null)
        : this(number, new SourceSlice(text ?? throw new ArgumentNullException(nameof(text)), span), line, id, speaker)
    {
    }

    internal Paragraph(int number, SourceSlice slice, int line, string? id = null, string? speaker = null)
    {
        Number = number;
        _slice = slice;
        Line = line;
        Id = id;
        Speaker = speaker;
    }

    /// <summary>The one-based number in the article.</summary>
    public int Number { get; }

    /// <summary>The text: what stands in the file without its markup, each line break with the blanks around it folded to one blank.</summary>
    public string Text => _slice.Text;

    /// <summary>Where the paragraph stands, in UTF-16 units of <see cref="Article.Source"/>.</summary>
    public TextSpan Span => _slice.Span;

    /// <summary>The one-based line of the file where the paragraph begins.</summary>
    public int Line { get; }

    /// <summary>The id that the document gives the paragraph; <see langword="null"/> when it gives none.</summary>
    public string? Id { get; }

    /// <summary>Who says the paragraph, by canonical name, in a transcript; <see langword="null"/> elsewhere.</summary>
    public string? Speaker { get; }

    /// <summary>
    /// The pin of the paragraph, which citations carry: the first ten hexadecimal digits of the SHA-256 of its normalized text. It
    /// changes with the words, not with the typography or the number of the paragraph.
    /// </summary>
    public string Pin => Quoting.ParagraphPin.Of(Text);

    /// <summary>The text.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
