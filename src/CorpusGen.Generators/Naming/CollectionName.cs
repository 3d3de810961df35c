using System;

namespace CorpusGen.Generators.Naming;

/// <summary>Turns the name of a folder, of an item or of a file into the name of a collection, which is a type.</summary>
internal static class CollectionName
{
    private const string Default = "Corpus";

    // A type of such a name in the project's namespace hides the namespace from all code in it.
    private static readonly string[] Namespaces = ["CorpusGen", "Microsoft", "System"];

    // No member of a type can have the name of the type (CS0542).
    private static readonly string[] Members = ["All", NameResolver.PeopleType];

    /// <summary>
    /// The identifier of some words; with an underscore behind it where it would hide a namespace or be that of one of its own members;
    /// <c>Corpus</c> when nothing of them can be part of one.
    /// </summary>
    internal static string Of(string words)
    {
        string name = Identifier.Of(words, Default);
        return Array.IndexOf(Namespaces, name) < 0 && Array.IndexOf(Members, name) < 0 ? name : name + "_";
    }
}
