using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Naming;
using CorpusGen.Reading;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Inputs;

/// <summary>The documents that were read from an additional file.</summary>
/// <param name="Models">The documents; none when the file is no text or is malformed.</param>
/// <param name="Diagnostics">What is wrong with them.</param>
internal sealed record DocumentResult(ValueList<DocumentModel> Models, ValueList<DiagnosticInfo> Diagnostics)
{
    internal static DocumentResult Of(DiagnosticInfo failure) => new(ValueList<DocumentModel>.Empty, ValueList<DiagnosticInfo>.From([failure]));
}

/// <summary>Decides whether an additional file is a document, and reads it. Nothing of the compiler leaves this step.</summary>
internal static class DocumentReader
{
    private const string DefaultCollection = "Corpus";

    /// <returns>The document, or <see langword="null"/> for a file that is none.</returns>
    internal static DocumentResult? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider, RegistrySet registries, CancellationToken cancellationToken)
    {
        try
        {
            return ReadDocument(file, provider, registries, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The compiler would drop every document of the project for an exception in one.
            string path = LogicalPath.Of(file.Path, OptionsReader.ProjectDirectory(provider.GlobalOptions));
            var failure = new DiagnosticInfo(DiagnosticIds.ReadingFailed, LocationInfo.StartOf(path), e.GetType().Name);
            return DocumentResult.Of(failure);
        }
    }

    private static DocumentResult? ReadDocument(AdditionalText file, AnalyzerConfigOptionsProvider provider, RegistrySet registries, CancellationToken cancellationToken)
    {
        string corpus = provider.GetOptions(file).TryGetValue(MSBuildNames.Corpus, out string? value) ? value.Trim() : "";
        if (!DocumentFile.MayBeDocument(file.Path, corpus))
        {
            return null;
        }

        // The compiler itself reports files that are missing or that it takes for binary.
        SourceText? source = file.GetText(cancellationToken);
        if (source is null)
        {
            return null;
        }

        bool isNamed = DocumentFile.IsNamed(corpus);
        DocumentText text = DocumentText.From(source.ToString());
        if (!isNamed && !ArticleReader.IsArticle(text, file.Path))
        {
            return null;
        }

        string path = LogicalPath.Of(file.Path, OptionsReader.ProjectDirectory(provider.GlobalOptions));
        if ((UndecodableText.Find(source, text) ?? TextDecoder.FindBinary(text.Text)) is Finding finding)
        {
            return DocumentResult.Of(FindingDiagnostics.Of(finding, path, text));
        }

        string collection = isNamed ? Identifier.Of(corpus, DefaultCollection) : CollectionOf(path);
        ParticipantRegistry? registry = registries.Of(collection);
        FileResult result = ArticleReader.ReadFile(text, path, new ReadSettings(Registry: registry), cancellationToken);
        var models = new DocumentModel[result.Articles.Count];
        var diagnostics = new List<DiagnosticInfo>();
        Add(result.Findings);
        for (int i = 0; i < models.Length; i++)
        {
            models[i] = DocumentModelBuilder.Build(result.Articles[i].Article, collection, registry);
            Add(result.Articles[i].Findings);
        }

        return new DocumentResult(ValueList<DocumentModel>.Own(models), ValueList<DiagnosticInfo>.From(diagnostics));

        void Add(ValueList<Finding> findings)
        {
            foreach (Finding other in findings)
            {
                diagnostics.Add(FindingDiagnostics.Of(other, path, text));
            }
        }
    }

    /// <summary>The first folder below the project names the collection.</summary>
    private static string CollectionOf(string path)
    {
        int slash = path.IndexOf('/');
        string folder = slash < 0 ? "" : path.Substring(0, slash);
        return folder is "" or ".." ? DefaultCollection : Identifier.Of(folder, DefaultCollection);
    }
}
