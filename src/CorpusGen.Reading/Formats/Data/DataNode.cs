using System;
using System.Collections.Generic;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Data;

/// <summary>What a value of a data format is.</summary>
internal enum DataKind
{
    /// <summary>Nothing: <c>null</c>, <c>~</c>.</summary>
    Null,

    /// <summary>A truth value; its text is <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number; its text is as written.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A list.</summary>
    List,

    /// <summary>Names with values.</summary>
    Map,
}

/// <summary>A value of JSON, YAML or TOML with its place in the file: what readers of all of them are written against.</summary>
internal sealed class DataNode
{
    private static readonly DataNode[] NoItems = [];
    private static readonly DataMember[] NoMembers = [];

    private DataNode(DataKind kind, MappedText text, TextSpan span, IReadOnlyList<DataNode>? items, IReadOnlyList<DataMember>? members)
    {
        Kind = kind;
        Mapped = text;
        Span = span;
        Items = items ?? NoItems;
        Members = members ?? NoMembers;
    }

    internal DataKind Kind { get; }

    /// <summary>The value of a text, number or truth value with the places of its characters; empty for all others.</summary>
    internal MappedText Mapped { get; }

    /// <summary>Where the value is written, in UTF-16 units of the file.</summary>
    internal TextSpan Span { get; }

    /// <summary>The values of a list.</summary>
    internal IReadOnlyList<DataNode> Items { get; }

    /// <summary>The members of a map, in order. Of repeated names readers take the first.</summary>
    internal IReadOnlyList<DataMember> Members { get; }

    /// <summary>The value as text; empty for lists, maps and nothing.</summary>
    internal string Text => Mapped.Text;

    internal bool IsScalar => Kind is DataKind.Boolean or DataKind.Number or DataKind.Text;

    /// <summary>The value of a name, or <see langword="null"/> when there is none or it is nothing.</summary>
    internal DataNode? this[string name]
    {
        get
        {
            foreach (DataMember member in Members)
            {
                if (string.Equals(member.Name, name, StringComparison.Ordinal))
                {
                    return member.Value.Kind == DataKind.Null ? null : member.Value;
                }
            }

            return null;
        }
    }

    internal static DataNode Scalar(DataKind kind, MappedText text, TextSpan span) => new(kind, text, span, null, null);

    internal static DataNode List(IReadOnlyList<DataNode> items, TextSpan span) => new(DataKind.List, MappedText.Empty, span, items, null);

    internal static DataNode Map(IReadOnlyList<DataMember> members, TextSpan span) => new(DataKind.Map, MappedText.Empty, span, null, members);

    /// <summary>The value itself, or the values of the list: many formats allow one where a list may stand.</summary>
    internal IReadOnlyList<DataNode> AsList() => Kind switch
    {
        DataKind.List => Items,
        DataKind.Null => NoItems,
        _ => [this],
    };

    /// <summary>The text of a name's value; <see langword="null"/> when there is none or it is blank, a list or a map.</summary>
    internal string? TextOf(string name) => this[name] is { IsScalar: true } value && value.Text.Trim() is { Length: > 0 } text ? text : null;
}

/// <summary>A name with its value.</summary>
/// <param name="name">The name.</param>
/// <param name="nameSpan">Where it is written, in UTF-16 units of the file.</param>
/// <param name="value">The value.</param>
internal sealed class DataMember(string name, TextSpan nameSpan, DataNode value)
{
    internal string Name { get; } = name;

    internal TextSpan NameSpan { get; } = nameSpan;

    internal DataNode Value { get; } = value;
}
