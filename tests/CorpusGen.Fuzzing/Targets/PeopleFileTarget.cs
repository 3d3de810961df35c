using System.Linq;
using CorpusGen.Fuzzing.Engine;
using CorpusGen.Reading;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Registry;
using CorpusGen.Reading.Text;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>Registries of people, and what is done with whatever names they hold.</summary>
internal static class PeopleFileTarget
{
    private const string Passage = "Minister Zakir Hasanov met Wei Fenghe and A. Lee of the U.N. on Monday. Mr. Hasanov, Lee said, left.";

    internal static FuzzTarget Target { get; } = new("people", "people", Check)
    {
        Grammar = Grammar.Load("people"),
        Words = ["people:\n", "ignore:\n", "  - name: ", "    aliases: [", "    kind: person\n", "    wikidata: Q42\n", "&a ", "*a", "!!str ", "? ", "<<: ", "|\n", ">-\n", "%YAML 1.2\n", "---\n", "...\n", "\"\\x41\"", "{", "}"],
    };

    private static void Check(string input)
    {
        DocumentText text = DocumentText.From(input);
        PeopleFile file = PeopleFileReader.Read(text);
        Property.Equal(file, PeopleFileReader.Read(text), "A people file reads the same again");
        foreach (Finding finding in file.Findings)
        {
            Property.Holds(finding.Span.FitsInto(text.Text.Length), "The span of a finding lies in the file", $"{finding.Kind} {finding.Span} of {text.Text.Length}");
        }

        foreach (PeopleEntry entry in file.Entries)
        {
            Property.Holds(entry.Span.FitsInto(text.Text.Length), "The span of an entry lies in the file", $"{entry.Span} of {text.Text.Length}");
            Property.Holds(entry.Known.Name.Trim().Length > 0, "An entry has a name");
        }

        var registry = new ParticipantRegistry(file.Entries.Select(static entry => entry.Known), file.Ignored);
        DocumentText passage = DocumentText.From(Passage + string.Concat(file.Entries.Take(20).Select(static entry => "\n\n" + entry.Known.Name + " said so.")));
        ReadResult result = ArticleReader.Read(passage, "a.txt", new ReadSettings(Registry: registry));
        ArticleChecks.Holds(result, passage, isVerbatim: true);
    }
}
