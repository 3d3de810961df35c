using System;
using System.Collections.Generic;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Model;
using CorpusGen.Reading.Findings;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>What is wrong with schemas by themselves, and those against which nothing is checked.</summary>
internal static class SchemaChecks
{
    internal static ValueList<DiagnosticInfo> Check(SchemaSet schemas, ValueList<DocumentHead> heads)
    {
        if (schemas.Files.Count == 0)
        {
            return ValueList<DiagnosticInfo>.Empty;
        }

        var collections = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (DocumentHead head in heads)
        {
            collections.Add(head.Collection);
        }

        var diagnostics = new List<DiagnosticInfo>();
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (SchemaInput file in schemas.Files)
        {
            diagnostics.AddRange(file.Diagnostics);
            string? why = seen.TryGetValue(file.Collection, out string? first) ? "the collection '" + file.Collection + "' has '" + first + "' already"
                : collections.Contains(file.Collection) ? null
                : "no document is in the collection '" + file.Collection + "'";
            if (why is null)
            {
                seen.Add(file.Collection, file.Path);
            }
            else
            {
                diagnostics.Add(new DiagnosticInfo(DiagnosticIds.UnusedSchema, LocationInfo.StartOf(file.Path), why));
            }
        }

        return ValueList<DiagnosticInfo>.From(diagnostics);
    }
}
