using CorpusGen.Generators.Inputs;

namespace CorpusGen.Generators.Emit;

/// <summary>What all generated files have in common.</summary>
/// <param name="Options">The options.</param>
/// <param name="HasRuntime">Whether the run-time library is referenced; without it, constants alone are generated.</param>
internal sealed record EmitContext(GeneratorOptions Options, bool HasRuntime)
{
    internal string Visibility => Options.IsPublic ? "public" : "internal";
}
