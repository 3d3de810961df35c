using System;

namespace CorpusGen;

/// <summary>A stretch of text. Positions are UTF-16 code units of the decoded text unless converted with <see cref="To"/>.</summary>
/// <param name="Start">The zero-based position of the first unit.</param>
/// <param name="Length">The number of units.</param>
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>The position behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>Makes a span from its two ends.</summary>
    /// <param name="start">The position of the first unit.</param>
    /// <param name="end">The position behind the last unit.</param>
    /// <returns>The span.</returns>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the span lies inside a text of the given length.</summary>
    /// <param name="textLength">The length of the text in the unit of this span.</param>
    /// <returns><see langword="true"/> when no unit of the span lies outside the text.</returns>
    public bool FitsInto(int textLength) => Start >= 0 && Length >= 0 && End <= textLength && End >= Start;

    /// <summary>Whether the two spans share at least one unit.</summary>
    /// <param name="other">The other span, in the same unit.</param>
    /// <returns><see langword="true"/> when they overlap.</returns>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The text of this span, which must be counted in UTF-16 code units.</summary>
    /// <param name="text">The text the span belongs to.</param>
    /// <returns>The characters of the span.</returns>
    /// <exception cref="ArgumentException">The span does not lie inside <paramref name="text"/>.</exception>
    public string In(string text)
    {
        Check(text);
        return text.Substring(Start, Length);
    }

    /// <summary>Converts this span, counted in UTF-16 code units of <paramref name="text"/>, to another unit.</summary>
    /// <param name="unit">The unit to count in.</param>
    /// <param name="text">The text the span belongs to. An unpaired surrogate counts as one code point and three UTF-8 bytes.</param>
    /// <returns>The same stretch of text, counted in <paramref name="unit"/>.</returns>
    /// <exception cref="ArgumentException">The span does not lie inside <paramref name="text"/>.</exception>
    public TextSpan To(TextUnit unit, string text)
    {
        Check(text);
        return unit == TextUnit.Utf16
            ? this
            : new TextSpan(Measure(text, 0, Start, unit), Measure(text, Start, End, unit));
    }

    /// <summary>Orders spans by start, then by length.</summary>
    /// <param name="other">The span to compare with.</param>
    /// <returns>Less than zero when this span comes first.</returns>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    private static int Measure(string text, int start, int end, TextUnit unit)
    {
        int count = 0;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            bool pair = char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]);
            if (pair)
            {
                i++;
            }

            count += unit == TextUnit.CodePoint ? 1 : pair ? 4 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }

        return count;
    }

    private void Check(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        if (!FitsInto(text.Length))
        {
            throw Outside(text.Length, nameof(text));
        }
    }

    // Apart, so that the common path does not wait for the formatting to be compiled.
    private ArgumentException Outside(int textLength, string parameter) =>
        new($"The span {Start}..{End} does not lie inside a text of {textLength} UTF-16 units.", parameter);
}
