using System.Linq;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats.Stating;

public sealed class BylineTests
{
    [Theory]
    [InlineData("By Jane Doe and John Roe", "Jane Doe|John Roe")]
    [InlineData("Jane Doe, John Roe", "Jane Doe|John Roe")]
    [InlineData("Jane Doe, John Roe and Ann Poe", "Jane Doe|John Roe|Ann Poe")]
    [InlineData("A. Doe & B. Roe", "A. Doe|B. Roe")]
    [InlineData("NARUSE, Yui", "Yui NARUSE")]
    [InlineData("Sammy Davis, Jr.", "Sammy Davis, Jr.")]
    [InlineData("jane@example.org (Jane Doe)", "Jane Doe")]
    [InlineData("Jane Doe <jane@example.org>", "Jane Doe")]
    [InlineData("[Jane Doe](https://example.org/jane), [John Roe](https://example.org)", "Jane Doe|John Roe")]
    [InlineData("Smith, Jane; Doe, John", "Jane Smith|John Doe")]
    [InlineData("van der Berg, Anna and Doe, John", "Anna van der Berg|John Doe")]
    [InlineData("Jane Doe, Reuters; John Roe, AP", "Jane Doe|Reuters|John Roe|AP")]
    [InlineData("By Ann Lee in London and Al Roe in Rio de Janeiro", "Ann Lee|Al Roe")]
    [InlineData("Women in Technology", "Women in Technology")]
    [InlineData("Eva Berg/TT, Olle Ek", "Eva Berg|Olle Ek")]
    [InlineData("AFP/Getty Images", "AFP/Getty Images")]
    [InlineData("By Kim Lee, Staff Writer", "Kim Lee")]
    [InlineData("Staff Writer", "Staff Writer")]
    [InlineData("Posted on March 1, 2009 by Kim Lee", "Kim Lee")]
    [InlineData("By Kim Lee | March 1, 2009", "Kim Lee")]
    [InlineData("Written by Kim Lee", "Kim Lee")]
    [InlineData("[[Jane Smith]], [[People/John Roe|John Roe]]", "Jane Smith|John Roe")]
    [InlineData("By Jane Doe | March 5, 2024 | 5 min read", "Jane Doe")]
    [InlineData("Jane Doe \u00B7 Mar 5, 2024 \u00B7 3 minute read", "Jane Doe")]
    [InlineData("Jane Doe & John Roe; Ann Lee, PhD", "Jane Doe|John Roe|Ann Lee, PhD")]
    [InlineData("Ann Lee, PhD, John Roe and Al Poe, Jr.", "Ann Lee, PhD|John Roe|Al Poe, Jr.")]
    [InlineData("By Rosie Tan and Al Roe, Local Democracy Reporters", "Rosie Tan|Al Roe")]
    [InlineData("By Our Special Correspondent", "")]
    [InlineData("jane at example.org (Jane Doe)", "Jane Doe")]
    [InlineData("jane@example.org", "")]
    [InlineData("  ", "")]
    [InlineData("王毅", "王毅")]
    public void Names_are_told_apart(string field, string names) =>
        Assert.Equal(names, string.Join('|', Byline.Read(MappedText.Verbatim(field, new TextSpan(0, field.Length)), "author").Select(static one => one.Name)));

    [Theory]
    [InlineData("Jane Doe", ParticipantKind.Person)]
    [InlineData("The Rust Core Team", ParticipantKind.Organization)]
    [InlineData("crates.io team", ParticipantKind.Organization)]
    [InlineData("Reuters", ParticipantKind.Organization)]
    public void Bodies_are_told_by_their_words(string name, ParticipantKind kind) => Assert.Equal(kind, Byline.KindOf(name));
}
