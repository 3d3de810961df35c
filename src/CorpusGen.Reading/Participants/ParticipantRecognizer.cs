using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Mentions;
using CorpusGen.Reading.Participants.Merging;
using CorpusGen.Reading.Participants.Model;
using CorpusGen.Reading.Participants.Places;
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
        return Recognize(text, ParticipantModel.Instance, cancellationToken);
    }

    internal static Participant[] Recognize(TokenizedText text, ParticipantModel model, CancellationToken cancellationToken)
    {
        SegmentedText segments = Segmenter.Cut(new WordFacts(text), cancellationToken);
        Label[] labels = Tagger.Tag(segments, model, cancellationToken);
        List<NameMention> mentions = CountryPass.Add(segments, labels, MentionReader.Read(segments, labels));

        var roles = new RoleReader(segments.Facts, new NameMap(text.Count, mentions));
        List<NameMention> persons = mentions.FindAll(static m => m.Kind == ParticipantKind.Person);
        persons.ForEach(roles.Read);
        List<MentionGroup> groups = PersonMerger.Merge(segments.Facts, persons);
        groups.AddRange(BodyMerger.Merge(segments.Facts, mentions.FindAll(static m => m.Kind != ParticipantKind.Person && !m.IsPlace)));
        return ParticipantBuilder.Build(text, groups);
    }
}
