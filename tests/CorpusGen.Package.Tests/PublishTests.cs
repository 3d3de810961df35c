using System;
using System.IO;
using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests;

[Collection(nameof(PackageFeed))]
public sealed class PublishTests(PackageFeed feed)
{
    [Theory]
    [InlineData("<PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained>")]
    [InlineData("<PublishAot>true</PublishAot>")]
    public void Trimmed_and_native_programs_keep_their_corpus(string properties)
    {
        Consumer consumer = feed.NewConsumer("publish")
            .Project("app.csproj", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><RootNamespace>App</RootNamespace><TreatWarningsAsErrors>true</TreatWarningsAsErrors>" + properties)
            .Write("articles/visit.txt", Consumer.Visit)
            .Write("Program.cs", """
                                using System.Linq;
                using App;
                System.Console.WriteLine(string.Join("|", Articles.All.Select(article => article.Id + ":" + article.Published + ":" + article.Paragraphs[1].Text)));
                """);

        string output = consumer.Succeed("publish", "-r", "linux-x64", "-o", Path.Combine(consumer.Folder, "out"), "-nodeReuse:false");

        Assert.DoesNotContain(Consumer.Messages(output), static line => line.Contains("IL", StringComparison.Ordinal));
        Assert.Equal("visit:2019-10-22:They spoke in April.", consumer.Try(Path.Combine(consumer.Folder, "out", "app")).Output.Trim());
    }
}
