using CorpusGen.Reading.Participants.Tagging;

namespace CorpusGen.Training.Learning;

/// <summary>A run to learn from.</summary>
/// <param name="Features">The hashes of all features, unit by unit.</param>
/// <param name="PerUnit">The number of features of a unit.</param>
/// <param name="Labels">The label of each unit.</param>
internal sealed record Sequence(uint[] Features, int PerUnit, Label[] Labels);
