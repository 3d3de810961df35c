using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Naming;
using CorpusGen.Reading.Findings;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>Checks what documents say of each other, and of the day on which they may be published.</summary>
internal static class LinkChecks
{
    /// <summary>Checks the links of all documents.</summary>
    /// <param name="links">The links.</param>
    /// <param name="names">The names of all documents.</param>
    /// <param name="paragraphsAt">The number of paragraphs of a document, by its position among all.</param>
    /// <param name="options">Whether embargoes matter, and the day they are measured by.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal static ValueList<DiagnosticInfo> Check(
        ValueList<DocumentLinks> links,
        NameTable names,
        Func<int, int> paragraphsAt,
        GeneratorOptions options,
        CancellationToken cancellationToken)
    {
        if (links.Count == 0)
        {
            return ValueList<DiagnosticInfo>.Empty;
        }

        var findings = new List<DiagnosticInfo>();
        var table = new LinkTable(names, paragraphsAt);
        foreach (DocumentLinks link in links)
        {
            cancellationToken.ThrowIfCancellationRequested();
            CheckReferences(link, table, findings);
            CheckTranslation(link, table, findings);
            if (link.EmbargoedUntil is string day && options.IsPackable && !(options.Today is string today && string.CompareOrdinal(today, day) >= 0))
            {
                findings.Add(new DiagnosticInfo(DiagnosticIds.Embargoed, link.EmbargoAt, day));
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
            findings.Add(new DiagnosticInfo(DiagnosticIds.UnknownOriginal, link.TranslationAt, id));
        }
        else if (original.Paragraphs != own.Paragraphs)
        {
            findings.Add(new DiagnosticInfo(DiagnosticIds.UnequalTranslation, link.TranslationAt, id, Text(own.Paragraphs), Text(original.Paragraphs)));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
