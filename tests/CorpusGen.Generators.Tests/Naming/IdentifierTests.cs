using System.Linq;
using CorpusGen.Generators.Naming;
using Microsoft.CodeAnalysis.CSharp;
using CsCheck;

namespace CorpusGen.Generators.Tests.Naming;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("minister-visit", "MinisterVisit")]
    [InlineData("Zakir Hasanov", "ZakirHasanov")]
    [InlineData("October 22, 2019", "October22_2019")]
    [InlineData("2007-08", "_2007_08")]
    [InlineData("2nd Lt. O'Brien's", "_2ndLtOBriens")]
    [InlineData("People’s Republic", "PeoplesRepublic")]
    [InlineData("Zəkir Həsənov", "ZəkirHəsənov")]
    [InlineData("istanbul", "Istanbul")]
    [InlineData("国防部", "国防部")]
    [InlineData("e\u0301tude", "Étude")]
    [InlineData("__init__", "Init")]
    [InlineData("class", "Class")]
    [InlineData("soft\u00ADhyphen", "Softhyphen")]
    [InlineData("-- !! --", "Fallback")]
    [InlineData("", "Fallback")]
    public void Words_become_a_name_in_Pascal_case(string words, string expected) => Assert.Equal(expected, Identifier.Of(words, "Fallback"));

    [Fact]
    public void Any_text_becomes_a_valid_identifier() => Gen.String.Sample(static text =>
        Assert.True(SyntaxFacts.IsValidIdentifier(Identifier.Of(text, "Fallback")), Identifier.Of(text, "Fallback")));

    [Fact]
    public void Long_rows_of_combining_marks_are_named_in_linear_time()
    {
        string marks = string.Concat(Enumerable.Repeat("\u0301\u0327", 250_000));

        Assert.True(SyntaxFacts.IsValidIdentifier(Identifier.Of("e" + marks, "Fallback")));
        Assert.NotEqual(Identifier.Of("e" + marks + "a", "Fallback"), Identifier.Of("e" + marks + "b", "Fallback"));
        Assert.True(SyntaxFacts.IsValidIdentifier(Identifier.Of(string.Concat(Enumerable.Repeat("\U0001F600", 2_000)) + "a", "Fallback")));
    }

    [Fact]
    public void Long_text_is_cut_and_told_apart_by_a_hash()
    {
        string first = Identifier.Of(new string('a', 500) + "1", "Fallback");
        string second = Identifier.Of(new string('a', 500) + "2", "Fallback");

        Assert.NotEqual(first, second);
        Assert.InRange(first.Length, 100, 140);
    }

    [Theory]
    [InlineData("My.App", "My.App")]
    [InlineData("my-app.1st", "my_app._1st")]
    [InlineData("a.class.b", "a.@class.b")]
    [InlineData("", "")]
    [InlineData("..", "")]
    public void Namespace_is_made_valid(string value, string expected) => Assert.Equal(expected, Identifier.Namespace(value));

    [Fact]
    public void Hint_names_differ_without_regard_to_case()
    {
        Assert.NotEqual(HintName.Index("Ə"), HintName.Index("ə"), System.StringComparer.OrdinalIgnoreCase);
        Assert.Matches("^[A-Za-z0-9_.-]{1,60}$", HintName.Shard(new string('ə', 300), "7F"));
    }
}
