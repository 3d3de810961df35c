using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Naming;
using CorpusGen.Reading.Registry;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>The documents of a project by id, for checks of what they say of each other.</summary>
internal sealed class LinkTable
{
    private readonly Dictionary<string, LinkedDocument> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkedDocument> _byKey = new(StringComparer.Ordinal);

    internal LinkTable(NameTable names, Func<int, int> paragraphsAt)
    {
        for (int i = 0; i < names.Names.Count; i++)
        {
            DocumentName name = names.Names[i];
            var document = new LinkedDocument(name.Collection, name.Id, paragraphsAt(names.Positions[i]));
            _byKey[name.Key] = document;
            _byId[KeyOf(name.Collection, name.Id)] = document;
        }
    }

    internal LinkedDocument? Own(string key) => _byKey.TryGetValue(key, out LinkedDocument? document) ? document : null;

    internal LinkedDocument? Find(string collection, string id) => _byId.TryGetValue(KeyOf(collection, id), out LinkedDocument? document) ? document : null;

    /// <summary>What may have been meant.</summary>
    internal string Hint(string collection, string id)
    {
        string[] ids = _byId.Values.Where(one => string.Equals(one.Collection, collection, StringComparison.OrdinalIgnoreCase))
            .Select(static one => one.Id).OrderBy(static one => one, StringComparer.Ordinal).ToArray();
        string question = NearestWord.Question(ids, id);
        return question.Length > 0 ? question : ids.Length == 0 ? "there is no such collection" : "correct the id";
    }

    private static string KeyOf(string collection, string id) => collection.ToUpperInvariant() + "#" + id;
}

/// <summary>A document as checks see it.</summary>
internal sealed record LinkedDocument(string Collection, string Id, int Paragraphs);
