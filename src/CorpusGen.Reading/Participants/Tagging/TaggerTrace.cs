namespace CorpusGen.Reading.Participants.Tagging;

/// <summary>The labels after every step of the tagger.</summary>
/// <param name="first">After the first pass.</param>
/// <param name="second">After the second pass.</param>
/// <param name="propagated">After surnames were propagated.</param>
/// <param name="joined">After names were joined with their particles, initials and nicknames.</param>
/// <param name="final">After the rules on what is no person and on titles.</param>
internal sealed class TaggerTrace(Label[] first, Label[] second, Label[] propagated, Label[] joined, Label[] final)
{
    internal Label[] First { get; } = first;

    internal Label[] Second { get; } = second;

    internal Label[] Propagated { get; } = propagated;

    internal Label[] Joined { get; } = joined;

    internal Label[] Final { get; } = final;
}
