using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generators.Naming;

namespace CorpusGen.Generators.Model;

/// <summary>Gathers the persons of a collection, to give each name one constant.</summary>
internal sealed class PeopleIndex
{
    private const int MostExamples = 5;

    private readonly Dictionary<string, Entry> _people = new(StringComparer.Ordinal);

    internal void Add(DocumentName document)
    {
        foreach (string person in document.Head.Persons)
        {
            if (!_people.TryGetValue(person, out Entry? entry))
            {
                _people.Add(person, entry = new Entry());
            }

            if (entry.Documents++ < MostExamples)
            {
                entry.Examples.Add(document.Identifier);
            }
        }
    }

    internal ValueList<ConstantModel> ToConstants()
    {
        var names = new MemberNames("People");
        var constants = new List<ConstantModel>(_people.Count);
        foreach (KeyValuePair<string, Entry> person in _people.OrderBy(static person => person.Key, StringComparer.Ordinal))
        {
            Entry entry = person.Value;
            string examples = string.Join(", ", entry.Examples) + (entry.Documents > MostExamples ? ", \u2026" : "");
            string summary = person.Key + ": in " + DocumentModelBuilder.Count(entry.Documents, "document") + " (" + examples + ").";
            constants.Add(new ConstantModel(names.Take(Identifier.Of(person.Key, "Person")), person.Key, null, summary));
        }

        return ValueList<ConstantModel>.From(constants);
    }

    private sealed class Entry
    {
        internal int Documents { get; set; }

        internal List<string> Examples { get; } = [];
    }
}
