using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Generators.Quotes;

/// <summary>A citation as it stands in code.</summary>
/// <param name="Document">The document.</param>
/// <param name="Member">The name of the paragraph's constant.</param>
/// <param name="Paragraph">The argument that names it.</param>
/// <param name="PinArgument">The argument that gives the pin, if any.</param>
/// <param name="Pin">The pin; empty without one.</param>
internal sealed record Citation(DocumentSymbol Document, string Member, ExpressionSyntax Paragraph, AttributeArgumentSyntax? PinArgument, string Pin)
{
    /// <summary>The number of the paragraph that the constant is; 0 for any other name.</summary>
    internal int Number { get; } = Document.NumberOf(Member);

    internal Location PinLocation => (PinArgument?.Expression ?? Paragraph).GetLocation();
}
