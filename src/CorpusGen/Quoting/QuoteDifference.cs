namespace CorpusGen;

/// <summary>Words in which a quotation differs from the nearest passage.</summary>
/// <param name="Quoted">The words of the quotation; empty where it leaves words out.</param>
/// <param name="Actual">The words of the document instead; empty where the quotation adds words.</param>
public sealed record QuoteDifference(string Quoted, string Actual);
