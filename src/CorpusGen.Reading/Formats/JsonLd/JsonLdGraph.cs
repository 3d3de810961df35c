using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Data;

namespace CorpusGen.Reading.Formats.JsonLd;

/// <summary>The nodes of one or more JSON-LD texts: finds articles, and nodes by their <c>@id</c>.</summary>
internal sealed class JsonLdGraph
{
    private readonly Dictionary<string, DataNode> _byId = new(StringComparer.Ordinal);
    private readonly List<DataNode> _articles = [];

    /// <summary>The articles, those at the top of a text before those inside others.</summary>
    internal IReadOnlyList<DataNode> Articles => _articles;

    /// <summary>Adds a text.</summary>
    internal void Add(DataNode root)
    {
        var level = new List<DataNode>();
        foreach (DataNode node in root.AsList())
        {
            level.Add(node);
        }

        // By levels, so that a page's own article comes before those that it names inside.
        while (level.Count > 0)
        {
            var next = new List<DataNode>();
            foreach (DataNode node in level)
            {
                Take(node, next);
            }

            level = next;
        }
    }

    /// <summary>The node itself, or the one that it refers to by an <c>@id</c> alone or by its text.</summary>
    internal DataNode Resolve(DataNode node)
    {
        string? id = node.IsScalar ? node.Text : node.Members.Count == 1 ? node.TextOf("@id") : null;
        return id is not null && _byId.TryGetValue(id, out DataNode? named) ? named : node;
    }

    /// <summary>Whether a node has a type that ends so, as a name or an address.</summary>
    internal static bool Is(DataNode node, params string[] types)
    {
        foreach (DataNode type in node["@type"]?.AsList() ?? [])
        {
            string name = type.Text.Substring(Math.Max(type.Text.LastIndexOf('/'), type.Text.LastIndexOf(':')) + 1);
            if (Array.Exists(types, one => name.EndsWith(one, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private void Take(DataNode node, List<DataNode> next)
    {
        if (node.TextOf("@id") is string id && node.Members.Count > 1 && !_byId.ContainsKey(id))
        {
            _byId.Add(id, node);
        }

        bool isArticle = Is(node, "Article", "Posting", "Report", "Review", "Speech", "Statement", "PressRelease");
        if (isArticle)
        {
            _articles.Add(node);
        }

        foreach (DataMember member in node.Members)
        {
            // What an article holds, cites or is part of is not the document; nodes of others may be.
            foreach (DataNode value in !isArticle || member.Name is "@graph" ? member.Value.AsList() : PlainNodes(member.Value))
            {
                if (value.Kind == DataKind.Map)
                {
                    next.Add(value);
                }
            }
        }
    }

    private static List<DataNode> PlainNodes(DataNode value)
    {
        var nodes = new List<DataNode>();
        foreach (DataNode one in value.AsList())
        {
            if (!Is(one, "Article", "Posting", "Report", "Review", "Speech", "Statement", "PressRelease"))
            {
                nodes.Add(one);
            }
        }

        return nodes;
    }
}
