using CorpusGen.Reading.Participants;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Participants;

public sealed class ExplainTests
{
    [Fact]
    public void Every_mention_alias_and_role_is_accounted_for()
    {
        TokenizedText text = Texts.Tokenize(Texts.MinisterVisit);
        Participant person = Texts.Person(Texts.MinisterVisit, "Wei Fenghe");
        var lines = ParticipantRecognizer.Explain(text, person);
        Assert.Equal(person.Mentions.Count + person.Aliases.Count + person.Roles.Count, lines.Count);
        Assert.Contains(lines, static l => l == "\"W. Fenghe\" is taken for \"Wei Fenghe\": the surname and the initial agree");
        Assert.StartsWith("\"Wei Fenghe\" at ", lines[0], System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_and_a_registered_name_say_so()
    {
        TokenizedText text = Texts.Tokenize("He left China. Then Peter Brandt came.");
        var registry = new ParticipantRegistry([new KnownParticipant("Peter Brandt")], []);
        foreach (Participant found in ParticipantRecognizer.Recognize(text, registry))
        {
            string expected = found.Kind == ParticipantKind.Country ? "in the list of countries" : "registered under this name";
            Assert.EndsWith(expected, ParticipantRecognizer.Explain(text, found, registry)[0], System.StringComparison.Ordinal);
        }
    }
}
