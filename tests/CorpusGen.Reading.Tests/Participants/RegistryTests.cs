using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using CorpusGen.Reading.Participants;
using CorpusGen.Reading.Participants.Registry;
using CsCheck;

namespace CorpusGen.Reading.Tests.Participants;

public sealed class RegistryTests
{
    private static readonly Gen<string> Names = Gen.String[Gen.Char["abcdefgh"], 1, 10];
    private static readonly KnownParticipant Hasanov = new("Zakir Hasanov", aliases: ["Hasanov Z."], role: "Defense Minister", externalId: "wikidata:Q8065253");

    [Fact]
    public void A_registered_name_gives_the_registered_person()
    {
        Participant person = Assert.Single(Recognize("Later ZAKIR HASANOV left. Hasanov was tired.", Hasanov));
        Assert.Equal("Zakir Hasanov", person.Name);
        Assert.Equal("wikidata:Q8065253", person.ExternalId);
        Assert.Equal("Defense Minister", person.Role);
        Assert.Equal(2, person.Mentions.Count);
    }

    [Fact]
    public void What_the_text_states_beats_the_registered_role() =>
        Assert.Equal("General", Assert.Single(Recognize("Then General Zakir Hasanov left.", Hasanov)).Role);

    [Fact]
    public void The_registry_decides_what_kind_a_name_is()
    {
        var firm = new KnownParticipant("Peter Brandt", ParticipantKind.Organization);
        Participant found = Assert.Single(Recognize("Shoes by Peter Brandt are dear. Peter Brandt sells them.", firm));
        Assert.Equal(ParticipantKind.Organization, found.Kind);
    }

    [Fact]
    public void A_name_that_is_no_participant_is_none()
    {
        var registry = new ParticipantRegistry([], ["Peter Brandt"]);
        Assert.DoesNotContain(
            ParticipantRecognizer.Recognize(Texts.Tokenize("Then Peter Brandt left for Hamburg, and Peter Brandt was tired."), registry),
            static p => p.Kind == ParticipantKind.Person);
    }

    [Fact]
    public void An_ambiguous_alias_means_the_one_the_text_names_in_full()
    {
        var bill = new KnownParticipant("Bill Clinton", aliases: ["Clinton"]);
        var hillary = new KnownParticipant("Hillary Clinton", aliases: ["Clinton"]);
        Participant found = Assert.Single(Recognize("Hillary Clinton spoke. Clinton then left.", bill, hillary));
        Assert.Equal("Hillary Clinton", found.Name);
        Assert.Equal(2, found.Mentions.Count);
        Assert.Equal([bill, hillary], new ParticipantRegistry([bill, hillary], []).Find("CLINTON"));
    }

    [Fact]
    public void An_alias_in_lower_case_words_of_the_text_is_no_mention() =>
        Assert.Empty(Recognize("He may come, and it may rain.", new KnownParticipant("Theresa May", aliases: ["May"])));

    [Theory]
    [InlineData("Zakir Hassanov", "Zakir Hasanov")]
    [InlineData("Zakir Hasonov", "Zakir Hasanov")]
    [InlineData("Zakri Hasanov", "Zakir Hasanov")]
    [InlineData("Zakir Hasanov", null)]
    [InlineData("ZAKIR HASANOV", null)]
    [InlineData("Zaur Hasanli", null)]
    [InlineData("", null)]
    public void The_nearest_registered_name_is_within_two_edits(string name, string? nearest) =>
        Assert.Equal(nearest, new ParticipantRegistry([Hasanov], []).Nearest(name, out _)?.Name);

    [Fact]
    public void A_registered_name_behind_an_ignored_word_is_mentioned_once()
    {
        var registry = new ParticipantRegistry([new KnownParticipant("Bo Lee", aliases: ["Lee"])], ["Will"]);
        Participant found = Assert.Single(ParticipantRecognizer.Recognize(Texts.Tokenize("Then Will Lee left."), registry));
        Assert.Equal(("Bo Lee", "Lee"), (found.Name, Assert.Single(found.Mentions).Text));
    }

    [Fact]
    public void A_registered_name_with_a_title_is_not_its_own_alias()
    {
        Participant found = Assert.Single(Recognize("Then Col. Hasanov left. Zakir Hasanov was tired.", new KnownParticipant("Col. Hasanov", aliases: ["Zakir Hasanov"])));
        Assert.Equal("Col. Hasanov", found.Name);
        Assert.DoesNotContain(found.Name, found.Aliases);
    }

    [Fact]
    public void Great_numbers_of_registered_people_of_one_given_name_or_initial_are_found_in_time()
    {
        const int Count = 100_000;
        var watch = Stopwatch.StartNew();
        var registry = new ParticipantRegistry(Enumerable.Range(0, Count).Select(static i => new KnownParticipant($"Ann O{i}", aliases: [$"A. O{i}"])), []);

        IReadOnlyList<Participant> found = ParticipantRecognizer.Recognize(Texts.Tokenize(string.Concat(Enumerable.Range(0, Count / 10).Select(static i => $"Then Ann O{i} left with A. O{i}. "))), registry);

        Assert.Equal(Count / 10, found.Count);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Nearest_name_is_the_same_whatever_letters_are_compared_first() => Gen.Select(Names, Names.Array[1, 12]).Sample(static (name, registered) =>
    {
        var registry = new ParticipantRegistry(registered.Select(static one => new KnownParticipant(one)), []);
        int limit = name.Length < 8 ? 1 : 2;
        string? expected = registered.Contains(name) || name.Length < 4 ? null
            : registered.Where(one => one.Length >= 4).Select(one => (one, Distance: EditDistance.Between(name, one, 30))).Where(one => one.Distance <= limit).OrderBy(static one => one.Distance).Select(static one => one.one).FirstOrDefault();

        Assert.Equal(expected, registry.Nearest(name, out _)?.Name);
    });

    private static Participant[] Recognize(string text, params KnownParticipant[] known) =>
        [.. ParticipantRecognizer.Recognize(Texts.Tokenize(text), new ParticipantRegistry(known, [])).Where(p => p.Kind != ParticipantKind.Country)];
}
