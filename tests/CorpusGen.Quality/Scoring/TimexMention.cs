namespace CorpusGen.Quality.Scoring;

/// <summary>A temporal expression of a gold standard or of a system.</summary>
/// <param name="Start">The position of its first UTF-16 unit.</param>
/// <param name="End">The position behind its last one.</param>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">The TIMEX3 value.</param>
public sealed record TimexMention(int Start, int End, string Type, string Value);
