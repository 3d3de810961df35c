namespace CorpusGen;

/// <summary>The unit in which positions and lengths of text are counted.</summary>
public enum TextUnit
{
    /// <summary>UTF-16 code units, as <see cref="string.Length"/> counts.</summary>
    Utf16,

    /// <summary>Unicode code points, as Python and most annotation tools count.</summary>
    CodePoint,

    /// <summary>Bytes of the text in UTF-8, without a byte order mark.</summary>
    Utf8,
}
