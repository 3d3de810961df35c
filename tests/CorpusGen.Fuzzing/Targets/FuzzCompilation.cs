using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Threading;
using CorpusGen.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>A document in memory.</summary>
internal sealed class DocumentFile(string path, string text) : AdditionalText
{
    private readonly SourceText _source = SourceText.From(text, new UTF8Encoding(false));

    public override string Path => path;

    internal string Text => text;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _source;
}

/// <summary>The compilation that generated code is put into, and what became of it.</summary>
internal static class FuzzCompilation
{
    internal const string ProjectDirectory = "/home/user/project";

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "netstandard.dll" or "System.Collections.dll" or "System.Linq.dll" or "CorpusGen.dll")
            .Order(StringComparer.Ordinal)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    internal static CSharpCompilation Empty(CSharpParseOptions parse) =>
        CSharpCompilation.Create("Fuzz", [CSharpSyntaxTree.ParseText("", parse)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    internal static GeneratorDriver Driver(CSharpParseOptions parse) =>
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], parseOptions: parse, optionsProvider: new Options());

    /// <summary>The constants of all types named Paragraphs, as <see cref="Describe"/> writes them.</summary>
    internal static string ParagraphsOf(MemoryStream image)
    {
        image.Position = 0;
        using var file = new PEReader(image, PEStreamOptions.LeaveOpen);
        MetadataReader metadata = file.GetMetadataReader();
        var texts = new List<string>();
        foreach (TypeDefinitionHandle handle in metadata.TypeDefinitions)
        {
            TypeDefinition type = metadata.GetTypeDefinition(handle);
            if (metadata.GetString(type.Name) == "Paragraphs" && type.IsNested)
            {
                texts.AddRange(type.GetFields().Select(field => metadata.GetFieldDefinition(field).GetDefaultValue()).Select(constant => Text(metadata, constant)).OfType<string>());
            }
        }

        return Describe(texts);
    }

    internal static string Describe(IEnumerable<string> texts) => string.Join('\n', texts.Select(static text => Engine.InputText.Encode(text)).Order(StringComparer.Ordinal));

    private static string? Text(MetadataReader metadata, ConstantHandle handle)
    {
        Constant constant = metadata.GetConstant(handle);
        BlobReader value = metadata.GetBlobReader(constant.Value);
        return constant.TypeCode == ConstantTypeCode.String ? value.ReadUTF16(value.Length) : null;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["build_property.RootNamespace"] = "Test",
            ["build_property.ProjectDir"] = ProjectDirectory + "/",
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values([]);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
