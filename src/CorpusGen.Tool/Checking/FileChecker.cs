using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using CorpusGen.Build;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Model;
using CorpusGen.Reading;
using CorpusGen.Reading.Findings;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Text;

namespace CorpusGen.Tool.Checking;

/// <summary>Takes a file for what a build would take it for, and reads it so.</summary>
internal sealed class FileChecker
{
    private readonly ReadContext _context;
    private readonly string _corpus;

    /// <summary>Makes a checker.</summary>
    /// <param name="context">What all documents are read with.</param>
    /// <param name="corpus">The collection that is named for the files; empty for none.</param>
    internal FileChecker(ReadContext context, string corpus)
    {
        _context = context;
        _corpus = corpus;
    }

    /// <summary>Checks a file that may be a document.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problem">What is wrong and what to do, when the result is <see langword="null"/>.</param>
    /// <returns>What it is, or <see langword="null"/> when it cannot be opened.</returns>
    internal CheckedFile? Check(SourceFile file, out string? problem)
    {
        problem = null;
        try
        {
            return DocumentFile.MayBeDocument(file.FullPath, _corpus)
                ? Read(file, File.ReadAllBytes(file.FullPath))
                : new CheckedFile(file, FileVerdict.OfName(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = $"{file.Name}: cannot be read ({exception.Message}) Check the path and the permissions.";
            return null;
        }
#pragma warning disable CA1031 // An error of ours in one file must not hide what is wrong with the others; the build does the same.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var failure = new DiagnosticInfo(DiagnosticIds.ReadingFailed, LocationInfo.StartOf(file.Path), exception.GetType().Name);
            return new CheckedFile(file, "left out") { Findings = CheckedFile.FindingsOf(ValueList<DiagnosticInfo>.From([failure])) };
        }
    }

    private CheckedFile Read(SourceFile file, byte[] bytes)
    {
        DocumentText text = DocumentText.From(FileBytes.Decode(bytes));
        if (ArticleReader.FormatOf(text, file.FullPath, DocumentFile.IsNamed(_corpus)) is not FileFormat format)
        {
            return new CheckedFile(file, FileVerdict.OfOther(file, text));
        }

        if (FileBytes.WhyUnreadable(bytes) is string reason)
        {
            var unreadable = new CheckFinding(file.Path, default, DiagnosticIds.Binary, FindingSeverity.Warning, reason);
            return new CheckedFile(file, FileVerdict.OfLeftOut(format)) { Findings = ValueList<CheckFinding>.From([unreadable]) };
        }

        return (TextDecoder.FindSignature(text.Text) ?? FindUndecodable(bytes) ?? TextDecoder.FindBinary(text.Text)) is Finding finding
            ? new CheckedFile(file, FileVerdict.OfLeftOut(format)) { Findings = FindingsOf(finding, file, text) }
            : ReadDocuments(file, text, format);
    }

    private CheckedFile ReadDocuments(SourceFile file, DocumentText text, FileFormat format)
    {
        string collection = CollectionReader.CollectionOf(file.Path, _corpus);
        FileResult result = CollectionReader.Read(text, file.Path, format, collection, _context, CancellationToken.None);
        var documents = new List<DocumentSummary>(result.Articles.Count);
        foreach (ReadResult one in result.Articles)
        {
            documents.Add(DocumentSummary.Of(one.Article, DocumentHead.Of(one.Article, collection, _context.Registries.Of(collection))));
        }

        return new CheckedFile(file, FileVerdict.OfDocument(result))
        {
            Documents = ValueList<DocumentSummary>.From(documents),
            Links = DocumentLinks.Of(result, text),
            Places = DocumentPlace.Of(result, text),
            Findings = CheckedFile.FindingsOf(FindingDiagnostics.Of(result, file.Path, text)),
        };
    }

    /// <summary>Undecodable bytes in the words of the build, which is given the text and not the bytes.</summary>
    private static Finding? FindUndecodable(byte[] bytes)
    {
        TextDecoder.Decode(bytes, out Finding? finding);
        return finding is { Kind: FindingKind.Undecodable }
            ? new Finding(FindingKind.Undecodable, finding.Span, TextDecoder.BytesWithoutMeaning, finding.Arguments[1])
            : null;
    }

    private static ValueList<CheckFinding> FindingsOf(Finding finding, SourceFile file, DocumentText text) =>
        CheckedFile.FindingsOf(FindingDiagnostics.Of(ValueList<Finding>.From([finding]), file.Path, text));
}
