using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generators.Inputs;

/// <summary>What the consumer's language version offers to generated code.</summary>
/// <param name="HasNullable">Whether <c>#nullable</c> is known (C# 8).</param>
internal sealed record LanguageFacts(bool HasNullable)
{
    internal static LanguageFacts Read(ParseOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new LanguageFacts(options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 });
    }
}
