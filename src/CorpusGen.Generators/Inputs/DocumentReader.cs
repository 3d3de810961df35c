using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Storage;
using CorpusGen.Reading;
using CorpusGen.Reading.Findings;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Schema;
using CorpusGen.Reading.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Inputs;

/// <summary>The documents that were read from an additional file.</summary>
/// <param name="Models">The documents; none when the file is no text or is malformed.</param>
/// <param name="Links">What they say that holds only in view of others.</param>
/// <param name="Places">Where they have their ids.</param>
/// <param name="Diagnostics">What is wrong with them.</param>
internal sealed record DocumentResult(ValueList<StoredDocument> Models, ValueList<DocumentLinks> Links, ValueList<DocumentPlace> Places, ValueList<DiagnosticInfo> Diagnostics)
{
    internal static DocumentResult Of(DiagnosticInfo failure) =>
        new(ValueList<StoredDocument>.Empty, ValueList<DocumentLinks>.Empty, ValueList<DocumentPlace>.Empty, ValueList<DiagnosticInfo>.From([failure]));
}

/// <summary>Decides whether an additional file is a document, and reads it. Nothing of the compiler leaves this step.</summary>
internal static class DocumentReader
{
    /// <returns>The document, or <see langword="null"/> for a file that is none.</returns>
    internal static DocumentResult? Read(CandidateFile? candidate, ReadContext context, CancellationToken cancellationToken)
    {
        try
        {
            return candidate is null ? null : ReadDocument(candidate, context, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The compiler would drop every document of the project for an exception in one.
            string path = LogicalPath.Of(candidate!.File.Path, context.ProjectDirectory);
            var failure = new DiagnosticInfo(DiagnosticIds.ReadingFailed, LocationInfo.StartOf(path), e.GetType().Name);
            return DocumentResult.Of(failure);
        }
    }

    private static DocumentResult? ReadDocument(CandidateFile candidate, ReadContext context, CancellationToken cancellationToken)
    {
        // The compiler itself reports files that are missing or that it takes for binary.
        SourceText? source = candidate.File.GetText(cancellationToken);
        if (source is null)
        {
            return null;
        }

        DocumentText text = DocumentText.From(source.ToString());
        if (ArticleReader.FormatOf(text, candidate.File.Path, DocumentFile.IsNamed(candidate.Corpus)) is not FileFormat format)
        {
            return null;
        }

        string path = LogicalPath.Of(candidate.File.Path, context.ProjectDirectory);
        if ((TextDecoder.FindSignature(text.Text) ?? UndecodableText.Find(source, text) ?? TextDecoder.FindBinary(text.Text)) is Finding finding)
        {
            return DocumentResult.Of(FindingDiagnostics.Of(finding, path, text));
        }

        string collection = CollectionReader.CollectionOf(path, candidate.Corpus);
        FileResult result = CollectionReader.Read(text, path, format, collection, context, cancellationToken);
        ParticipantRegistry? registry = context.Registries.Of(collection);
        CollectionSchema? schema = context.Schemas.Of(collection);
        var models = new List<StoredDocument>(result.Articles.Count);
        foreach (ReadResult one in result.Articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            models.Add(StoredDocument.Of(DocumentModelBuilder.Build(one.Article, collection, registry, schema)));
        }

        return new DocumentResult(
            ValueList<StoredDocument>.From(models),
            DocumentLinks.Of(result, text),
            DocumentPlace.Of(result, text),
            FindingDiagnostics.Of(result, path, text));
    }
}
