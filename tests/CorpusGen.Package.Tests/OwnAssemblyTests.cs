using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests;

/// <summary>Documents that are compiled into an assembly beside that of their project.</summary>
[Collection(nameof(PackageFeed))]
public sealed class OwnAssemblyTests(PackageFeed feed)
{
    private const string Explicit = "<CorpusGenOwnAssembly>true</CorpusGenOwnAssembly>";
    private const string Own = "<TargetFramework>net10.0</TargetFramework><RootNamespace>App</RootNamespace>" + Explicit;
    private const string Console = "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>" + Own;

    private const string PrintVisit = """
        System.Console.WriteLine(App.Articles.Visit.Dates.Published + "|" + App.Articles.Visit.Paragraphs.P2 + "|" + App.Articles.All[0].Paragraphs[1].Text + "|" + App.Articles.All.Count);
        """;

    private const string Printed = "2019-10-22|They spoke in April.|They spoke in April.|1";

    private static readonly string Long = "Long date 2020-01-01 " + string.Concat(Enumerable.Repeat("Some words that are written again.\n\n", 30_000));

    [Fact]
    public void Documents_are_compiled_when_they_change_and_not_with_the_code()
    {
        Consumer consumer = feed.NewConsumer("we#ird own").Project("app.csproj", Console).Write("articles/visit.txt", Consumer.Visit).Write("Program.cs", PrintVisit);
        Assert.Contains(Printed, consumer.Run(), StringComparison.Ordinal);
        DateTime compiled = CompiledAt(consumer);

        consumer.Write("Program.cs", PrintVisit + "System.Console.WriteLine(\"edited\");");
        Assert.Contains("edited", consumer.Run(), StringComparison.Ordinal);
        Assert.Equal(compiled, CompiledAt(consumer));

        consumer.Write("articles/visit.txt", Consumer.Visit.Replace("April", "May", StringComparison.Ordinal));
        Assert.Contains("They spoke in May.|They spoke in May.|1", consumer.Run(), StringComparison.Ordinal);

        consumer.Write("articles/other.txt", "Other date 2019-10-23 Another one.");
        Assert.Equal("2", consumer.Write("Program.cs", "System.Console.WriteLine(App.Articles.All.Count);").Run().Trim());

        File.Delete(Path.Combine(consumer.Folder, "articles", "other.txt"));
        Assert.Equal("1", consumer.Run().Trim());
    }

    [Fact]
    public void Corpus_of_a_megabyte_has_an_assembly_of_its_own_unless_the_project_says_otherwise()
    {
        Consumer consumer = feed.NewConsumer("own-grown").Project("app.csproj", Console.Replace(Explicit, "", StringComparison.Ordinal)).Write("articles/visit.txt", Consumer.Visit)
            .Write("Program.cs", "System.Console.WriteLine(App.Articles.Visit.Document.Paragraphs[1].Text + App.Articles.All.Count);");
        Assert.Equal("They spoke in April.1", consumer.Run().Trim());
        Assert.False(File.Exists(AssemblyOf(consumer)));

        consumer.Write("articles/long.txt", Long);
        Assert.Equal("They spoke in April.2", consumer.Run().Trim());
        Assert.True(File.Exists(AssemblyOf(consumer)));
        consumer.Succeed("publish", "--no-build", "-c", "Debug", "-o", "out");
        Assert.Equal("They spoke in April.2", consumer.Try("dotnet", "out/app.dll").Output.Trim());

        Assert.Equal("They spoke in April.2", consumer.Run("-p:CorpusGenOwnAssembly=false").Trim());
        Assert.False(File.Exists(AssemblyOf(consumer)));

        File.Delete(Path.Combine(consumer.Folder, "articles", "long.txt"));
        Assert.Equal("They spoke in April.1", consumer.Run().Trim());
    }

