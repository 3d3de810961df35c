using System;
using System.Linq;
using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests;

/// <summary>Quotations and pins as a user of the package has them.</summary>
[Collection(nameof(PackageFeed))]
public sealed class QuoteConsumerTests(PackageFeed feed)
{
    [Fact]
    public void Altered_quotation_stops_the_build_once_at_the_words_and_its_severity_can_be_set()
    {
        Consumer consumer = feed.NewConsumer("Quotes")
            .Write("articles/visit.txt", Consumer.Visit)
            .Write("Program.cs", """
                using System;
                using Quotes;

                [CorpusGen.Cites(Articles.Visit.Paragraphs.P2, Pin = "0000000000")]
                static class Program
                {
                    static void Main()
                    {
                        Console.WriteLine(Articles.Visit.Quote("They spoke in April."));
                        Console.WriteLine(Articles.Visit.Quote("They met in April."));
                        Console.WriteLine(Articles.Visit.Document.FindQuote("They met in April."));
                    }
                }
                """)
            .Project("Quotes.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>");

        (int exitCode, string output) = consumer.Try("dotnet", "build", "-nodeReuse:false", "-p:UseSharedCompilation=false");

        Assert.NotEqual(0, exitCode);
        string[] messages = Consumer.Messages(output);
        Assert.Contains("Program.cs(10,48): error CORP3003: 'Articles.Visit' does not say this; paragraph 2 says \"They spoke in April.\": the quotation has 'met' for 'spoke'", Assert.Single(messages, static message => message.Contains("CORP3003", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("Program.cs(4,54): warning CORP3011", Assert.Single(messages, static message => message.Contains("CORP3011", StringComparison.Ordinal)), StringComparison.Ordinal);

        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORP3003.severity = warning\ndotnet_diagnostic.CORP3001.severity = warning\ndotnet_diagnostic.CORP3011.severity = none\n");
        messages = Consumer.Messages(consumer.Build());

        Assert.Equal(["CORP3001", "CORP3003"], messages.Select(static message => message[message.IndexOf("CORP3", StringComparison.Ordinal)..][..8]).Order(StringComparer.Ordinal));
        Assert.Contains("Nearest in paragraph 2: \"They spoke in April.\"", consumer.Run("--no-build"), StringComparison.Ordinal);
    }
}
