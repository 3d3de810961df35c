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

/// <summary>A document that was read from an additional file.</summary>
/// <param name="Model">The document; <see langword="null"/> when its file is no text.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record DocumentResult(DocumentModel? Model, ValueList<DiagnosticInfo> Diagnostics);

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
            return new DocumentResult(null, ValueList<DiagnosticInfo>.From([failure]));
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
        if (!isNamed && !ArticleReader.IsArticle(text))
        {
            return null;
        }

        string path = LogicalPath.Of(file.Path, OptionsReader.ProjectDirectory(provider.GlobalOptions));
        if ((UndecodableText.Find(source, text) ?? TextDecoder.FindBinary(text.Text)) is Finding finding)
        {
            return new DocumentResult(null, ValueList<DiagnosticInfo>.From([FindingDiagnostics.Of(finding, path, text)]));
        }

        string collection = isNamed ? Identifier.Of(corpus, DefaultCollection) : CollectionOf(path);
        ParticipantRegistry? registry = registries.Of(collection);
        ReadResult result = ArticleReader.Read(text, path, new ReadSettings(Registry: registry), cancellationToken);
        var diagnostics = new List<DiagnosticInfo>(result.Findings.Count);
        foreach (Finding other in result.Findings)
        {
            diagnostics.Add(FindingDiagnostics.Of(other, path, text));
        }

        return new DocumentResult(DocumentModelBuilder.Build(result.Article, collection, registry), ValueList<DiagnosticInfo>.From(diagnostics));
    }

    /// <summary>The first folder below the project names the collection.</summary>
    private static string CollectionOf(string path)
    {
        int slash = path.IndexOf('/');
        string folder = slash < 0 ? "" : path.Substring(0, slash);
        return folder is "" or ".." ? DefaultCollection : Identifier.Of(folder, DefaultCollection);
    }
}
