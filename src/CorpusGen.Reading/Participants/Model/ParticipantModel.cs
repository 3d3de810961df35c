using System;
using System.IO;
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
        var bytes = new byte[stream.Length];
        int read = 0;
        while (read < bytes.Length)
        {
            int count = stream.Read(bytes, read, bytes.Length - read);
            read = count == 0 ? throw new EndOfStreamException(name) : read + count;
        }

        return bytes;
    }
}
