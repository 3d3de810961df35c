using System;
using System.IO;
using System.IO.Compression;
using System.Reflection;

namespace CorpusGen.Reading.Participants.Model;

/// <summary>The tagger's weights and the name lists. Loaded from resources at the first use, once, and never changed.</summary>
internal sealed class ParticipantModel
{
    internal const string WeightsName = "CorpusGen.Reading.Participants.weights";
    internal const string ListsName = "CorpusGen.Reading.Participants.names";

    private static readonly Lazy<ParticipantModel> Shared = new(static () => new ParticipantModel(
        TaggerWeights.Read(Resource(WeightsName)),
        NameLists.Read(Resource(ListsName))));

    internal ParticipantModel(TaggerWeights weights, NameLists lists)
    {
        Weights = weights;
        Lists = lists;
    }

    /// <summary>The committed model.</summary>
    internal static ParticipantModel Instance => Shared.Value;

    internal TaggerWeights Weights { get; }

    internal NameLists Lists { get; }

    private static byte[] Resource(string name)
    {
        using Stream stream = typeof(ParticipantModel).GetTypeInfo().Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var inflated = new MemoryStream();
        using (var deflate = new DeflateStream(stream, CompressionMode.Decompress))
        {
            deflate.CopyTo(inflated);
        }

        return inflated.ToArray();
    }
}
