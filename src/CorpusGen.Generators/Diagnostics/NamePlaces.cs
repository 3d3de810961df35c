using System;
using System.Collections.Generic;
using CorpusGen.Generators.Model;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>Gives what is wrong with the names of documents its place. Names do not know it, or each line added above an id would give all of them anew.</summary>
internal static class NamePlaces
{
    /// <summary>Places findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="places">Where documents have their ids; for those that are not among them, the beginning of the file stands.</param>
    internal static ValueList<DiagnosticInfo> Find(ValueList<DiagnosticInfo> findings, IEnumerable<DocumentPlace> places)
    {
        if (findings.Count == 0)
        {
            return findings;
        }

        var byKey = new Dictionary<string, LocationInfo>(StringComparer.Ordinal);
        foreach (DocumentPlace place in places)
        {
            if (!byKey.ContainsKey(place.Key))
            {
                byKey.Add(place.Key, place.Location);
            }
        }

        var placed = new DiagnosticInfo[findings.Count];
        for (int i = 0; i < placed.Length; i++)
        {
            bool isKnown = byKey.TryGetValue(findings[i].DocumentKey ?? "", out LocationInfo? location);
            placed[i] = findings[i] with { Location = isKnown ? location : findings[i].Location, DocumentKey = null };
        }

        return ValueList<DiagnosticInfo>.Own(placed);
    }
}
