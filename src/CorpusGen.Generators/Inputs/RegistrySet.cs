using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Participants.Registry;

namespace CorpusGen.Generators.Inputs;

/// <summary>All registries of a project. Equal to another when their files are; the look-up tables are made of those once.</summary>
internal sealed class RegistrySet : IEquatable<RegistrySet>
{
    private readonly Dictionary<string, ParticipantRegistry> _byCollection = new(StringComparer.OrdinalIgnoreCase);
    private readonly ParticipantRegistry? _common;

    private RegistrySet(ValueList<RegistryFile> files)
    {
        Files = files;
        _common = Make("");
        foreach (string collection in files.Select(static file => file.Collection).Where(static name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            _byCollection[collection] = Make(collection)!;
        }
    }

    /// <summary>The files, ordered by path.</summary>
    internal ValueList<RegistryFile> Files { get; }

    internal static RegistrySet From(IEnumerable<RegistryFile> files) => new(ValueList<RegistryFile>.From(files.OrderBy(static file => file.Path, StringComparer.Ordinal)));

    /// <summary>What is registered for a collection: its own registries and those for all; <see langword="null"/> for nothing.</summary>
    internal ParticipantRegistry? Of(string collection) => _byCollection.TryGetValue(collection, out ParticipantRegistry? own) ? own : _common;

    /// <summary>The files that speak of a collection.</summary>
    internal IEnumerable<RegistryFile> FilesOf(string collection) =>
        Files.Where(file => file.Collection.Length == 0 || string.Equals(file.Collection, collection, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public bool Equals(RegistrySet? other) => other is not null && Files.Equals(other.Files);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RegistrySet);

    /// <inheritdoc/>
    public override int GetHashCode() => Files.GetHashCode();

    private ParticipantRegistry? Make(string collection)
    {
        RegistryFile[] files = FilesOf(collection).ToArray();
        return files.Length == 0
            ? null
            : new ParticipantRegistry(files.SelectMany(static file => file.Entries).Select(static entry => entry.Known), files.SelectMany(static file => file.Ignored));
    }
}
