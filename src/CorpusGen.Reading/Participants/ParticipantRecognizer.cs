using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Participants.Explaining;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Mentions;
using CorpusGen.Reading.Participants.Merging;
using CorpusGen.Reading.Participants.Model;
using CorpusGen.Reading.Participants.Places;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Participants.Roles;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Participants.Tagging;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants;

/// <summary>Finds the persons, organizations and countries that take part in a text.</summary>
public static class ParticipantRecognizer
{
    /// <summary>Finds participants and merges the forms of their names.</summary>
    /// <param name="text">The tokenized text.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The participants, in order of their first mention; spans are positions of <paramref name="text"/>.</returns>
    public static IReadOnlyList<Participant> Recognize(TokenizedText text, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Recognize(text, ParticipantModel.Instance, registry: null, cancellationToken);
    }

    /// <summary>Finds participants with a registry of known ones, which beats what is recognized.</summary>
    /// <param name="text">The tokenized text.</param>
    /// <param name="registry">The known participants and the names that are none; <see langword="null"/> for no registry.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>
    /// The participants, in order of their first mention. A registered one has its registered name, kind and external id, and its
    /// registered role when the text states none.
    /// </returns>
    public static IReadOnlyList<Participant> Recognize(TokenizedText text, ParticipantRegistry? registry, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Recognize(text, ParticipantModel.Instance, registry, cancellationToken);
    }

    /// <summary>Says which features and rules decided for a participant.</summary>
    /// <param name="text">The text in which it was recognized.</param>
    /// <param name="participant">What <see cref="Recognize(TokenizedText, CancellationToken)"/> found there, with the spans it had then.</param>
    /// <param name="registry">The registry it was recognized with; <see langword="null"/> for none.</param>
    /// <returns>Lines in English: one per mention, one per alias, one per role.</returns>
    public static IReadOnlyList<string> Explain(TokenizedText text, Participant participant, ParticipantRegistry? registry = null) =>
        new Explainer(text, registry).Explain(participant);

    internal static Participant[] Recognize(TokenizedText text, ParticipantModel model, ParticipantRegistry? registry, CancellationToken cancellationToken)
    {
        SegmentedText segments = Segmenter.Cut(new WordFacts(text), cancellationToken);
        Label[] labels = Tagger.Tag(segments, model, cancellationToken);
        List<NameMention> mentions = MentionReader.Read(segments, labels);
        cancellationToken.ThrowIfCancellationRequested();
        mentions = CountryPass.Add(segments, labels, mentions);
        cancellationToken.ThrowIfCancellationRequested();
        mentions = registry is null ? mentions : RegistryPass.Apply(segments.Facts, registry, mentions);

        var roles = new RoleReader(segments.Facts, new NameMap(text.Count, mentions));
        List<NameMention> persons = mentions.FindAll(static m => m.Kind == ParticipantKind.Person);
        foreach (NameMention person in persons)
        {
            cancellationToken.ThrowIfCancellationRequested();
            roles.Read(person);
        }

        List<MentionGroup> groups = PersonMerger.Merge(segments.Facts, persons);
        cancellationToken.ThrowIfCancellationRequested();
        groups.AddRange(BodyMerger.Merge(segments.Facts, mentions.FindAll(static m => m.Kind != ParticipantKind.Person && !m.IsPlace)));
        cancellationToken.ThrowIfCancellationRequested();
        return ParticipantBuilder.Build(text, groups);
    }
}
