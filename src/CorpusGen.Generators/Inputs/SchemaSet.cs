using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Schema;

namespace CorpusGen.Generators.Inputs;

/// <summary>All schemas of a project.</summary>
/// <param name="Files">The files, ordered by path.</param>
internal sealed record SchemaSet(ValueList<SchemaInput> Files)
{
    internal static SchemaSet From(IEnumerable<SchemaInput> files) => new(ValueList<SchemaInput>.From(files.OrderBy(static file => file.Path, StringComparer.Ordinal)));

    /// <summary>The schema of a collection; of several the first by path, <see langword="null"/> for none.</summary>
    internal CollectionSchema? Of(string collection)
    {
        foreach (SchemaInput file in Files)
        {
            if (string.Equals(file.Collection, collection, StringComparison.OrdinalIgnoreCase))
            {
                return file.Schema;
            }
        }

        return null;
    }
}
