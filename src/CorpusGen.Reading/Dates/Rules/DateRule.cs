using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>The grammar of one phenomenon.</summary>
/// <remarks>
/// The scanner reads what may stand before any expression (<see cref="Phrase"/>), and offers the phrase to the rules that
/// <see cref="TemporalGrammar"/> lists for the class of its head. Of several matches the longest counts, and of equally long ones the first.
/// A rule looks at a bounded number of tokens, so that time stays linear in the length of the text.
/// </remarks>
internal abstract class DateRule
{
    /// <summary>Matches the phenomenon at the head of a phrase.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">What stands before the head, and where the head is.</param>
    /// <param name="candidate">The match.</param>
    /// <returns>Whether there is one.</returns>
    internal abstract bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate);
}
