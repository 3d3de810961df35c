using System.Threading;
using CorpusGen.Generators.Model;

namespace CorpusGen.Generators.Storage;

/// <summary>A <see cref="Shard"/> as the driver keeps it between runs.</summary>
/// <param name="Collection">The identifier of the collection.</param>
/// <param name="Bucket">The number of the shard.</param>
/// <param name="Names">The names of its documents, ordered by key.</param>
/// <param name="Documents">The documents, in the same order.</param>
internal sealed record StoredShard(string Collection, int Bucket, ValueList<DocumentName> Names, ValueList<StoredDocument> Documents)
{
    internal Shard Open(CancellationToken cancellationToken)
    {
        var documents = new NamedDocument[Documents.Count];
        for (int i = 0; i < documents.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            documents[i] = new NamedDocument(Names[i], Documents[i].Open());
        }

        return new Shard(Collection, Bucket, ValueList<NamedDocument>.Own(documents));
    }
}
