using System.Linq;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Registry;
using CorpusGen.Reading.Text;
using CsCheck;

namespace CorpusGen.Reading.Tests.Registry;

public sealed class PeopleFileReaderTests
{
    [Fact]
    public void Entries_and_ignored_names_are_read_with_their_places()
    {
        const string yaml = """
            # who is who
            people:
              - name: Zakir Hasanov
                aliases: [Zakir Hassanov, "Z. Hasanov"]
                role: Minister of Defense
                wikidata: Q8064826
              - Wei Fenghe
              - aliases: NATO
                kind: Organization
                name: North Atlantic Treaty Organization
            ignore:
              - One Belt and One Way
            """;

        PeopleFile file = PeopleFileReader.Read(DocumentText.From(yaml));

        Assert.Empty(file.Findings);
        Assert.Equal(
            [
                new KnownParticipant("Zakir Hasanov", ParticipantKind.Person, ["Zakir Hassanov", "Z. Hasanov"], "Minister of Defense", "wikidata:Q8064826"),
                new KnownParticipant("Wei Fenghe"),
                new KnownParticipant("North Atlantic Treaty Organization", ParticipantKind.Organization, ["NATO"]),
            ],
            file.Entries.Select(static entry => entry.Known));
        Assert.Equal(["Zakir Hasanov", "Wei Fenghe", "North Atlantic Treaty Organization"], file.Entries.Select(entry => entry.Span.In(yaml)));
        Assert.Equal(["One Belt and One Way"], file.Ignored);
    }

    [Theory]
    [InlineData("people:\n  - name: A\n    alias: B\n", FindingKind.UnknownKey, 3, 5, "alias|did you mean 'aliases'?")]
    [InlineData("persons:\n  - A\n", FindingKind.UnknownKey, 1, 1, "persons|known are people, ignore")]
    [InlineData("people:\n  - name: A\n    name: B\n", FindingKind.RepeatedKey, 3, 5, "name|")]
    [InlineData("people:\n  - name: A\n    kind: robot\n", FindingKind.UnknownYamlValue, 3, 11, "robot|kind|known are person, organization, country")]
    [InlineData("people:\n  - name: A\n    kind: 1\n", FindingKind.UnknownYamlValue, 3, 11, "1|kind|known are person, organization, country")]
    [InlineData("people:\n  - role: A\n", FindingKind.UnexpectedYaml, 2, 5, "the key name with a text")]
    [InlineData("people:\n  - name: [A]\n", FindingKind.UnexpectedYaml, 2, 11, "a text")]
    [InlineData("- A\n", FindingKind.UnexpectedYaml, 1, 1, "a mapping with the keys people, ignore")]
    [InlineData("people:\n  - name: \"A\n", FindingKind.MalformedYaml, 2, 11, null)]
    [InlineData("people:\n\t- A\n", FindingKind.MalformedYaml, 1, 1, null)]
    [InlineData("people:\n  - &a A\n", FindingKind.MalformedYaml, 2, 5, "anchors are not allowed here")]
    [InlineData("people: *a\n", FindingKind.UnexpectedYaml, 1, 9, null)]
    public void What_is_wrong_is_found_where_it_stands(string yaml, FindingKind kind, int line, int column, string? arguments)
    {
        Finding finding = PeopleFileReader.Read(DocumentText.From(yaml)).Findings[0];
        TextPosition place = TextPosition.In(yaml, finding.Span.Start);

        Assert.Equal((kind, line, column), (finding.Kind, place.Line + 1, place.Column + 1));
        Assert.True(arguments is null || arguments == string.Join('|', finding.Arguments), string.Join('|', finding.Arguments));
    }

    [Fact]
    public void Understandable_entries_survive_what_is_wrong_beside_them()
    {
        PeopleFile file = PeopleFileReader.Read(DocumentText.From("people:\n  - name: A\n    age: {x: [1, 2]}\n  - 3\nother: [[]]\nignore: [B]\n"));

        Assert.Equal(["A", "3"], file.Entries.Select(static entry => entry.Known.Name));
        Assert.Equal(["B"], file.Ignored);
        Assert.Equal(2, file.Findings.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("---\n")]
    public void Empty_file_says_nothing(string yaml) => Assert.Empty(PeopleFileReader.Read(DocumentText.From(yaml)).Entries);

    [Theory]
    [InlineData("people:\n  - [May]\n  - Wei Fenghe\n", FindingKind.UnexpectedYaml)]
    [InlineData("people:\n  -\n  - [A]\n  - name: \"A\n", FindingKind.UnexpectedYaml)]
    [InlineData("{{{{}}}}", FindingKind.UnexpectedYaml)]
    [InlineData("? [a, b]\n: c\npeople: [A]\n", FindingKind.UnexpectedYaml)]
    [InlineData("people: [\na", FindingKind.MalformedYaml)]
    [InlineData("- {\na", FindingKind.UnexpectedYaml)]
    public void Files_in_the_middle_of_an_edit_are_read_to_their_end(string yaml, FindingKind first) =>
        Assert.Equal(first, PeopleFileReader.Read(DocumentText.From(yaml)).Findings[0].Kind);

    [Fact]
    public void What_stands_where_an_entry_was_expected_costs_no_other_entry() =>
        Assert.Equal(["A", "B"], PeopleFileReader.Read(DocumentText.From("people:\n  - A\n  - [May]\n  - B\n")).Entries.Select(static entry => entry.Known.Name));

    [Fact]
    public void Name_longer_than_any_is_reported_and_costs_no_other_entry()
    {
        PeopleFile file = PeopleFileReader.Read(DocumentText.From("people:\n  - A\n  - " + new string('b', 1001) + "\n  - " + new string('c', 1000) + "\n"));

        Finding finding = Assert.Single(file.Findings);
        Assert.Equal((FindingKind.UnexpectedYaml, "a text of at most 1000 characters"), (finding.Kind, finding.Arguments[0]));
        Assert.Equal(["A", new string('c', 1000)], file.Entries.Select(static entry => entry.Known.Name));
    }

    [Fact]
    public void Brackets_without_end_are_refused_in_no_time()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Finding finding = PeopleFileReader.Read(DocumentText.From("people: " + new string('[', 300_000))).Findings[0];
        Assert.Equal((FindingKind.MalformedYaml, 508), (finding.Kind, finding.Span.Start));
        Assert.True(clock.Elapsed.TotalSeconds < 10, clock.Elapsed.ToString());
    }

    [Fact]
    public void Deep_nesting_is_passed_over_without_recursion() =>
        Assert.NotEmpty(PeopleFileReader.Read(DocumentText.From("x: " + new string('[', 5_000))).Findings);

    [Fact]
    public void Any_text_gives_entries_or_findings_inside_it() => Gen.String[Gen.Char["ab:- []{}&*!|>'\"\n\t#%@`,?peoplenam"], 0, 120].Sample(static yaml =>
    {
        PeopleFile file = PeopleFileReader.Read(DocumentText.From(yaml));
        Assert.All(file.Findings, finding => Assert.True(finding.Span.FitsInto(yaml.Length)));
    });
}
