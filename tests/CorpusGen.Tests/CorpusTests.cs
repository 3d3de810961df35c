using System.Linq;

namespace CorpusGen.Tests;

public sealed class CorpusTests
{
    private static readonly Corpus Three = new("Test", [Named("b", "Wei Fenghe"), Named("a", "Zakir Hasanov"), Named("B", "Zakir Hasanov")]);

    [Fact]
    public void Articles_are_ordered_by_id_ordinally() => Assert.Equal(["B", "a", "b"], Three.Select(static article => article.Id));

    [Fact]
    public void Article_is_found_by_its_id()
    {
        Assert.Equal("a", Three.Find("a")!.Id);
        Assert.Null(Three.Find("A"));
        Assert.Null(Three.Find(""));
        Assert.Equal(Three.Ids, Three.Select(static article => article.Id));
    }

    [Fact]
    public void Articles_that_mention_a_person_are_found_by_name_or_alias()
    {
        Assert.Equal(["B", "a"], Three.Mentioning("zakir hasanov").Select(static article => article.Id));
        Assert.Equal(["B", "a", "b"], Three.Mentioning("Alias").Select(static article => article.Id));
        Assert.Empty(Three.Mentioning("Nobody"));
    }

    [Fact]
    public void Lists_are_equal_by_value()
    {
        ValueList<string> list = ValueList<string>.From(["a", "b"]);

        Assert.Equal(list, ValueList<string>.From(["a", "b"]));
        Assert.Equal(list.GetHashCode(), ValueList<string>.From(["a", "b"]).GetHashCode());
        Assert.NotEqual(list, ValueList<string>.From(["b", "a"]));
        Assert.Same(ValueList<string>.Empty, ValueList<string>.From([]));
        Assert.Same(list, ValueList<string>.From(list));
    }

    private static Article Named(string id, string person) => new(
        id,
        "",
        null,
        id + ".txt",
        "text",
        ValueList<Paragraph>.Empty,
        ValueList<Participant>.From([new Participant(person, ParticipantKind.Person, ValueList<string>.Empty, null, ValueList<string>.From(["Alias"]), ValueList<Mention>.Empty)]),
        ValueList<TemporalExpression>.Empty);
}
