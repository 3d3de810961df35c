using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests;

/// <summary>What the package asks of the process that compiles documents.</summary>
[Collection(nameof(PackageFeed))]
public sealed class CompilerEnvironmentTests(PackageFeed feed)
{
    private const string Visit = "articles/visit.txt";

    [Theory]
    [InlineData(Visit, "", "DOTNET_TieredPGO=0")]
    [InlineData("readme.txt", "", "")]
    [InlineData(Visit, "A=b", "A=b;DOTNET_TieredPGO=0")]
    [InlineData(Visit, "DOTNET_TieredPGO=1;A=b", "DOTNET_TieredPGO=1;A=b")]
    [InlineData(Visit, "", "", "-p:DOTNET_TieredPGO=1")]
    public void The_runtime_collects_no_profiles_of_a_compiler_with_documents_unless_the_user_says_so(string file, string set, string expected, params string[] arguments)
    {
        Consumer consumer = feed.NewConsumer("environment")
            .Project("app.csproj", $"<TargetFramework>net10.0</TargetFramework><CscEnvironment>{set}</CscEnvironment>")
            .Write(file, Consumer.Visit);
        consumer.Succeed("restore");

        string output = consumer.Succeed(["msbuild", "-t:Compile", "-p:UseSharedCompilation=false", "-getProperty:CscEnvironment", .. arguments]);

        Assert.Equal(expected, output.Trim().TrimStart(';'));
    }
}
