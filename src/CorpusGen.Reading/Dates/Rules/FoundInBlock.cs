using System.Collections.Generic;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>The expressions of a text found so far, seen from one block: those of other blocks do not count.</summary>
/// <param name="All">The expressions of the text.</param>
/// <param name="First">The position of the block's first among them.</param>
internal readonly record struct FoundInBlock(List<Candidate> All, int First)
{
    /// <summary>The last expression of the block.</summary>
    internal Candidate? Last => All.Count > First ? All[All.Count - 1] : null;
}
