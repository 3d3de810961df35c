using System.Collections.Generic;

namespace CorpusGen.Benchmarks.BuildCost;

/// <summary>How a build starts the compiler of a project.</summary>
/// <param name="Arguments">What stands behind <c>dotnet exec</c>.</param>
/// <param name="Environment">The variables that the build sets for the compiler.</param>
internal sealed record CompilerCommand(string[] Arguments, IReadOnlyDictionary<string, string> Environment);
