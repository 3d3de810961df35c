using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Generators.Quotes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.CodeFixes;

/// <summary>Brings citations up to date: a new pin for a changed paragraph, the new number of a moved one, a pin where there is none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CitationCodeFixProvider))]
[Shared]
public sealed class CitationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(QuoteDiagnosticIds.Changed, QuoteDiagnosticIds.Moved, QuoteDiagnosticIds.NoPin);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            AttributeSyntax? attribute = root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>();
            if (attribute is { ArgumentList: not null }
                && diagnostic.Properties.TryGetValue(CitationChecker.NewMember, out string? member) && member is not null
                && diagnostic.Properties.TryGetValue(CitationChecker.NewPin, out string? pin) && pin is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        TitleOf(diagnostic.Id, member),
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root!.ReplaceNode(attribute, Update(attribute, member, pin)))),
                        diagnostic.Id),
                    diagnostic);
            }
        }
    }

    private static string TitleOf(string id, string member) => id switch
    {
        QuoteDiagnosticIds.Changed => "Accept the new text",
        QuoteDiagnosticIds.Moved => "Cite " + member,
        _ => "Add the pin",
    };

    private static AttributeSyntax Update(AttributeSyntax attribute, string member, string pin)
    {
        AttributeArgumentSyntax paragraph = attribute.ArgumentList!.Arguments.First(static argument => argument.NameEquals is null);
        SimpleNameSyntax name = paragraph.Expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Last();
        AttributeSyntax renamed = name.Identifier.ValueText == member
            ? attribute
            : attribute.ReplaceNode(name, SyntaxFactory.IdentifierName(member).WithTriviaFrom(name));
        LiteralExpressionSyntax literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(pin));
        AttributeArgumentListSyntax list = renamed.ArgumentList!;
        if (list.Arguments.FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == QuoteSyntax.Pin) is { } old)
        {
            return old.Expression is LiteralExpressionSyntax { Token.ValueText: { } value } && value == pin
                ? renamed
                : renamed.ReplaceNode(old.Expression, literal.WithTriviaFrom(old.Expression));
        }

        AttributeArgumentSyntax added = SyntaxFactory.AttributeArgument(literal)
            .WithNameEquals(SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(QuoteSyntax.Pin))
                .WithEqualsToken(SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.EqualsToken, SyntaxFactory.TriviaList(SyntaxFactory.Space))));
        SyntaxToken comma = SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.CommaToken, SyntaxFactory.TriviaList(SyntaxFactory.Space));
        return renamed.WithArgumentList(list.WithArguments(SyntaxFactory.SeparatedList<AttributeArgumentSyntax>(
            list.Arguments.GetWithSeparators().Add(comma).Add(added))));
    }
}
