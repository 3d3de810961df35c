using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using CorpusGen.Generators.Quotes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace CorpusGen.CodeFixes;

/// <summary>Corrects quotations: the document's words instead of altered ones, the document that says them instead of another.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(QuoteCodeFixProvider))]
[Shared]
public sealed class QuoteCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(QuoteDiagnosticIds.Altered, QuoteDiagnosticIds.Elsewhere);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (Words(root, diagnostic) is not ExpressionSyntax words)
            {
                continue;
            }

            if (diagnostic.Properties.TryGetValue(QuoteChecker.Correction, out string? correction) && !string.IsNullOrEmpty(correction))
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Quote the document's words", _ => Replace(context.Document, root, words, Literal(correction!, words)), QuoteChecker.Correction),
                    diagnostic);
            }

            if (Target(words) is SyntaxNode target && Rename(target, diagnostic.Properties) is { } change)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Quote the document that says this", _ => Replace(context.Document, root, change.Old, change.New), QuoteChecker.OtherDocument),
                    diagnostic);
            }
        }
    }

    private static ExpressionSyntax? Words(SyntaxNode root, Diagnostic diagnostic)
    {
        // An argument has the span of its expression.
        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return node as ExpressionSyntax;
    }

    private static LiteralExpressionSyntax Literal(string text, SyntaxNode old) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)).WithTriviaFrom(old);

    /// <summary>What names the document: the type of an attribute, or what the method is called on.</summary>
    private static SyntaxNode? Target(ExpressionSyntax words)
    {
        if (words.FirstAncestorOrSelf<AttributeSyntax>() is { ArgumentList: { } list })
        {
            foreach (AttributeArgumentSyntax argument in list.Arguments)
            {
                if (argument.Expression is TypeOfExpressionSyntax typeOf)
                {
                    return typeOf.Type;
                }
            }
        }

        return (words.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Expression as MemberAccessExpressionSyntax)?.Expression;
    }

    private static (SyntaxNode Old, SyntaxNode New)? Rename(SyntaxNode target, ImmutableDictionary<string, string?> properties)
    {
        SimpleNameSyntax? name = target switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            QualifiedNameSyntax qualified => qualified.Right,
            _ => target as SimpleNameSyntax,
        };
        if (name is not null && properties.TryGetValue(QuoteChecker.QuotedName, out string? quoted) && quoted == name.Identifier.ValueText)
        {
            return (name, SyntaxFactory.IdentifierName(properties[QuoteChecker.OtherName]!).WithTriviaFrom(name));
        }

        if (!properties.TryGetValue(QuoteChecker.OtherDocument, out string? type) || type is null)
        {
            return null;
        }

        SyntaxNode whole = target is TypeSyntax ? SyntaxFactory.ParseTypeName(type) : SyntaxFactory.ParseExpression(type);
        return (target, whole.WithTriviaFrom(target).WithAdditionalAnnotations(Simplifier.Annotation));
    }

    private static Task<Document> Replace(Document document, SyntaxNode root, SyntaxNode old, SyntaxNode replacement) =>
        Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(old, replacement)));
}
