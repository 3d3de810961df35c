using System;
using System.Collections.Generic;
using CorpusGen.Fuzzing.Engine;
using CorpusGen.Reading.Participants;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Text;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>Participants in any text, with and without a registry.</summary>
internal static class ParticipantsTarget
{
    private static readonly ParticipantRegistry Registry = new(
        [
            new KnownParticipant("Ann Lee", ParticipantKind.Person, ValueList<string>.From(["A. Lee", "Lee", "The Iron Clerk"]), "Minister of Trade", "wikidata:Q1"),
            new KnownParticipant("Bo Lee", ParticipantKind.Person, ValueList<string>.From(["Lee", "May"])),
            new KnownParticipant("United Nations", ParticipantKind.Organization, ValueList<string>.From(["UN", "U.N."])),
        ],
        ["One Belt and One Way", "Will"]);

    internal static FuzzTarget Target { get; } = new("participants", "text", Check)
    {
        Grammar = Grammar.Load("names"),
        Words = ["Ann Lee", "Lee", "President", "Mr.", "Minister of Defense of the Republic of Azerbaijan", "al-", "de la ", "Jr.", "U.S.", "\u2019s", "and", "Dr. ", "Inc.", "St. ", "O\u2019", ", the chairman of ", "Bo \"Bob\" Chen"],
        Weight = 2,
    };

    private static void Check(string input)
    {
        TokenizedText tokens = Tokenizer.Tokenize(input);
        Func<TextSpan, string>? read = input.Contains('\r', StringComparison.Ordinal) ? null : span => LineFolding.Fold(span.In(input));
        IReadOnlyList<Participant> participants = ParticipantRecognizer.Recognize(tokens);
        ArticleChecks.Participants(participants, input, null, read, areMentioned: true);
        ArticleChecks.Participants(ParticipantRecognizer.Recognize(tokens, Registry), input, null, read, areMentioned: true);
        IReadOnlyList<Participant> again = ParticipantRecognizer.Recognize(Tokenizer.Tokenize(input));
        Property.Equal(ValueList<Participant>.From(participants), ValueList<Participant>.From(again), "Participants are the same when recognized again");
    }
}
