using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Threading;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Naming;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>Checks what documents say of each other, and of the day on which they may be published.</summary>
internal static class LinkChecks
{
    /// <summary>The links of all documents that have some, in the order of the files.</summary>
    internal static ValueList<DocumentLinks> Collect(ImmutableArray<DocumentResult?> results)
    {
        var links = new List<DocumentLinks>();
        foreach (DocumentResult? result in results)
        {
            if (result is not null)
            {
                links.AddRange(result.Links);
            }
        }

        return links.Count == 0 ? ValueList<DocumentLinks>.Empty : ValueList<DocumentLinks>.From(links);
    }

    internal static ValueList<DiagnosticInfo> Check(
        ValueList<DocumentLinks> links,
        DocumentSet documents,
        NameTable names,
        GeneratorOptions options,
        CancellationToken cancellationToken)
    {
        if (links.Count == 0)
        {
            return ValueList<DiagnosticInfo>.Empty;
        }

        var findings = new List<DiagnosticInfo>();
        var table = new LinkTable(documents, names);
        foreach (DocumentLinks link in links)
        {
            cancellationToken.ThrowIfCancellationRequested();
            CheckReferences(link, table, findings);
            CheckTranslation(link, table, findings);
            if (link.EmbargoedUntil is string day && options.IsPackable && !(options.Today is string today && string.CompareOrdinal(today, day) >= 0))
            {
                findings.Add(new DiagnosticInfo(DiagnosticIds.Embargoed, link.Start, day));
            }
        }

        return ValueList<DiagnosticInfo>.From(findings);
    }

    private static void CheckReferences(DocumentLinks link, LinkTable table, List<DiagnosticInfo> findings)
    {
        foreach (LocatedReference reference in link.References)
        {
            (string field, string collection, string id) = (reference.Reference.Field, reference.Reference.Collection, reference.Reference.Id);
            if (table.Find(collection, id) is null)
            {
                findings.Add(new DiagnosticInfo(DiagnosticIds.DanglingReference, reference.Location, field, id, collection, table.Hint(collection, id)));
            }
        }
    }

    private static void CheckTranslation(DocumentLinks link, LinkTable table, List<DiagnosticInfo> findings)
    {
        if (link.TranslationOf is not string id || table.Own(link.Key) is not LinkedDocument own)
        {
            return;
        }

        if (table.Find(own.Collection, id) is not LinkedDocument original)
        {
            findings.Add(new DiagnosticInfo(DiagnosticIds.UnknownOriginal, link.Start, id));
        }
        else if (original.Paragraphs != own.Paragraphs)
        {
            findings.Add(new DiagnosticInfo(DiagnosticIds.UnequalTranslation, link.Start, id, Text(own.Paragraphs), Text(original.Paragraphs)));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
