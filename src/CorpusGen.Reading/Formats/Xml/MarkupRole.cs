using System;

namespace CorpusGen.Reading.Formats.Xml;

/// <summary>What an element is to the running text that <see cref="MarkupWalker"/> reads.</summary>
[Flags]
internal enum MarkupRole
{
    /// <summary>Its words belong to the paragraph around it.</summary>
    Inline = 0,

    /// <summary>A paragraph ends before it.</summary>
    Begins = 1,

    /// <summary>A paragraph ends with it.</summary>
    Ends = 2,

    /// <summary>A paragraph of its own, or something that holds paragraphs.</summary>
    Block = Begins | Ends,

    /// <summary>Its words are set off by a blank, as a verse line's, a cell's or those behind a line break are.</summary>
    Apart = 4,

    /// <summary>A heading.</summary>
    Heading = 8,

    /// <summary>A part that may have a heading; its id is that of the heading.</summary>
    Section = 16 | Block,

    /// <summary>A word or mark of a text that is cut into such: white space between them is layout.</summary>
    Token = 32,

    /// <summary>No running text: notes, captions, head data.</summary>
    Skipped = 64,
}
