using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Model;
using CorpusGen.Reading.Findings;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Registry;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>What is wrong with registries as a whole: entries that repeat or contradict each other, or that no document mentions.</summary>
internal static class RegistryChecks
{
    internal static ValueList<DiagnosticInfo> Check(RegistrySet registries, ValueList<DocumentHead> heads, CancellationToken cancellationToken)
    {
        if (registries.Files.Count == 0)
        {
            return ValueList<DiagnosticInfo>.Empty;
        }

        var mentioned = new HashSet<(string Collection, string Name)>();
        foreach (DocumentHead head in heads)
        {
            foreach (string name in head.Registered)
            {
                mentioned.Add((head.Collection.ToUpperInvariant(), name));
                mentioned.Add(("", name));
            }
        }

        var diagnostics = new List<DiagnosticInfo>();
        foreach (RegistryFile file in registries.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            diagnostics.AddRange(file.Diagnostics);
            ParticipantRegistry registry = registries.Of(file.Collection)!;
            var repeated = new HashSet<string>(
                registry.Participants.GroupBy(static one => one.Name, StringComparer.OrdinalIgnoreCase).Where(static group => group.Count() > 1).Select(static group => group.Key),
                StringComparer.OrdinalIgnoreCase);
            foreach (RegistryEntry entry in file.Entries)
            {
                CheckNames(entry, registry, repeated, diagnostics);
                if (!mentioned.Contains((file.Collection.ToUpperInvariant(), entry.Known.Name)))
                {
                    diagnostics.Add(new DiagnosticInfo(DiagnosticIds.UnmentionedEntry, entry.Location, entry.Known.Name));
                }
            }
        }

        return ValueList<DiagnosticInfo>.From(diagnostics);
    }

    private static void CheckNames(RegistryEntry entry, ParticipantRegistry registry, HashSet<string> repeated, List<DiagnosticInfo> diagnostics)
    {
        if (repeated.Contains(entry.Known.Name))
        {
            diagnostics.Add(new DiagnosticInfo(DiagnosticIds.DuplicateEntry, entry.Location, entry.Known.Name));
        }

        foreach (string name in new[] { entry.Known.Name }.Concat(entry.Known.Aliases).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            string[] candidates = registry.Find(name).Select(static one => one.Name).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(static one => one, StringComparer.Ordinal).ToArray();
            if (candidates.Length > 1)
            {
                diagnostics.Add(new DiagnosticInfo(DiagnosticIds.AmbiguousAlias, entry.Location, name, NearestWord.List(candidates, "'")));
            }
        }
    }
}
