using System;
using System.IO;
using System.Reflection;
using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests;

[Collection(nameof(PackageFeed))]
public sealed class ConsumerTests(PackageFeed feed)
{
    private const string PrintVisit = """
        using App;
        System.Console.WriteLine(Articles.Visit.Dates.Published + "|" + Articles.Visit.Paragraphs.P2 + "|" + Articles.All[0].Paragraphs[1].Text + "|" + Articles.All.Count);
        """;

    private const string Printed = "2019-10-22|They spoke in April.|They spoke in April.|1";

    private const string Console = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><RootNamespace>App</RootNamespace><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    [Fact]
    public void New_console_project_names_the_members_of_its_document() => Assert.Contains(
        Printed,
        feed.NewConsumer("console").Project("app.csproj", Console).Write("articles/visit.txt", Consumer.Visit).Write("Program.cs", PrintVisit).Run(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("we#ird dir")]
    [InlineData("Zəkir Həsənov 国防部")]
    [InlineData("a, (c) [d] & 'e'")]
    public void Paths_of_all_kinds_build_and_run(string folder) => Assert.Contains(
        Printed,
        feed.NewConsumer(folder).Project("app.csproj", Console).Write("articles/sub #1; ə, %41 (x)/2019-10-22-visit.txt", Consumer.Visit).Write("Program.cs", PrintVisit).Run(),
        StringComparison.Ordinal);

    [Fact]
    public void Collections_that_items_name_reach_the_generator_without_a_section_for_each_file()
    {
        Consumer consumer = feed.NewConsumer("named/app").Project("app.csproj", Console, "<AdditionalFiles Include=\"texts/**/*;../outside/*\" Corpus=\"Rules\" /><AdditionalFiles Include=\"articles/**/*\" />")
            .Write("texts/a #1; b=%41/visit.txt", Consumer.Visit).Write("../outside/2019-10-22-first.txt", "A rule.").Write("articles/visit.txt", Consumer.Visit)
            .Write("Program.cs", "using App; System.Console.WriteLine(Rules.Visit.Id + Rules.First.Paragraphs.P1 + Rules.All.Count + Articles.All.Count);");

        Assert.Contains("visitA rule.21", consumer.Run(), StringComparison.Ordinal);
        Assert.DoesNotContain("build_metadata", File.ReadAllText(Path.Combine(consumer.Folder, "obj", "Debug", "net10.0", "app.GeneratedMSBuildEditorConfig.editorconfig")), StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_with_foreign_line_breaks_and_a_byte_order_mark_is_embedded_without_being_named() => Assert.Contains(
        "One.|2|Page.",
        feed.NewConsumer("breaks").Project("app.csproj", Console, "<AdditionalFiles Include=\"articles/**/*\" />")
            .Write("articles/post.md", "\uFEFF---\r\ntitle: Post\r\ndate: 2019-10-22\r\n---\r\n\r\nOne.\r\n\r\nTwo.\r\n")
            .Write("articles/table.csv", "\uFEFFtitle,date,text\r\nRow,2019-10-22,Cell.\r\nOther,2019-10-23,Page.\r\n")
            .Write("Program.cs", """
                using App;
                System.Console.WriteLine(Articles.Post.Document.Paragraphs[0].Text + "|" + Articles.Post.Document.Paragraphs.Count + "|" + System.Linq.Enumerable.Last(Articles.All, static a => a.Path.EndsWith(".csv")).Paragraphs[0].Text);
                """)
            .Run(),
        StringComparison.Ordinal);

    [Fact]
    public void Second_build_with_emitted_files_succeeds()
    {
        Consumer consumer = feed.NewConsumer("emit").Project("app.csproj", Console + "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>")
            .Write("articles/visit.txt", Consumer.Visit).Write("Program.cs", PrintVisit);
        consumer.Build();
        consumer.Write("Program.cs", PrintVisit + "\n// edited");

        Assert.Empty(Consumer.Messages(consumer.Build()));
    }

    [Fact]
    public void Edited_document_is_compiled_and_embedded_again()
    {
        Consumer consumer = feed.NewConsumer("edit").Project("app.csproj", Console).Write("articles/visit.txt", Consumer.Visit).Write("Program.cs", PrintVisit);
        consumer.Build();
        consumer.Write("articles/visit.txt", Consumer.Visit.Replace("April", "May", StringComparison.Ordinal));

        Assert.Contains("They spoke in May.|They spoke in May.", consumer.Run(), StringComparison.Ordinal);
    }

    [Fact]
    public void Project_without_documents_gets_nothing()
    {
        Consumer consumer = feed.NewConsumer("empty").Project("app.csproj", Console + "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>")
            .Write("Program.cs", "System.Console.WriteLine(1);").Write("PublicAPI.Shipped.txt", "x");

        Assert.Empty(Consumer.Messages(consumer.Build()));
        Assert.False(Directory.Exists(Path.Combine(consumer.Folder, "obj", "Debug", "net10.0", "generated", "CorpusGen.Generators")));
    }

    [Fact]
    public void Old_frameworks_and_central_versions_are_served()
    {
        Consumer consumer = feed.NewConsumer("multi")
            .Write("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><PackageVersion Include="CorpusGen" Version="{PackageFeed.Version}" /></ItemGroup>
                </Project>
                """)
            .Write("lib.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>net10.0;net8.0;netstandard2.0;net472</TargetFrameworks>
                    <RootNamespace>App</RootNamespace>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <WarningsNotAsErrors>NU1603</WarningsNotAsErrors>
                    <NuGetAudit>false</NuGetAudit>
                    <CorpusGenVisibility>public</CorpusGenVisibility>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="CorpusGen" />
                    <AdditionalFiles Include="articles/**/*.txt" />
                  </ItemGroup>
                </Project>
                """)
            .Write("articles/visit.txt", Consumer.Visit)
            .Write("User.cs", "namespace App { public static class User { public const string Id = Articles.Visit.Id; public static int Count { get { return Articles.All.Count; } } } }");

        Assert.DoesNotContain(Consumer.Messages(consumer.Build()), static line => !line.Contains("NU1603", StringComparison.Ordinal));
        Assert.Equal(4, Directory.GetFiles(Path.Combine(consumer.Folder, "bin"), "lib.dll", SearchOption.AllDirectories).Length);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public void Signed_project_for_the_NET_Framework_refers_to_signed_assemblies_alone(string ownAssembly)
    {
        Consumer consumer = feed.NewConsumer("signed").Key("key.snk")
            .Project("app.csproj", $"""
                <OutputType>Exe</OutputType><TargetFramework>net472</TargetFramework><RootNamespace>App</RootNamespace>
                <SignAssembly>true</SignAssembly><AssemblyOriginatorKeyFile>key.snk</AssemblyOriginatorKeyFile>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>NU1603</WarningsNotAsErrors>
                <CorpusGenOwnAssembly>{ownAssembly}</CorpusGenOwnAssembly>
                """)
            .Write("articles/visit.txt", Consumer.Visit)
            .Write("Program.cs", "class Program { static void Main() { System.Console.WriteLine(App.Articles.Visit.Paragraphs.P2 + App.Articles.All.Count); } }");

        Assert.DoesNotContain(Consumer.Messages(consumer.Build()), static line => !line.Contains("NU1603", StringComparison.Ordinal));

        string[] assemblies = Directory.GetFiles(Path.Combine(consumer.Folder, "bin"), "*CorpusGen.dll", SearchOption.AllDirectories);
        Assert.Equal(ownAssembly == "true" ? 2 : 1, assemblies.Length);
        Assert.All(assemblies, static file => Assert.NotEmpty(AssemblyName.GetAssemblyName(file).GetPublicKeyToken()!));
    }

    [Fact]
    public void Project_that_refers_to_a_public_corpus_uses_it() =>
        Assert.Contains(Printed, CorpusProject("transitive").Run("--project", "app"), StringComparison.Ordinal);

    [Fact]
    public void Corpus_in_a_project_of_its_own_is_compiled_when_a_document_changes_and_not_with_the_code_that_uses_it()
    {
        Consumer consumer = CorpusProject("own");
        consumer.Run("--project", "app");
        string corpus = Path.Combine(consumer.Folder, "lib", "obj", "Debug", "net10.0", "lib.dll");
        DateTime compiled = File.GetLastWriteTimeUtc(corpus);

        consumer.Write("app/Program.cs", PrintVisit + "System.Console.WriteLine(\"edited\");\n");
        Assert.Contains("edited", consumer.Run("--project", "app"), StringComparison.Ordinal);
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(corpus));

        consumer.Write("lib/articles/visit.txt", Consumer.Visit.Replace("April", "May", StringComparison.Ordinal));
        Assert.Contains("They spoke in May.|They spoke in May.", consumer.Run("--project", "app"), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_appear_once_in_a_build()
    {
        Consumer consumer = feed.NewConsumer("findings").Project("app.csproj", "<TargetFramework>net10.0</TargetFramework><CorpusGenVisibility>loud</CorpusGenVisibility>")
            .Write("articles/visit.txt", "Title date 2019-02-30 Body.\n").Write("articles/good.txt", Consumer.Visit);

        string[] messages = Consumer.Messages(consumer.Build());

        Assert.Single(messages, static line => line.Contains("visit.txt(1,12): warning CORP0002: '2019-02-30'", StringComparison.Ordinal));
        Assert.Single(messages, static line => line.Contains("CORP1001", StringComparison.Ordinal));
        Assert.Equal(2, messages.Length);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public void Files_that_the_compiler_would_refuse_are_left_out_with_a_warning(string ownAssembly)
    {
        string properties = Console.Replace("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", $"<CorpusGenOwnAssembly>{ownAssembly}</CorpusGenOwnAssembly>", StringComparison.Ordinal);
        Consumer consumer = feed.NewConsumer("binary").Project("app.csproj", properties, "<AdditionalFiles Include=\"articles/*\" Corpus=\"Articles\" />")
            .Write("articles/visit.txt", Consumer.Visit).Write("Program.cs", PrintVisit);
        File.WriteAllBytes(Path.Combine(consumer.Folder, "articles", "utf32.txt"), [0, 0, 0xFE, 0xFF, .. new System.Text.UTF32Encoding(true, false).GetBytes("date 2019-10-22 Body.")]);
        File.WriteAllBytes(Path.Combine(consumer.Folder, "articles", "image.png"), [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0xFF]);
        int named = 0;
        if (!OperatingSystem.IsWindows())
        {
            consumer.Write("articles/q\"q.txt", Consumer.Visit);
            named = 1;
        }

        string[] messages = Consumer.Messages(consumer.Build());

        Assert.Single(messages, static line => line.Contains("utf32.txt(1,1): warning CORP0005: The file is UTF-32", StringComparison.Ordinal));
        Assert.Single(messages, static line => line.Contains("image.png(1,1): warning CORP0005: The file is not text", StringComparison.Ordinal));
        Assert.Equal(named, Array.FindAll(messages, static line => line.Contains("warning CORP0005: The path of the file has a quotation mark", StringComparison.Ordinal)).Length);
        Assert.Equal(2 + named, messages.Length);
        Assert.Contains(Printed, consumer.Run(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public void Documents_and_registries_that_go_come_or_are_renamed_without_a_newer_date_are_compiled(string ownAssembly)
    {
        const string All = "System.Console.WriteLine(string.Join(',', App.Articles.All.Ids) + App.Articles.All[0].Participants[0].ExternalId);";
        Consumer consumer = feed.NewConsumer("gone").Project("app.csproj", Console + $"<CorpusGenOwnAssembly>{ownAssembly}</CorpusGenOwnAssembly>", "<AdditionalFiles Include=\"articles/**/*.txt;*.people.yml\" />")
            .Write("articles/visit.txt", Consumer.Visit).Write("articles/other.txt", Consumer.Visit).Write("my.people.yml", "people:\n  - name: Zakir Hasanov\n    wikidata: Q1\n").Write("Program.cs", All);
        Assert.Equal("other,visitwikidata:Q1", consumer.Run().Trim());

        File.Delete(Path.Combine(consumer.Folder, "articles", "other.txt"));
        Assert.Equal("visitwikidata:Q1", consumer.Run().Trim());

        File.Move(Path.Combine(consumer.Folder, "articles", "visit.txt"), Path.Combine(consumer.Folder, "articles", "Trip.txt"));
        Assert.Equal("Tripwikidata:Q1", consumer.Run().Trim());

        File.Move(Path.Combine(consumer.Folder, "articles", "Trip.txt"), Path.Combine(consumer.Folder, "articles", "trip.txt"));
        Assert.Equal("tripwikidata:Q1", consumer.Run().Trim());

        consumer.Write("articles/old.txt", Consumer.Visit);
        File.SetLastWriteTimeUtc(Path.Combine(consumer.Folder, "articles", "old.txt"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.Delete(Path.Combine(consumer.Folder, "my.people.yml"));
        Assert.Equal("old,trip", consumer.Run().Trim());
    }

    [Fact]
    public void Nothing_is_compiled_again_when_nothing_changed()
    {
        Consumer consumer = feed.NewConsumer("same").Project("app.csproj", Console).Write("articles/visit.txt", Consumer.Visit).Write("Program.cs", PrintVisit);
        consumer.Build();
        string assembly = Path.Combine(consumer.Folder, "obj", "Debug", "net10.0", "app.dll");
        DateTime compiled = File.GetLastWriteTimeUtc(assembly);

        consumer.Build();

        Assert.Equal(compiled, File.GetLastWriteTimeUtc(assembly));
    }

    [Fact]
    public void A_file_that_two_items_include_is_reported_though_the_compiler_sees_it_once()
    {
        Consumer consumer = feed.NewConsumer("twice").Project("app.csproj", "<TargetFramework>net10.0</TargetFramework>", "<AdditionalFiles Include=\"articles/*\" Corpus=\"Articles\" /><AdditionalFiles Include=\"articles/visit.txt\" Corpus=\"Laws\" />")
            .Write("articles/visit.txt", Consumer.Visit).Write("articles/other.txt", Consumer.Visit);

        string message = Assert.Single(Consumer.Messages(consumer.Build()));

        Assert.Contains("visit.txt(1,1): warning CORP0009: The file is included more than once", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_of_the_shared_corpora_builds_with_our_warnings_only()
    {
        if (SharedCorpora.Folder() is not string corpora)
        {
            return;
        }

        Consumer consumer = feed.NewConsumer("every").Project("app.csproj", "<TargetFramework>net10.0</TargetFramework>", $"<AdditionalFiles Include=\"{corpora}/**/*\" Corpus=\"Everything\" />");

        Assert.All(Consumer.Messages(consumer.Build()), static line => Assert.Contains("warning CORP", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_appear_once_in_a_build_without_analyzers()
    {
        Consumer consumer = feed.NewConsumer("quiet").Project("app.csproj", "<TargetFramework>net10.0</TargetFramework><RunAnalyzers>false</RunAnalyzers>")
            .Write("articles/visit.txt", "Title date 2019-02-30 Body.\n");

        Assert.Single(Consumer.Messages(consumer.Build()), static line => line.Contains("visit.txt(1,12): warning CORP0002: '2019-02-30'", StringComparison.Ordinal));
    }

    [Fact]
    public void Properties_count_wherever_they_are_set_and_with_blanks_around_their_values()
    {
        Consumer consumer = feed.NewConsumer("where").Project("app.csproj", Console + "<CorpusGenOwnAssembly Condition=\"'$(CorpusGenOwnAssembly)' == ''\"> true </CorpusGenOwnAssembly><CorpusGenDrafts>\n exclude \n</CorpusGenDrafts>", "<AdditionalFiles Include=\"articles/*\" />")
            .Write("Directory.Build.targets", "<Project><PropertyGroup><RunAnalyzersDuringBuild>false</RunAnalyzersDuringBuild></PropertyGroup></Project>")
            .Write("articles/visit.txt", "Title date 2019-02-30 Body.\n")
            .Write("articles/draft.md", "---\ntitle: Draft\ndate: 2019-10-22\ndraft: yes # not yet\n---\nNobody may read this.\n")
            .Write("Program.cs", "System.Console.WriteLine(App.Articles.All[0].Source);");

        Assert.Single(Consumer.Messages(consumer.Try("dotnet", "build", "-nodeReuse:false", "-p:TreatWarningsAsErrors=false").Output), static line => line.Contains("CORP0002: '2019-02-30'", StringComparison.Ordinal));
        byte[] assembly = File.ReadAllBytes(Path.Combine(consumer.Folder, "obj", "Debug", "net10.0", "app.CorpusGen.dll"));
        Assert.True(assembly.AsSpan().IndexOf("Title date"u8) > 0);
        Assert.True(assembly.AsSpan().IndexOf("Nobody may"u8) < 0);
    }

    [Fact]
    public void Severities_are_set_in_a_global_configuration_file()
    {
        Consumer consumer = feed.NewConsumer("severity").Project("app.csproj", "<TargetFramework>net10.0</TargetFramework>")
            .Write("articles/visit.txt", "Title date 2019-02-30 Body.\n")
            .Write("Code.cs", "class Code { }")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORP0002.severity = error\n");

        (int exitCode, string output) = consumer.Try("dotnet", "build", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-clp:NoSummary");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("visit.txt(1,12): error CORP0002", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", "error CORP0005")]
    [InlineData("warning", "warning CORP0005")]
    [InlineData("none", "")]
    public void Severities_count_for_what_is_found_before_the_compiler_starts_and_in_projects_without_code(string severity, string expected)
    {
        Consumer consumer = feed.NewConsumer("severity-" + severity).Project("app.csproj", "<TargetFramework>net10.0</TargetFramework>", "<AdditionalFiles Include=\"articles/*\" Corpus=\"Articles\" />")
            .Write("articles/visit.txt", "Title date 2019-02-30 Body.\n")
            .Write(".globalconfig", $"is_global = true\ndotnet_diagnostic.CORP0002.severity = none\ndotnet_diagnostic.CORP0005.severity = {severity}\n");
        File.WriteAllBytes(Path.Combine(consumer.Folder, "articles", "image.png"), [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0xFF]);

        string[] messages = Consumer.Messages(consumer.Try("dotnet", "build", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-clp:NoSummary").Output);

        Assert.Equal(expected.Length > 0 ? 1 : 0, messages.Length);
        Assert.All(messages, line => Assert.Contains("image.png(1,1): " + expected, line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("app.vbproj", "Program.vb", "Module Program\nSub Main()\nSystem.Console.WriteLine(GetType(CorpusGen.Article))\nEnd Sub\nEnd Module", "")]
    [InlineData("app.vbproj", "Program.vb", "Module Program\nSub Main()\nSystem.Console.WriteLine(GetType(CorpusGen.Article))\nEnd Sub\nEnd Module")]
    [InlineData("app.fsproj", "Program.fs", "printfn \"%O\" typeof<CorpusGen.Article>")]
    public void Other_languages_build_and_are_told(string project, string file, string code, string corpus = "Corpus=\"Articles\"")
    {
        string compile = file.EndsWith(".fs", StringComparison.Ordinal) ? $"<Compile Include=\"{file}\" />" : "";
        Consumer consumer = feed.NewConsumer("other").Project(
                project,
                "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
                compile + $"<AdditionalFiles Include=\"articles/**/*.txt\" {corpus} />")
            .Write("articles/visit.txt", Consumer.Visit).Write(file, code);

        Assert.All(Consumer.Messages(consumer.Build()), static line => Assert.True(line.Contains("CORP2001", StringComparison.Ordinal) || line.Contains("NU1603", StringComparison.Ordinal), line));
        Assert.Contains("CORP2001", consumer.Build("--no-incremental"), StringComparison.Ordinal);
    }

    [Fact]
    public void Too_old_a_compiler_is_named()
    {
        Consumer consumer = feed.NewConsumer("old").Project("app.csproj", "<TargetFramework>net10.0</TargetFramework>").Write("articles/visit.txt", Consumer.Visit);

        string[] messages = Consumer.Messages(consumer.Build("-p:CompilerApiVersion=roslyn4.7"));

        Assert.Contains("CORP2002", Assert.Single(messages), StringComparison.Ordinal);
    }

    private Consumer CorpusProject(string name) => feed.NewConsumer(name)
        .Project("lib/lib.csproj", "<TargetFramework>net10.0</TargetFramework><RootNamespace>App</RootNamespace><CorpusGenVisibility>public</CorpusGenVisibility>")
        .Write("lib/articles/visit.txt", Consumer.Visit)
        .Write("app/app.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{Console}<NuGetAudit>false</NuGetAudit></PropertyGroup>
              <ItemGroup><ProjectReference Include="../lib/lib.csproj" /></ItemGroup>
            </Project>
            """)
        .Write("app/Program.cs", PrintVisit);
}
