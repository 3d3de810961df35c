using System;
using System.Collections.Generic;
using CorpusGen.Generators.Model;

namespace CorpusGen.Generators.Naming;

/// <summary>Finds the types of the documents that other documents name.</summary>
internal static class ReferenceTargets
{
    /// <summary>Gives the names of documents with references their targets.</summary>
    internal static void Resolve(List<DocumentName> names)
    {
        Dictionary<string, string>? types = null;
        for (int i = 0; i < names.Count; i++)
        {
            ValueList<DocumentReference> references = names[i].Head.References;
            if (references.Count == 0)
            {
                continue;
            }

            types ??= Types(names);
            var targets = new string[references.Count];
            for (int j = 0; j < targets.Length; j++)
            {
                targets[j] = types.TryGetValue(KeyOf(references[j].Collection, references[j].Id), out string? type) ? type : "";
            }

            names[i] = names[i] with { Targets = ValueList<string>.Own(targets) };
        }
    }

    private static Dictionary<string, string> Types(List<DocumentName> names)
    {
        var types = new Dictionary<string, string>(names.Count, StringComparer.Ordinal);
        foreach (DocumentName name in names)
        {
            types[KeyOf(name.Collection, name.Id)] = name.Collection + "." + name.Identifier;
        }

        return types;
    }

    private static string KeyOf(string collection, string id) => collection.ToUpperInvariant() + "#" + id;
}
