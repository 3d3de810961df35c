using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests;

/// <summary>Another analyzer may bring other versions of the same libraries.</summary>
/// <remarks>Of two assemblies of one name the SDK gives the compiler the higher version only, so that the lower analyzer runs with it.</remarks>
[Collection(nameof(PackageFeed))]
public sealed class OtherVersionsTests(PackageFeed feed)
{
    private const string OtherProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <LangVersion>latest</LangVersion>
            <PackageId>Other.Analyzer</PackageId>
            <Version>1.0.0</Version>
            <IncludeBuildOutput>false</IncludeBuildOutput>
            <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
            <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
            <NoWarn>$(NoWarn);RS1036;RS1041;NU5128</NoWarn>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
            <PackageReference Include="YamlDotNet" Version="13.7.1" />
            <PackageReference Include="Markdig.Signed" Version="0.44.0" />
          </ItemGroup>
          <Target Name="AddAnalyzers" BeforeTargets="_GetPackageFiles" DependsOnTargets="Build">
            <ItemGroup>
              <None Include="$(OutputPath)Other.Analyzer.dll;$(OutputPath)YamlDotNet.dll;$(OutputPath)Markdig.Signed.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
            </ItemGroup>
          </Target>
        </Project>
        """;

    private const string OtherGenerator = """"
        using Microsoft.CodeAnalysis;

        [Generator]
        public sealed class OtherGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static output =>
            {
                string yaml = new YamlDotNet.Serialization.Deserializer().Deserialize<System.Collections.Generic.Dictionary<string, string>>("key: value")["key"];
                string html = Markdig.Markdown.ToHtml("*x*").Trim();
                output.AddSource("Other.g.cs", $$"""internal static class Other { internal const string Text = "{{yaml}} {{html}}"; }""");
            });
        }
        """";

    [Fact]
    public void Project_with_an_analyzer_that_brings_other_versions_of_the_same_libraries_builds()
    {
        Consumer consumer = feed.NewConsumer("app");
        consumer.Write("../other/Other.Analyzer.csproj", OtherProject).Write("../other/OtherGenerator.cs", OtherGenerator);
        consumer.Succeed("pack", "../other/Other.Analyzer.csproj", "-o", feed.FeedFolder, "-nodeReuse:false");
        consumer.Project(
            "app.csproj",
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><RootNamespace>App</RootNamespace><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            "<PackageReference Include=\"Other.Analyzer\" Version=\"1.0.0\" /><AdditionalFiles Include=\"articles/*.md\" Corpus=\"Articles\" />");
        consumer.Write("articles/visit.md", "---\ntitle: Visit\ndate: 2019-10-22\nauthors: [Jane Doe]\n---\n\nThey *spoke* in April.\n");
        consumer.Write("Program.cs", "System.Console.WriteLine(App.Articles.Visit.Dates.Published + \"|\" + App.Articles.Visit.Paragraphs.P1 + \"|\" + Other.Text);");

        Assert.Equal("2019-10-22|They spoke in April.|value <p><em>x</em></p>", consumer.Run().TrimEnd().Split((char)10)[^1].TrimEnd());
    }
}
