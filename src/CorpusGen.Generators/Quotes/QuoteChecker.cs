using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Generators.Emit;
using CorpusGen.Quoting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generators.Quotes;

/// <summary>Checks quotations against documents and reports what is wrong at the words.</summary>
internal sealed class QuoteChecker(DocumentTable documents)
{
    /// <summary>What a code fix finds in the properties: the words to write instead.</summary>
    internal const string Correction = nameof(Correction);

    /// <summary>What a code fix finds in the properties: the type of the document that says the words.</summary>
    internal const string OtherDocument = nameof(OtherDocument);

    /// <summary>What a code fix finds in the properties: the name to replace by the one below, when both documents are of one collection.</summary>
    internal const string QuotedName = nameof(QuotedName);

    /// <summary>What a code fix finds in the properties: the name of the document that says the words.</summary>
    internal const string OtherName = nameof(OtherName);

    private const int LongestPassage = 300;
    private const int MostDifferences = 5;

    internal bool IsDocument(INamedTypeSymbol type) => documents.Find(type) is not null;

    internal void Check(SyntaxNodeAnalysisContext context, INamedTypeSymbol type, ExpressionSyntax target, ExpressionSyntax words)
    {
        if (documents.Find(type) is not DocumentSymbol document)
        {
            context.ReportDiagnostic(Diagnostic.Create(QuoteDescriptors.NotADocument, target.GetLocation(), type.ToDisplayString()));
            return;
        }

        Optional<object?> constant = context.SemanticModel.GetConstantValue(words, context.CancellationToken);
        if (constant is { HasValue: true, Value: string quote })
        {
            context.ReportDiagnostic(Check(context, document, quote, words.GetLocation()));
        }
        else if (!words.ContainsDiagnostics)
        {
            context.ReportDiagnostic(Diagnostic.Create(QuoteDescriptors.NotConstant, words.GetLocation()));
        }
    }

    private Diagnostic Check(SyntaxNodeAnalysisContext context, DocumentSymbol document, string quote, Location location)
    {
        if (!document.IsKnown)
        {
            return Diagnostic.Create(QuoteDescriptors.Unknown, location, document.Name);
        }

        int paragraph = QuoteFinder.FindAsWritten(document.Paragraphs, quote);
        paragraph = paragraph > 0 ? paragraph : QuoteFinder.Verify(document.Text, quote)?.Paragraph ?? 0;
        if (paragraph > 0)
        {
            return Diagnostic.Create(QuoteDescriptors.Verified, location, paragraph, document.Name);
        }

        if (documents.FindElsewhere(document, quote, context.CancellationToken) is { } other)
        {
            return Diagnostic.Create(QuoteDescriptors.Elsewhere, location, Properties(document.Type, other.Document.Type), document.Name, other.Document.Name, other.Paragraph);
        }

        QuoteResult nearest = NearestPassage.Find(document.Text, quote);
        return nearest.Match == QuoteMatch.Absent
            ? Diagnostic.Create(QuoteDescriptors.Absent, location, document.Name)
            : Diagnostic.Create(
                QuoteDescriptors.Altered,
                location,
                Properties(Correction, nearest.Correction),
                document.Name,
                nearest.Paragraph,
                OneLine(nearest.Passage),
                Describe(nearest.Differences));
    }

    internal static string Describe(IReadOnlyList<QuoteDifference> differences)
    {
        IEnumerable<string> shown = differences.Take(MostDifferences).Select(static difference =>
            difference.Quoted.Length == 0 ? $"the quotation lacks '{OneLine(difference.Actual)}'"
            : difference.Actual.Length == 0 ? $"the quotation adds '{OneLine(difference.Quoted)}'"
            : $"the quotation has '{OneLine(difference.Quoted)}' for '{OneLine(difference.Actual)}'");
        return string.Join(", ", shown) + (differences.Count > MostDifferences ? ", \u2026" : "");
    }

    /// <summary>A message is one line of characters that show themselves.</summary>
    internal static string OneLine(string text)
    {
        string cut = text.Length <= LongestPassage ? text : text.Substring(0, LongestPassage) + "\u2026";
        char[] characters = cut.Select((c, i) => UnsafeText.IsUnsafe(c) && !UnsafeText.IsPair(cut, i) && !(i > 0 && UnsafeText.IsPair(cut, i - 1)) ? ' ' : c).ToArray();
        return new string(characters);
    }

    private static ImmutableDictionary<string, string?> Properties(INamedTypeSymbol quoted, INamedTypeSymbol other)
    {
        ImmutableDictionary<string, string?> properties = Properties(OtherDocument, other.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
        return SymbolEqualityComparer.Default.Equals(quoted.ContainingType, other.ContainingType)
            ? properties.Add(QuotedName, quoted.Name).Add(OtherName, other.Name)
            : properties;
    }

    private static ImmutableDictionary<string, string?> Properties(string key, string value) => ImmutableDictionary<string, string?>.Empty.Add(key, value);
}
