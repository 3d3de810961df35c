namespace CorpusGen.Generators.Model;

/// <summary>What the index file of a collection names.</summary>
/// <param name="Collection">The identifier of the collection.</param>
/// <param name="Buckets">The numbers of its shards that hold documents, ascending.</param>
/// <param name="Documents">The number of documents.</param>
/// <param name="People">One constant for each person's name, ordered by name.</param>
internal sealed record CollectionIndex(string Collection, ValueList<int> Buckets, int Documents, ValueList<ConstantModel> People);
