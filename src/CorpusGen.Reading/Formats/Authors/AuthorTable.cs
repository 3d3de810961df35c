using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Formats.Authors;

/// <summary>All authors whom documents may name by a key. Equal to another when its entries are.</summary>
/// <remarks>
/// Where several files give one key, the one that shares the most folders with the document counts, as translations have author
/// files of their own; among equals, the first in ordinal order.
/// </remarks>
public sealed class AuthorTable : IEquatable<AuthorTable>
{
    private readonly ValueList<AuthorEntry> _entries;
    private readonly Dictionary<string, List<AuthorEntry>> _byKey = new(StringComparer.Ordinal);

    private AuthorTable(ValueList<AuthorEntry> entries)
    {
        _entries = entries;
        foreach (AuthorEntry entry in entries)
        {
            if (!_byKey.TryGetValue(entry.Key, out List<AuthorEntry>? list))
            {
                _byKey.Add(entry.Key, list = []);
            }

            list.Add(entry);
        }
    }

    /// <summary>No authors.</summary>
    public static AuthorTable Empty { get; } = new(ValueList<AuthorEntry>.Empty);

    /// <summary>Makes a table.</summary>
    /// <param name="entries">The entries of all files, in any order.</param>
    /// <returns>The table.</returns>
    public static AuthorTable From(IEnumerable<AuthorEntry> entries)
    {
        var all = new List<AuthorEntry>(entries);
        all.Sort(Compare);
        return all.Count == 0 ? Empty : new AuthorTable(ValueList<AuthorEntry>.From(all));
    }

    /// <summary>Finds the author whom a document means by a key.</summary>
    /// <param name="key">The key as the document writes it.</param>
    /// <param name="path">The path of the document.</param>
    /// <returns>The author, or <see langword="null"/> when no file knows the key.</returns>
    public AuthorEntry? Find(string key, string path)
    {
        AuthorEntry? best = null;
        int most = -1;
        foreach (AuthorEntry entry in _byKey.TryGetValue(key, out List<AuthorEntry>? entries) ? entries : [])
        {
            int shared = SharedFolders(entry.Folder, path);
            if (shared > most)
            {
                (best, most) = (entry, shared);
            }
        }

        return best;
    }

    /// <inheritdoc/>
    public bool Equals(AuthorTable? other) => other is not null && _entries.Equals(other._entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AuthorTable);

    /// <inheritdoc/>
    public override int GetHashCode() => _entries.GetHashCode();

    private static int Compare(AuthorEntry a, AuthorEntry b)
    {
        int order = string.CompareOrdinal(a.Folder, b.Folder);
        order = order != 0 ? order : string.CompareOrdinal(a.Key, b.Key);
        order = order != 0 ? order : string.CompareOrdinal(a.Name, b.Name);
        order = order != 0 ? order : string.CompareOrdinal(a.Role, b.Role);
        return order != 0 ? order : string.CompareOrdinal(a.Affiliation, b.Affiliation);
    }

    private static int SharedFolders(string folder, string path)
    {
        int shared = 0;
        for (int i = 0; i < folder.Length && i < path.Length && folder[i] == path[i]; i++)
        {
            shared += folder[i] == '/' ? 1 : 0;
        }

        return shared;
    }
}
