using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Fuzzing.Engine;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Naming;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>Names of documents, collections and members; each line of the input is a path.</summary>
internal static class NamingTarget
{
    internal static FuzzTarget Target { get; } = new("naming", "paths", Check)
    {
        Words = ["articles/", "../", "index.md", "_index.md", "2019-10-22-", "20191022", "C:\\", "//", "class", "Document", "All", "People", "\n", "\u0130", "\u00DF", "ss", "__", "e\u0301", "\u00E9", ".txt"],
        LongestInput = 60_000,
        SlowPerThousand = 8,
    };

    private static void Check(string input)
    {
        string[] paths = [.. input.Split('\n').Select(static line => LogicalPath.Of(line, "/home/user/project"))];
        foreach (string path in paths)
        {
            Property.Equal(LogicalPath.Normalize(path), LogicalPath.Normalize(LogicalPath.Normalize(path)), "A normalized path stays as it is");
            IsIdentifier(NameResolver.IdentifierOf(path));
            foreach (string part in Identifier.Namespace(path).Split('.'))
            {
                Property.Holds(part.Length == 0 || SyntaxFacts.IsValidIdentifier(part.TrimStart('@')), "A part of a namespace is an identifier", part);
            }
        }

        var heads = new HeadList(ValueList<DocumentHead>.From(paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Head)), ValueList<string>.Empty);
        NameTable table = NameResolver.Resolve(heads, CancellationToken.None);
        Property.Equal(table, NameResolver.Resolve(heads, CancellationToken.None), "Documents get the same names again");
        foreach (IGrouping<string, DocumentName> collection in table.Names.GroupBy(static name => name.Collection, StringComparer.OrdinalIgnoreCase))
        {
            var identifiers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (DocumentName name in collection)
            {
                IsIdentifier(name.Identifier);
                Property.Holds(identifiers.Add(name.Identifier), "Identifiers differ without regard to case", name.Identifier);
                Property.Holds(ids.Add(name.Id), "Ids differ", name.Id);
            }
        }

        Property.Equal(heads.Heads.Count, table.Names.Count, "Every document has a name");
    }

    private static DocumentHead Head(string path)
    {
        string id = Reading.Formats.DocumentPath.IdOf(path);
        return new DocumentHead(path, path, path.Length % 5 == 0 ? "Articles" : "articles", id, NameResolver.IdentifierOf(id), ValueList<string>.Empty, ValueList<string>.Empty);
    }

    private static void IsIdentifier(string name)
    {
        Property.Holds(SyntaxFacts.IsValidIdentifier(name), "A name is an identifier", name);
        Property.Holds(!name.StartsWith("__", StringComparison.Ordinal), "A name is none of the generator's own", name);
        Property.Holds(name.Length < 200, "A name is not too long for people", name);
    }
}
