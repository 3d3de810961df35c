using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Data;

namespace CorpusGen.Reading.Formats.Toml;

/// <summary>A table while its keys come in. What may still be added to it depends on how it came to be.</summary>
internal sealed class TomlTable(TextSpan span, TomlTable.Origin origin)
{
    private readonly List<(string Name, TextSpan Span, object Value)> _members = [];
    private readonly Dictionary<string, object> _byName = new(StringComparer.Ordinal);

    /// <summary>What made a table.</summary>
    internal enum Origin
    {
        /// <summary>A header or key below it: its own header may follow.</summary>
        Implied,

        /// <summary>Its header <c>[a]</c>.</summary>
        Header,

        /// <summary>A dotted key <c>a.b = 1</c>: only dotted keys may add to it.</summary>
        Dotted,

        /// <summary>Braces <c>{ }</c>: it is complete.</summary>
        Inline,
    }

    internal Origin Made { get; set; } = origin;

    internal bool Has(string name) => _byName.ContainsKey(name);

    /// <summary>The value of a name: a <see cref="DataNode"/>, a table, or a list of tables.</summary>
    internal object? Find(string name) => _byName.TryGetValue(name, out object? value) ? value : null;

    internal void Add(string name, TextSpan nameSpan, object value)
    {
        _byName.Add(name, value);
        _members.Add((name, nameSpan, value));
    }

    internal DataNode ToNode() => DataNode.Map(_members.ConvertAll(static member => new DataMember(member.Name, member.Span, Node(member.Value))), span);

    private static DataNode Node(object value) => value switch
    {
        TomlTable table => table.ToNode(),
        List<TomlTable> tables => DataNode.List(tables.ConvertAll(static table => table.ToNode()), tables[0].ToNode().Span),
        _ => (DataNode)value,
    };
}
