using System.Collections.Generic;
using System.Threading;
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
        return [];
    }
}
