using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generators.Quotes;

/// <summary>Proves quotations: the words of <c>[Quotes]</c> attributes and of <c>Quote</c> calls, each at the words.</summary>
/// <remarks>Where nothing is quoted no document is looked at: names are compared first, symbols asked for only where they fit.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QuoteAnalyzer() : ProofAnalyzer(QuoteSyntax.QuotesAttribute, QuoteDescriptors.All)
{
    private protected override void Start(CompilationStartAnalysisContext start, DocumentTable documents, AliasTable aliases)
    {
        var checker = new QuoteChecker(documents);
        start.RegisterSyntaxNodeAction(node => CheckAttribute(node, checker, aliases), SyntaxKind.Attribute);
        start.RegisterSyntaxNodeAction(node => CheckCall(node, checker), SyntaxKind.InvocationExpression);
        start.RegisterSyntaxNodeAction(node => CheckGroup(node, checker), SyntaxKind.SimpleMemberAccessExpression);
    }

    private static void CheckAttribute(SyntaxNodeAnalysisContext context, QuoteChecker checker, AliasTable aliases)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (!QuoteSyntax.IsAttribute(attribute, "Quotes", aliases, context.SemanticModel, context.CancellationToken)
            || attribute.ArgumentList is not { Arguments.Count: 2 } list)
        {
            return;
        }

        ExpressionSyntax document = QuoteSyntax.Argument(list, "document", 0);
        ExpressionSyntax words = QuoteSyntax.Argument(list, "words", 1);
        if (document is TypeOfExpressionSyntax typeOf
            && context.SemanticModel.GetTypeInfo(typeOf.Type, context.CancellationToken).Type is INamedTypeSymbol { TypeKind: not TypeKind.Error } type)
        {
            checker.Check(context, type, typeOf, words);
        }
    }

    /// <summary>As a delegate, as in <c>Select(Articles.MinisterVisit.Quote)</c>, the method gets words that nobody knows yet.</summary>
    private static void CheckGroup(SyntaxNodeAnalysisContext context, QuoteChecker checker)
    {
        var access = (MemberAccessExpressionSyntax)context.Node;
        bool isGroup = access.Name.Identifier.ValueText == QuoteSyntax.QuoteMethod
            && access.Parent is not InvocationExpressionSyntax
            && access.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };
        if (isGroup && context.SemanticModel.GetSymbolInfo(access, context.CancellationToken).Symbol is IMethodSymbol { IsStatic: true, ContainingType: { } type } && checker.IsDocument(type))
        {
            checker.Check(context, type, access, access);
        }
    }

    private static void CheckCall(SyntaxNodeAnalysisContext context, QuoteChecker checker)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        SimpleNameSyntax? name = call.Expression as SimpleNameSyntax ?? (call.Expression as MemberAccessExpressionSyntax)?.Name;
        if (name?.Identifier.ValueText == QuoteSyntax.QuoteMethod
            && call.ArgumentList.Arguments.Count == 1
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol { IsStatic: true, ContainingType: { } type }
            && checker.IsDocument(type))
        {
            checker.Check(context, type, call.Expression, call.ArgumentList.Arguments[0].Expression);
        }
    }
}
