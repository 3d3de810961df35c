using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Naming;

namespace CorpusGen.Tool.Checking;

/// <summary>Checks what can be wrong with documents in view of each other: names, references, translations, registries.</summary>
internal sealed class CorpusCheck
{
    private readonly Dictionary<string, DocumentName> _names = new(StringComparer.Ordinal);

    private CorpusCheck(ValueList<CheckFinding> findings) => Findings = findings;

    /// <summary>All findings, those of single files as well, each once, ordered by file and place.</summary>
    internal ValueList<CheckFinding> Findings { get; }

    /// <summary>The names that a document has in code; <see langword="null"/> for one that another with the same key hides.</summary>
    internal DocumentName? NameOf(DocumentSummary document) => _names.GetValueOrDefault(document.Head.Key);

    internal static CorpusCheck Of(List<CheckedFile> files, ReadContext context, CheckSettings settings)
    {
        List<DocumentSummary> documents = Distinct(files, out List<string> repeated);
        var heads = ValueList<DocumentHead>.From(documents.Select(static document => document.Head));
        NameTable names = NameResolver.Resolve(new HeadList(heads, ValueList<string>.From(repeated)), CancellationToken.None);
        GeneratorOptions options = GeneratorOptions.Default with { IsPackable = settings.Today is not null, Today = settings.Today };
        var links = ValueList<DocumentLinks>.From(files.SelectMany(static file => file.Links));
        IEnumerable<DiagnosticInfo> diagnostics = NamePlaces.Find(names.Diagnostics, files.SelectMany(static file => file.Places))
            .Concat(LinkChecks.Check(links, names, position => documents[position].Paragraphs, options, CancellationToken.None))
            .Concat(RegistryChecks.Check(context.Registries, heads, CancellationToken.None))
            .Concat(SchemaChecks.Check(context.Schemas, heads));

        List<CheckFinding> findings = files.SelectMany(static file => file.Findings)
            .Concat(CheckedFile.FindingsOf(ValueList<DiagnosticInfo>.From(diagnostics)))
            .Distinct()
            .ToList();
        findings.Sort(CheckFinding.Compare);
        var check = new CorpusCheck(ValueList<CheckFinding>.From(findings));
        foreach (DocumentName name in names.Names)
        {
            check._names[name.Key] = name;
        }

        return check;
    }

    /// <summary>The documents in order of their keys; of several with one key the first counts, as in a build.</summary>
    private static List<DocumentSummary> Distinct(List<CheckedFile> files, out List<string> repeated)
    {
        var all = files.SelectMany(static file => file.Documents).OrderBy(static document => document.Head.Key, StringComparer.Ordinal).ToList();
        var distinct = new List<DocumentSummary>(all.Count);
        repeated = [];
        foreach (DocumentSummary document in all)
        {
            if (distinct.Count == 0 || distinct[^1].Head.Key != document.Head.Key)
            {
                distinct.Add(document);
            }
            else if (repeated.Count == 0 || repeated[^1] != document.Head.Path)
            {
                repeated.Add(document.Head.Path);
            }
        }

        return distinct;
    }
}
