namespace CorpusGen.Reading.Participants.Tagging;

/// <summary>The labels after every step of the tagger.</summary>
/// <param name="First">After the first pass.</param>
/// <param name="Second">After the second pass.</param>
/// <param name="Propagated">After surnames were propagated.</param>
/// <param name="Joined">After names were joined with their particles, initials and nicknames.</param>
/// <param name="Final">After the rules on what is no person and on titles.</param>
internal sealed record TaggerTrace(Label[] First, Label[] Second, Label[] Propagated, Label[] Joined, Label[] Final);
