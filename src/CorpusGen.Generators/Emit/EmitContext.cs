using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Locking;

namespace CorpusGen.Generators.Emit;

/// <summary>What all generated files have in common.</summary>
/// <param name="Options">The options.</param>
/// <param name="HasRuntime">Whether the run-time library is referenced; without it, constants alone are generated.</param>
/// <param name="PacksAsData">Whether the object model is carried by constant arrays, because string literals could not hold it.</param>
/// <param name="Locks">What the documents were when they were locked.</param>
internal sealed record EmitContext(GeneratorOptions Options, bool HasRuntime, bool PacksAsData, LockTable Locks)
{
    internal string Visibility => Options.IsPublic ? "public" : "internal";
}