    [Fact]
    public void Findings_and_quotations_are_reported_at_their_places()
    {
        Consumer consumer = feed.NewConsumer("own-findings").Project("app.csproj", Own)
            .Write("articles/visit.txt", Consumer.Visit).Write("articles/bad.txt", "Title date 2019-02-30 Body.\n")
            .Write("Code.cs", "using App;\nusing CorpusGen;\n[Quotes(typeof(Articles.Visit), \"They spoke in May.\")]\nclass Code { }\n");

        (int exitCode, string output) = consumer.Try("dotnet", "build", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-clp:NoSummary");

        Assert.NotEqual(0, exitCode);
        Assert.Equal(2, Consumer.Messages(output).Length);
        Assert.Contains("bad.txt(1,12): warning CORP0002", output, StringComparison.Ordinal);
        Assert.Contains("Code.cs(3,33): error CORP3003", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_reported_where_no_analyzers_run() => Assert.Contains(
        "bad.txt(1,12): warning CORP0002",
        Assert.Single(Consumer.Messages(feed.NewConsumer("own-quiet").Project("app.csproj", Own + "<RunAnalyzers>false</RunAnalyzers>").Write("articles/bad.txt", "Title date 2019-02-30 Body.\n").Build())),
        StringComparison.Ordinal);

    [Fact]
    public void Quotations_are_proven_where_paragraphs_are_no_constants()
    {
        Consumer consumer = feed.NewConsumer("own-lean").Project("app.csproj", Own + "<CorpusGenParagraphs>false</CorpusGenParagraphs>")
            .Write("articles/visit.txt", Consumer.Visit)
            .Write("Code.cs", "using App;\nusing CorpusGen;\n[Quotes(typeof(Articles.Visit), \"They spoke in May.\")]\nclass Code { }\n");

        Assert.Contains("Code.cs(3,33): error CORP3003", consumer.Try("dotnet", "build", "-nodeReuse:false", "-p:UseSharedCompilation=false").Output, StringComparison.Ordinal);
        Assert.Empty(Consumer.Messages(consumer.Write("Code.cs", "[CorpusGen.Quotes(typeof(App.Articles.Visit), \"They spoke in April.\")] class Code { }").Build()));
    }

    [Fact]
    public void Project_that_refers_to_the_documents_project_sees_what_it_would_without()
    {
        Consumer consumer = feed.NewConsumer("own-reference")
            .Project("lib/lib.csproj", Own + "<CorpusGenVisibility>public</CorpusGenVisibility>").Write("lib/articles/visit.txt", Consumer.Visit)
            .Write("lib/Code.cs", "public static class Code { public static int Count => App.Articles.All.Count; }")
            .Write("app/app.csproj", Referring("../lib/lib.csproj"))
            .Write("app/Program.cs", PrintVisit + "System.Console.WriteLine(Code.Count);");
        Assert.Contains(Printed, consumer.Run("--project", "app"), StringComparison.Ordinal);

        consumer.Project("lib/lib.csproj", Own, "<AdditionalFiles Include=\"articles/*\" /><InternalsVisibleTo Include=\"app\" />");
        Assert.Contains(Printed, consumer.Run("--project", "app"), StringComparison.Ordinal);

        consumer.Project("lib/lib.csproj", Own).Write("lib/Friends.cs", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"app\")]");
        Assert.Contains(Printed, consumer.Run("--project", "app"), StringComparison.Ordinal);

        // The project that refers to the library knows when the documents move into its assembly and out of it.
        consumer.Project("lib/lib.csproj", Own.Replace(Explicit, "", StringComparison.Ordinal));
        Assert.Contains(Printed, consumer.Run("--project", "app"), StringComparison.Ordinal);

        consumer.Project("lib/lib.csproj", Own);
        File.Delete(Path.Combine(consumer.Folder, "lib", "Friends.cs"));
        Assert.Contains("error CS0122", consumer.Try("dotnet", "build", "app", "-nodeReuse:false", "-p:UseSharedCompilation=false").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Package_of_a_library_for_old_frameworks_holds_the_documents()
    {
        Consumer consumer = feed.NewConsumer("own-package")
            .Project("lib/lib.csproj", """
                <TargetFrameworks>net10.0;netstandard2.0;net472</TargetFrameworks><LangVersion>7.3</LangVersion><RootNamespace>App</RootNamespace>
                <CorpusGenOwnAssembly>true</CorpusGenOwnAssembly><CorpusGenVisibility>public</CorpusGenVisibility><Version>1.0.0-test</Version><GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>$(NoWarn);CS1591</NoWarn><PackageOutputPath>../feed</PackageOutputPath>
                """)
            .Write("lib/articles/visit.txt", Consumer.Visit)
            .Write("lib/Code.cs", "public static class Code { public static int Count { get { return App.Articles.All.Count; } } }");
        consumer.Build("lib", "-c", "Release");
        consumer.Succeed("pack", "lib", "--no-build", "-nodeReuse:false");

        using ZipArchive package = ZipFile.OpenRead(Path.Combine(consumer.Folder, "feed", "lib.1.0.0-test.nupkg"));
        string[] files = package.Entries.Select(static entry => entry.FullName).Where(static name => name.Contains("lib.CorpusGen", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(
            ["lib/net10.0/lib.CorpusGen.dll", "lib/net10.0/lib.CorpusGen.xml", "lib/net472/lib.CorpusGen.dll", "lib/net472/lib.CorpusGen.xml", "lib/netstandard2.0/lib.CorpusGen.dll", "lib/netstandard2.0/lib.CorpusGen.xml"],
            files);
    }

    [Fact]
    public void Signed_project_has_signed_public_documents()
    {
        Consumer consumer = feed.NewConsumer("own-signed")
            .Project("app.csproj", Console + "<SignAssembly>true</SignAssembly><AssemblyOriginatorKeyFile>key.snk</AssemblyOriginatorKeyFile>")
            .Write("articles/visit.txt", Consumer.Visit)
            .Write("Program.cs", PrintVisit + "System.Console.WriteLine(typeof(App.Articles).IsPublic + typeof(App.Articles).Assembly.FullName);")
            .Key("key.snk");

        string output = consumer.Run();

        Assert.Contains(Printed, output, StringComparison.Ordinal);
        Assert.Contains("Trueapp.CorpusGen, Version=1.0.0.0, Culture=neutral, PublicKeyToken=", output, StringComparison.Ordinal);
        Assert.DoesNotContain("PublicKeyToken=null", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Trimmed_program_keeps_its_documents()
    {
        Consumer consumer = feed.NewConsumer("own-trimmed").Project("app.csproj", Console + "<PublishTrimmed>true</PublishTrimmed><RuntimeIdentifier>linux-x64</RuntimeIdentifier>")
            .Write("articles/visit.txt", Consumer.Visit).Write("Program.cs", PrintVisit);
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Assert.Empty(Consumer.Messages(consumer.Succeed("publish", "-o", "out", "-nodeReuse:false", "-p:UseSharedCompilation=false")));
        Assert.Contains(Printed, consumer.Try(Path.Combine(consumer.Folder, "out", "app")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Editor_runs_the_generator_itself_and_makes_no_build_compile_again()
    {
        Consumer consumer = feed.NewConsumer("own-editor").Project("app.csproj", Console).Write("articles/visit.txt", Consumer.Visit).Write("Program.cs", PrintVisit);
        string program = Path.Combine(consumer.Folder, "obj", "Debug", "net10.0", "app.dll");
        consumer.Build();
        (DateTime Program, DateTime Documents) compiled = (File.GetLastWriteTimeUtc(program), CompiledAt(consumer));

        string commandLine = consumer.Succeed(
            "msbuild", "-nodeReuse:false", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=none", "-getItem:CscCommandLineArgs");
        Assert.DoesNotContain("app.CorpusGen.", commandLine, StringComparison.Ordinal);
        Assert.Contains("visit.txt", commandLine, StringComparison.Ordinal);

        consumer.Build();
        Assert.Equal(compiled, (File.GetLastWriteTimeUtc(program), CompiledAt(consumer)));
    }

    [Fact]
    public void Documents_that_a_target_of_the_project_adds_are_compiled_and_embedded()
    {
        Consumer consumer = feed.NewConsumer("own-late").Write("app.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>{Console}<NuGetAudit>false</NuGetAudit></PropertyGroup>
                  <ItemGroup><PackageReference Include="CorpusGen" Version="{PackageFeed.Version}" /></ItemGroup>
                  <Target Name="Late" BeforeTargets="CoreCompile"><ItemGroup><AdditionalFiles Include="articles/*" /></ItemGroup></Target>
                </Project>
                """)
            .Write("articles/visit.txt", Consumer.Visit).Write("Program.cs", PrintVisit);

        Assert.Contains(Printed, consumer.Run(), StringComparison.Ordinal);
        Assert.Contains(Printed, consumer.Run("-p:CorpusGenOwnAssembly=false"), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_other_tools_compile_no_documents()
    {
        Consumer consumer = feed.NewConsumer("own-others").Project("app.csproj", Console, "<AdditionalFiles Include=\"articles/*;*.razor\" />")
            .Write("articles/visit.txt", Consumer.Visit).Write("Program.cs", PrintVisit).Write("page.razor", "<p>A</p>");
        consumer.Build();
        DateTime compiled = CompiledAt(consumer);

        consumer.Write("page.razor", "<p>B</p>").Build();

        Assert.Equal(compiled, CompiledAt(consumer));
    }

    [Theory]
    [InlineData("<OutputType>Library</OutputType>", "")]
    [InlineData("<OutputType>Exe</OutputType>", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"tests\")]")]
    [InlineData("<OutputType>Exe</OutputType>", "namespace App { static partial class Articles { public const string More = nameof(All); } }")]
    [InlineData("<OutputType>Exe</OutputType><ErrorLog>log.sarif</ErrorLog>", "")]
    [InlineData("<OutputType>Exe</OutputType><CorpusGenOwnAssembly>false</CorpusGenOwnAssembly>", "")]
    public void Corpus_of_a_megabyte_stays_where_an_assembly_of_its_own_would_be_noticed(string properties, string code)
    {
        Consumer consumer = feed.NewConsumer("own-not").Project("app.csproj", Own.Replace(Explicit, "", StringComparison.Ordinal) + properties)
            .Write("articles/long.txt", Long).Write("Code.cs", code + " class Code { static void Main() { } }");

        consumer.Build();

        Assert.False(File.Exists(AssemblyOf(consumer)));
        Assert.InRange(new FileInfo(Path.Combine(consumer.Folder, "obj", "Debug", "net10.0", "app.dll")).Length, 1_000_000, long.MaxValue);
    }

    [Fact]
    public void Project_without_documents_gets_no_assembly()
    {
        Consumer consumer = feed.NewConsumer("own-empty").Project("app.csproj", Console, "<AdditionalFiles Include=\"*.txt\" />")
            .Write("Program.cs", "System.Console.WriteLine(1);").Write("PublicAPI.Shipped.txt", "x");

        Assert.Equal("1", consumer.Run().Trim());
        Assert.False(File.Exists(AssemblyOf(consumer)));
    }

    [Fact]
    public void Clean_removes_the_assembly()
    {
        Consumer consumer = feed.NewConsumer("own-clean").Project("app.csproj", Console).Write("articles/visit.txt", Consumer.Visit).Write("Program.cs", PrintVisit);
        consumer.Build();
        Assert.True(File.Exists(AssemblyOf(consumer)));

        consumer.Succeed("clean", "-nodeReuse:false");

        Assert.Empty(Directory.GetFiles(consumer.Folder, "app.CorpusGen.*", SearchOption.AllDirectories));
    }

    private static string AssemblyOf(Consumer consumer) => Path.Combine(consumer.Folder, "obj", "Debug", "net10.0", "app.CorpusGen.dll");

    private static DateTime CompiledAt(Consumer consumer) => File.GetLastWriteTimeUtc(AssemblyOf(consumer));

    private static string Referring(string project) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors><NuGetAudit>false</NuGetAudit></PropertyGroup>
          <ItemGroup><ProjectReference Include="{project}" /></ItemGroup>
        </Project>
        """;
}
