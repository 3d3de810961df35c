using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Participants;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Participants;

/// <summary>Texts to recognize participants in.</summary>
internal static class Texts
{
    internal const string MinisterVisit =
        """
        On October 22, the Minister of Defense of the Republic of Azerbaijan, Colonel General Zakir Hasanov, who is on a visit to China, has met with the Member of State Council of the People’s Republic of China (PRC), Minister of Defense of the PRC Colonel General Wei Fenghe, Report informs citing the Defense Ministry of Azerbaijan.

        Minister W. Fenghe noted that relations between China and Azerbaijan have a long history, and at the present stage they are developing in accordance with the interests of the two peoples. He emphasized that the “One Belt and One Way” initiative, put forward by Chinese President Xi Jinping, created a new opportunity for cooperation between the two countries in various fields. W. Fenghe emphasized that Azerbaijan is active in the implementation of this initiative. He recalled with satisfaction the participation of President of Azerbaijan Ilham Aliyev in the 2nd “One Belt and One Way” International Cooperation Summit Forum held in April in Beijing.

        W. Fenghe reiterated his country's support for the territorial integrity and sovereignty of Azerbaijan.

        The Minister of Defense of Azerbaijan Colonel General Z. Hasanov expressed gratitude for the invitation to the People’s Republic of China.

        The Minister noted the participation of President Ilham Aliyev in the 2nd “One Belt and One Way” International Cooperation Summit Forum in April at the invitation of President Xi Jinping.
        """;

    /// <summary>Paragraphs between blank lines.</summary>
    internal static TokenizedText Tokenize(string text)
    {
        var blocks = new List<Block>();
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            blocks.Add(new Block(BlockKind.Paragraph, TextSpan.FromBounds(start, end), blocks.Count + 1));
            start = end + 2;
        }

        return Tokenizer.Tokenize(text, blocks);
    }

    internal static IReadOnlyList<Participant> Recognize(string text) => ParticipantRecognizer.Recognize(Tokenize(text));

    internal static Participant[] Persons(string text) => [.. Recognize(text).Where(static p => p.Kind == ParticipantKind.Person)];

    /// <summary>The one person of the given name.</summary>
    internal static Participant Person(string text, string name) => Assert.Single(Persons(text), p => p.Name == name);

    internal static string Names(string text) => string.Join('|', Persons(text).Select(static p => p.Name));
}
