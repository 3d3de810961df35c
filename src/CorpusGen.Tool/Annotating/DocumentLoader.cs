using System;
using System.IO;
using CorpusGen.Reading;
using CorpusGen.Reading.Text;

namespace CorpusGen.Tool.Annotating;

/// <summary>Reads documents from files and standard input.</summary>
internal static class DocumentLoader
{
    private const string StandardInput = "-";

    /// <summary>Reads one document.</summary>
    /// <param name="file">The path, or <c>-</c> for standard input.</param>
    /// <param name="problem">What is wrong and what to do, when the result is <see langword="null"/>.</param>
    /// <returns>The document, or <see langword="null"/> when it cannot be read.</returns>
    internal static LoadedDocument? Load(string file, out string? problem)
    {
        if (Directory.Exists(file))
        {
            problem = $"{file}: is a folder. Name the files in it, for example '{Path.Combine(file, "*.txt")}'.";
            return null;
        }

        try
        {
            byte[] bytes = file == StandardInput ? ReadAll(Console.OpenStandardInput()) : File.ReadAllBytes(file);
            string decoded = TextDecoder.Decode(bytes, out Finding? finding);
            if (finding is not null)
            {
                TextPosition place = TextPosition.In(decoded, finding.Span.Start);
                string reason = finding.Kind == FindingKind.Binary ? "the file is not text. Save its words as text." : "the text cannot be decoded from here on. Save the file as UTF-8.";
                problem = $"{file}({place.Line + 1},{place.Column + 1}): {reason}";
                return null;
            }

            problem = null;
            string path = file.Replace('\\', '/');
            string name = file == StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(file);
            return new LoadedDocument(name, path, decoded, DocumentText.From(decoded));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            problem = $"{file}: cannot be read ({exception.Message}) Check the path and the permissions.";
            return null;
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
