using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Generators.Quotes;

/// <summary>How quotations and citations look in code.</summary>
internal static class QuoteSyntax
{
    internal const string QuotesAttribute = "CorpusGen.QuotesAttribute";
    internal const string CitesAttribute = "CorpusGen.CitesAttribute";
    internal const string Pin = "Pin";
    internal const string QuoteMethod = "Quote";

    /// <summary>Whether an attribute is one of the run-time library; only those that are named so, or have an alias, are bound.</summary>
    internal static bool IsAttribute(AttributeSyntax attribute, string name, AliasTable aliases, SemanticModel model, CancellationToken cancellationToken)
    {
        SimpleNameSyntax simple = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax qualified => qualified.Name,
            _ => (SimpleNameSyntax)attribute.Name,
        };
        string text = simple.Identifier.ValueText;
        bool isNamed = text == name || text == name + "Attribute";
        return (isNamed || (simple is IdentifierNameSyntax identifier && aliases.MayHave(attribute.SyntaxTree, cancellationToken) && model.GetAliasInfo(identifier, cancellationToken) is not null))
            && model.GetTypeInfo(attribute, cancellationToken).Type is { } type
            && type.Name == name + "Attribute"
            && DocumentSymbol.IsOurs(type);
    }

    /// <summary>The argument of a constructor's parameter, by its name or else by its position.</summary>
    internal static ExpressionSyntax Argument(AttributeArgumentListSyntax list, string parameter, int position)
    {
        foreach (AttributeArgumentSyntax argument in list.Arguments)
        {
            if (argument.NameColon?.Name.Identifier.ValueText == parameter)
            {
                return argument.Expression;
            }
        }

        return list.Arguments[position].Expression;
    }
}
