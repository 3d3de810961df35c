namespace CorpusGen.Reading.Registry;

/// <summary>What a people file says, and what is wrong with it.</summary>
/// <param name="Entries">The participants, in order.</param>
/// <param name="Ignored">Names that are no participant, in order.</param>
/// <param name="Findings">What is wrong, in the order it was found. What could be understood is in the entries all the same.</param>
public sealed record PeopleFile(ValueList<PeopleEntry> Entries, ValueList<string> Ignored, ValueList<Finding> Findings);
