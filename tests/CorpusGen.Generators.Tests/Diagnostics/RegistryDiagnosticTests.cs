using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generators.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators.Tests.Diagnostics;

public sealed class RegistryDiagnosticTests
{
    private static readonly TestFile Visit = TestRun.File("articles/visit.txt", "date 2019-10-22 The Minister of Defense, Zakir Hassanov, met President Wei Fenghe in Baku.\n\nMr. Fenghe thanked his host.");

    [Fact]
    public void Registered_name_beats_what_is_recognized()
    {
        LoadedProgram program = LoadedProgram.Load(Run("people:\n  - name: Zakir Hasanov\n    aliases: [Zakir Hassanov]\n    wikidata: Q8064826\n"));

        Assert.Equal("Zakir Hasanov", program.Constant("Articles.Visit.Participants.ZakirHasanov"));
        Assert.Equal("Zakir Hasanov", program.Constant("Articles.People.ZakirHasanov"));
        Participant person = program.Property<Article>("Articles.Visit.Document").Persons.First();
        Assert.Equal("wikidata:Q8064826", person.ExternalId);
        Assert.Equal("Zakir Hassanov", person.Mentions[0].Text);
        Assert.Single(program.Property<Corpus>("Articles.All").MentionsOf("Zakir Hasanov"));
    }

    [Fact]
    public void Ignored_name_is_no_participant() =>
        Assert.Equal(["ZakirHassanov"], LoadedProgram.Load(Run("ignore: [Wei Fenghe, Fenghe]\n")).ConstantNames("Articles.Visit.Participants"));

    [Fact]
    public void Name_that_looks_like_a_registered_one_is_reported_with_lines_to_copy() => AssertReported(
        Run("people:\n  - Zakir Hasanov\n"),
        "CORP0012 articles/visit.txt(1,42): 'Zakir Hassanov' looks like the registered 'Zakir Hasanov', but is not; did you mean 'Zakir Hasanov'? If it is the same, give that entry 'aliases: [Zakir Hassanov]' beside its 'name:' and with the aliases it has, else add the line '- name: Zakir Hassanov' to the registry",
        "CORP1108 all.people.yml(2,5): No document mentions 'Zakir Hasanov'; check the spelling, or remove the entry");

    [Fact]
    public void Misspelling_of_a_registered_name_is_reported_where_the_text_has_it_right_too()
    {
        TestFile visit = TestRun.File("articles/visit.txt", "date 2019-10-22 Zakir Hasanov met Wei Fenghe. Z. Hasanov and Hasanov Zakir spoke; Zakir Hassanov left with W. Fenghe. Zakir Hassanov will return.\n");

        AssertReported(
            TestRun.Of([visit, TestRun.File("all.people.yml", "people:\n  - Zakir Hasanov\n  - Wei Fenghe\n")]),
            "CORP0012 articles/visit.txt(1,83): 'Zakir Hassanov' looks like the registered 'Zakir Hasanov', but is not; did you mean 'Zakir Hasanov'? If it is the same, give that entry 'aliases: [Zakir Hassanov]' beside its 'name:' and with the aliases it has, else add the line '- name: Zakir Hassanov' to the registry");
    }

    [Theory]
    [InlineData("people: \"\n", "CORP1101 all.people.yml(1,9): The file is not well-formed YAML here: ")]
    [InlineData("people: [\nWei", "CORP1101 all.people.yml(")]
    [InlineData("people:\n  - name: []\n", "CORP1102 all.people.yml(2,11): Here a text was expected; what stands here is passed over")]
    [InlineData("peple: []\n", "CORP1103 all.people.yml(1,1): The key 'peple' is not known and is passed over: did you mean 'people'?")]
    [InlineData("ignore: []\nignore: []\n", "CORP1104 all.people.yml(2,1): The key 'ignore' stands twice; only the first is taken: remove one")]
    [InlineData("people:\n  - name: Wei Fenghe\n    kind: persn\n", "CORP1105 all.people.yml(3,11): 'persn' is no value of 'kind': did you mean 'person'?")]
    [InlineData("people:\n  - Wei Fenghe\n  - wei fenghe\n", "CORP1106 all.people.yml(2,5): 'Wei Fenghe' is registered more than once; merge the entries")]
    [InlineData("people:\n  - name: Wei Fenghe\n    aliases: Fenghe\n  - name: Wang Fenghe\n    aliases: Fenghe\n", "CORP1107 all.people.yml(2,11): The name 'Fenghe' belongs to 'Wang Fenghe', 'Wei Fenghe'; ")]
    public void What_is_wrong_with_a_registry_is_reported_where_it_stands(string yaml, string expected) =>
        Assert.StartsWith(expected, Show(Run(yaml)).First(static line => line.Contains(".yml", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void Registry_of_another_collection_has_no_effect()
    {
        TestFile registry = TestRun.File("laws.people.yml", "people:\n  - name: Zakir Hasanov\n    aliases: [Zakir Hassanov]\n");
        TestRun run = TestRun.Of([Visit, registry], TestOptions.Of(corpora: [KeyValuePair.Create(registry.Path, "Laws")]));

        Assert.Equal("Zakir Hassanov", LoadedProgram.Load(run).Constant("Articles.Visit.Participants.ZakirHassanov"));
        AssertReported(run, "CORP1108 laws.people.yml(2,11): No document mentions 'Zakir Hasanov'; check the spelling, or remove the entry");
    }

    [Fact]
    public void Name_of_very_many_entries_is_reported_with_the_first_of_them()
    {
        string yaml = "people:\n" + string.Concat(Enumerable.Range(1, 25).Select(static i => "  - name: Wei Fenghe " + (char)('A' + i) + "\n    aliases: Fenghe\n"));
        string first = Show(Run(yaml)).First(static message => message.StartsWith("CORP1107", StringComparison.Ordinal));

        Assert.Contains("The name 'Fenghe' belongs to 'Wei Fenghe B', 'Wei Fenghe C', ", first, StringComparison.Ordinal);
        Assert.Contains(", 'Wei Fenghe U' and 5 more; ", first, StringComparison.Ordinal);
    }

    [Fact]
    public void Edited_registry_regenerates_only_documents_that_change()
    {
        TestRun run = TestRun.Of([Visit, .. Corpora.Newsroom(), TestRun.File("all.people.yml", "people:\n  - Wei Fenghe\n")]);

        TestRun edited = run.Edit("all.people.yml", static yaml => yaml + "  - name: Zakir Hasanov\n    aliases: [Zakir Hassanov]\n");

        Assert.Equal("2 Modified", edited.ChangesOf("ReadArticles"));
        Assert.Equal(edited.Clean().AllText, edited.AllText);
        edited.EditCode("class C;").AssertEverythingCached();
    }

    private static TestRun Run(string yaml) => TestRun.Of(Visit, TestRun.File("all.people.yml", yaml));

    private static void AssertReported(TestRun run, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Show(run).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Show(TestRun run) => run.Analyze().Select(static diagnostic =>
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} {span.Path[(TestRun.ProjectDirectory.Length + 1)..]}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    });
}
