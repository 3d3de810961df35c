using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generators.Quotes;

/// <summary>Compares the pins of <c>[Cites]</c> attributes with the paragraphs they cite.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationAnalyzer() : ProofAnalyzer(QuoteSyntax.CitesAttribute, CitationDescriptors.All)
{
    private protected override void Start(CompilationStartAnalysisContext start, DocumentTable documents, AliasTable aliases)
    {
        var checker = new CitationChecker(documents, new LockedTexts(start.Options.AdditionalFiles));
        start.RegisterSyntaxNodeAction(node => Check(node, checker, aliases), SyntaxKind.Attribute);
    }

    private static void Check(SyntaxNodeAnalysisContext context, CitationChecker checker, AliasTable aliases)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (attribute.ArgumentList is not { Arguments.Count: > 0 } list
            || !QuoteSyntax.IsAttribute(attribute, "Cites", aliases, context.SemanticModel, context.CancellationToken))
        {
            return;
        }

        AttributeArgumentSyntax? pin = list.Arguments.FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == QuoteSyntax.Pin);
        ExpressionSyntax paragraph = QuoteSyntax.Argument(list, "paragraph", 0);
        if (paragraph.Parent == pin)
        {
            return;
        }

        string? value = pin is null ? "" : context.SemanticModel.GetConstantValue(pin.Expression, context.CancellationToken).Value as string;
        if (Find(context, paragraph) is { } cited && cited.Type.ContainingType is { } type && checker.FindDocument(type) is { } document && SymbolEqualityComparer.Default.Equals(document.ParagraphsType, cited.Type))
        {
            checker.Check(context, new Citation(document, cited.Name, paragraph, pin, value?.Trim().ToLowerInvariant() ?? ""));
        }
        else if (context.SemanticModel.GetConstantValue(paragraph, context.CancellationToken).HasValue)
        {
            context.ReportDiagnostic(Diagnostic.Create(CitationDescriptors.NotAParagraph, paragraph.GetLocation(), paragraph.ToString()));
        }
    }

    /// <summary>The constant that is named, even when its type has no member of that name any more.</summary>
    private static (INamedTypeSymbol Type, string Name)? Find(SyntaxNodeAnalysisContext context, ExpressionSyntax paragraph)
    {
        ExpressionSyntax inner = paragraph;
        while (inner is ParenthesizedExpressionSyntax parenthesized)
        {
            inner = parenthesized.Expression;
        }

        if (context.SemanticModel.GetSymbolInfo(inner, context.CancellationToken).Symbol is IFieldSymbol { IsConst: true } field)
        {
            return (field.ContainingType, field.Name);
        }

        return inner is MemberAccessExpressionSyntax access
            && context.SemanticModel.GetSymbolInfo(access.Expression, context.CancellationToken).Symbol is INamedTypeSymbol type
            && type.GetMembers(access.Name.Identifier.ValueText).IsEmpty
            ? (type, access.Name.Identifier.ValueText)
            : null;
    }
}
