using System;

namespace CorpusGen.Packing;

/// <summary>What only some articles have, and what a pack therefore holds only of those.</summary>
[Flags]
internal enum ArticleExtras
{
    None = 0,
    Edits = 1,
    Head = 2,
    Sections = 4,
    Metadata = 8,
    ParagraphIds = 16,
    Speakers = 32,
}
