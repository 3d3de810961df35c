using System.Threading.Tasks;
using CorpusGen.Generators.Quotes;

namespace CorpusGen.CodeFixes.Tests;

public sealed class QuoteFixTests
{
    private const string Visit = "They discussed the \u201Cstate\u201D of military cooperation.\n\nThe visit ended in April.";
    private const string Trade = "They discussed the price of corn.";

    [Fact]
    public Task Altered_words_become_those_of_the_document() => Verify(
        """
        using CorpusGen;
        [Quotes(typeof(Test.Articles.Visit), {|CORP3003:"They debated the 'state' of military cooperation"|})]
        class User { string Say() => Test.Articles.Visit.Quote( /* why */ {|CORP3003:"The visit " + "ended in May"|}); }
        """,
        """
        using CorpusGen;
        [Quotes(typeof(Test.Articles.Visit), "They discussed the “state” of military cooperation")]
        class User { string Say() => Test.Articles.Visit.Quote( /* why */ "The visit ended in April"); }
        """);

    [Fact]
    public Task The_other_document_is_named() => Verify(
        """
        using CorpusGen;
        using Test;
        [Quotes(typeof(Articles.Visit), {|CORP3002:"the price of corn"|})]
        class User { string Say() => Articles.Visit.Quote({|CORP3002:"the price of corn"|}); }
        """,
        """
        using CorpusGen;
        using Test;
        [Quotes(typeof(Articles.Trade), "the price of corn")]
        class User { string Say() => Articles.Trade.Quote("the price of corn"); }
        """);

    [Fact]
    public Task What_is_absent_has_no_fix() => Verify(
        """
        class User { string Say() => Test.Articles.Visit.Quote({|CORP3004:"unheard of in all these lines"|}); }
        """,
        """
        class User { string Say() => Test.Articles.Visit.Quote({|CORP3004:"unheard of in all these lines"|}); }
        """);

    private static Task Verify(string code, string corrected) =>
        new FixTest<QuoteAnalyzer, QuoteCodeFixProvider> { TestCode = code, FixedCode = corrected }.With("visit.txt", Visit).With("trade.txt", Trade).RunAsync();
}
