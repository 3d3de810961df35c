using CorpusGen.Reading.Participants.Registry;

namespace CorpusGen.Reading.Registry;

/// <summary>An entry of a people file.</summary>
/// <param name="Known">What it says.</param>
/// <param name="Span">Where its name stands, in UTF-16 units of the file's normalized text.</param>
public sealed record PeopleEntry(KnownParticipant Known, TextSpan Span);
