using System;
using System.IO;
using System.Text;

namespace CorpusGen.Tool.Annotating;

/// <summary>Reads documents from files and standard input.</summary>
internal static class DocumentLoader
{
    private const string StandardInput = "-";

    /// <summary>Reads one document.</summary>
    /// <param name="file">The path, or <c>-</c> for standard input.</param>
    /// <param name="plain">Whether the whole file is running text.</param>
    /// <param name="problem">What is wrong and what to do, when the result is <see langword="null"/>.</param>
    /// <returns>The document, or <see langword="null"/> when it cannot be read.</returns>
    internal static LoadedDocument? Load(string file, bool plain, out string? problem)
    {
        problem = null;
        try
        {
            string text = file == StandardInput ? Read(Console.OpenStandardInput()) : Read(File.OpenRead(file));
            string name = file == StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(file);
            return Parse(name, text, plain);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            problem = $"{file}: cannot be read ({exception.Message}) Check the path and the permissions.";
            return null;
        }
    }

    /// <summary>Finds the blocks of a document. The one place that knows about formats.</summary>
    private static LoadedDocument Parse(string name, string text, bool plain)
    {
        _ = plain;
        return new LoadedDocument(name, text, PlainText.Cut(text), null);
    }

    private static string Read(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
