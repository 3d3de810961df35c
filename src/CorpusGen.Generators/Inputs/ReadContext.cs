using CorpusGen.Reading.Formats.Authors;

namespace CorpusGen.Generators.Inputs;

/// <summary>What all documents are read with.</summary>
/// <param name="ProjectDirectory">The normalized directory of the project.</param>
/// <param name="Registries">The registries.</param>
/// <param name="Schemas">The schemas.</param>
/// <param name="Authors">The authors whom documents name by keys.</param>
/// <param name="LeavesOutDrafts">Whether documents that say that they are drafts are left out.</param>
internal sealed record ReadContext(string ProjectDirectory, RegistrySet Registries, SchemaSet Schemas, AuthorTable Authors, bool LeavesOutDrafts);
