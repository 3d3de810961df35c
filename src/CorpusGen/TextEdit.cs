namespace CorpusGen;

/// <summary>One place where the text that is read differs from what the file holds: markup that is cut out, or an escape that stands for characters.</summary>
/// <param name="Start">The position in the source, in UTF-16 units.</param>
/// <param name="Length">The number of units that are replaced; 0 where something is read between words that touch.</param>
/// <param name="Text">What is read instead; empty for markup.</param>
internal readonly record struct TextEdit(int Start, int Length, string Text)
{
    internal int End => Start + Length;
}
