namespace CorpusGen.Generators.Model;

/// <summary>The documents of a collection that share a generated file.</summary>
/// <param name="Collection">The identifier of the collection.</param>
/// <param name="Bucket">The number of the shard.</param>
/// <param name="Documents">The documents, ordered by path.</param>
internal sealed record Shard(string Collection, int Bucket, ValueList<NamedDocument> Documents)
{
    /// <summary>
    /// The number of shards a collection is cut into, however many documents it has, so that adding or removing a document never
    /// moves another. Files without documents are not generated.
    /// </summary>
    internal const int Count = 128;

    /// <summary>The name of the shard's class and the ending of its file's name.</summary>
    internal string Key => KeyOf(Bucket);

    internal static string KeyOf(int bucket) => bucket.ToString("X2", System.Globalization.CultureInfo.InvariantCulture);
}
