using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generators.Naming;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Participants.Registry;

namespace CorpusGen.Generators.Model;

/// <summary>What the other documents of a collection and its index need to know of a document.</summary>
/// <param name="Key">The path of its file, and behind a <c>#</c> its fragment: the key of the document in the pipeline.</param>
/// <param name="Path">The logical path of its file.</param>
/// <param name="Collection">The collection as wanted.</param>
/// <param name="Id">The id as wanted.</param>
/// <param name="Identifier">The identifier that the id gives.</param>
/// <param name="Persons">The canonical names of its persons, in order of their first mention.</param>
/// <param name="Registered">The canonical names of its participants that are registered.</param>
internal sealed record DocumentHead(string Key, string Path, string Collection, string Id, string Identifier, ValueList<string> Persons, ValueList<string> Registered)
{
    /// <summary>The documents that its fields name.</summary>
    internal ValueList<DocumentReference> References { get; init; } = ValueList<DocumentReference>.Empty;

    /// <summary>The shard of the document. It follows from the key, and is kept because every edit of any document asks for it.</summary>
    internal int Bucket { get; } = (int)(StableHash.Of(Key) % Shard.Count);

    /// <summary>The folder of a language that it is in, as written; kept for the same reason.</summary>
    internal string? LanguageFolder { get; } = DocumentLanguage.FolderOf(Path);

    /// <summary>The buckets of its first persons; kept so that no name is looked at for it.</summary>
    internal ulong PeopleBuckets { get; } = Model.PeopleBuckets.Pack(Persons);

    /// <summary>A hash of the identifier whatever its case, which is good for this process alone; kept for the same reason.</summary>
    internal int IdentifierHash { get; } = StringComparer.OrdinalIgnoreCase.GetHashCode(Identifier);

    /// <summary>The head of an article, without references.</summary>
    internal static DocumentHead Of(Article article, string collection, ParticipantRegistry? registry) => new(
        article.Key,
        article.Path,
        collection,
        article.Id,
        NameResolver.IdentifierOf(article.Id),
        Names(article.Persons),
        Names(article.Participants.Where(one => registry?.Find(one.Name).Count > 0)));

    private static ValueList<string> Names(IEnumerable<Participant> participants) => ValueList<string>.From(participants.Select(static one => one.Name));
}
