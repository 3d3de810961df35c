using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using CorpusGen.Quoting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generators.Quotes;

/// <summary>Decides what became of a cited paragraph.</summary>
internal sealed class CitationChecker(DocumentTable documents, LockedTexts locked)
{
    /// <summary>What a code fix finds in the properties: the pin to write.</summary>
    internal const string NewPin = nameof(NewPin);

    /// <summary>What a code fix finds in the properties: the name of the constant to cite.</summary>
    internal const string NewMember = nameof(NewMember);

    internal DocumentSymbol? FindDocument(INamedTypeSymbol type) => documents.Find(type);

    internal void Check(SyntaxNodeAnalysisContext context, Citation citation)
    {
        if (citation.Number == 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(CitationDescriptors.NotAParagraph, citation.Paragraph.GetLocation(), citation.Paragraph.ToString()));
            return;
        }

        string[] pins = citation.Document.Pins;
        bool exists = citation.Number <= pins.Length;
        if (exists && citation.Pin == pins[citation.Number - 1])
        {
            return;
        }

        context.ReportDiagnostic(citation.Pin.Length > 0 ? Judge(context, citation, pins) : exists ? NoPin(citation, pins) : Gone(citation));
    }

    private Diagnostic Judge(SyntaxNodeAnalysisContext context, Citation citation, string[] pins)
    {
        int moved = Nearest(pins, citation.Pin, citation.Number);
        if (moved > 0)
        {
            return Moved(citation, moved, citation.Pin, "");
        }

        string? before = locked.Find(citation.Pin, context.CancellationToken);
        QuoteResult? now = before is null ? null : QuoteFinder.Find(citation.Document.Text, before);
        bool exists = citation.Number <= pins.Length;
        if (now is { Match: not QuoteMatch.Absent } && now.Paragraph != citation.Number)
        {
            return Moved(citation, now.Paragraph, pins[now.Paragraph - 1], ", and has changed: " + Describe(before!, citation.Document.Paragraphs[now.Paragraph - 1]));
        }

        if (!exists || now is { Match: QuoteMatch.Absent })
        {
            return Gone(citation);
        }

        string text = citation.Document.Paragraphs[citation.Number - 1];
        string what = before is null ? $"it now says \"{QuoteChecker.OneLine(text)}\"" : Describe(before, text);
        string pin = pins[citation.Number - 1];
        return Diagnostic.Create(
            CitationDescriptors.Changed,
            citation.PinLocation,
            Properties(citation.Member, pin),
            citation.Document.Name,
            citation.Number,
            what,
            pin);
    }

    private static Diagnostic NoPin(Citation citation, string[] pins)
    {
        string pin = pins[citation.Number - 1];
        return Diagnostic.Create(
            CitationDescriptors.NoPin,
            citation.Paragraph.GetLocation(),
            Properties(citation.Member, pin),
            citation.Document.Name,
            citation.Member,
            pin);
    }

    private static Diagnostic Moved(Citation citation, int paragraph, string pin, string change)
    {
        string member = MemberOf(paragraph);
        return Diagnostic.Create(
            CitationDescriptors.Moved,
            citation.Paragraph.GetLocation(),
            Properties(member, pin),
            citation.Document.Name,
            member,
            change);
    }

    private static Diagnostic Gone(Citation citation)
    {
        IReadOnlyList<string> paragraphs = citation.Document.Paragraphs;
        int nearest = Math.Min(citation.Number, paragraphs.Count);
        string text = nearest == 0 ? "" : QuoteChecker.OneLine(paragraphs[nearest - 1]);
        return Diagnostic.Create(CitationDescriptors.Gone, citation.Paragraph.GetLocation(), citation.Document.Name, nearest == 0 ? "none" : MemberOf(nearest), text);
    }

    /// <summary>The paragraph with a pin that is nearest to a number; 0 when none has it.</summary>
    private static int Nearest(string[] pins, string pin, int number)
    {
        int nearest = 0;
        for (int i = 1; i <= pins.Length; i++)
        {
            if (pins[i - 1] == pin && (nearest == 0 || Math.Abs(i - number) < Math.Abs(nearest - number)))
            {
                nearest = i;
            }
        }

        return nearest;
    }

    private static string Describe(string before, string after) => Describe(Alignment.Compare(before, after));

    /// <summary>The words that changed, for a message.</summary>
    internal static string Describe(List<QuoteDifference> differences)
    {
        const int Most = 5;
        IEnumerable<string> shown = differences.Take(Most).Select(static difference =>
            difference.Quoted.Length == 0 ? $"'{QuoteChecker.OneLine(difference.Actual)}' was added"
            : difference.Actual.Length == 0 ? $"'{QuoteChecker.OneLine(difference.Quoted)}' was removed"
            : $"'{QuoteChecker.OneLine(difference.Quoted)}' became '{QuoteChecker.OneLine(difference.Actual)}'");
        return string.Join(", ", shown) + (differences.Count > Most ? ", \u2026" : "");
    }

    private static string MemberOf(int paragraph) => "P" + paragraph.ToString(CultureInfo.InvariantCulture);

    private static ImmutableDictionary<string, string?> Properties(string member, string pin) =>
        ImmutableDictionary<string, string?>.Empty.Add(NewMember, member).Add(NewPin, pin);
}
