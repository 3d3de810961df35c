using CorpusGen.Generators.Diagnostics;
using CorpusGen.Reading.Participants.Registry;

namespace CorpusGen.Generators.Inputs;

/// <summary>An entry of a registry and where it stands.</summary>
internal sealed record RegistryEntry(KnownParticipant Known, LocationInfo Location);
