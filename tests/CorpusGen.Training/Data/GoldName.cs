namespace CorpusGen.Training.Data;

/// <summary>A name that annotators marked: where, and of what type (PER, ORG, LOC; others are read as no name).</summary>
internal readonly record struct GoldName(int Start, int End, string Type);

/// <summary>A text with the names that annotators marked in it.</summary>
internal sealed record GoldDocument(string Id, string Corpus, string Text, GoldName[] Names);
