using System.IO;
using CorpusGen.Reading;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Formats.Authors;
using CorpusGen.Reading.Locking;
using CorpusGen.Reading.Schema;
using CorpusGen.Reading.Text;

namespace CorpusGen.Tool.Checking;

/// <summary>Says what a file was taken for, and why.</summary>
internal static class FileVerdict
{
    internal const string PeopleFile = "registry of people";
    private const string NameIt = "Corpus=\"…\" on its item (here --corpus)";

    internal static string OfDocument(FileResult result) => result.Articles.Count > 0
        ? $"read as {result.Format} because {result.Reason}"
        : $"taken for {result.Format} because {result.Reason}, and left out";

    internal static string OfLeftOut(FileFormat format) => $"taken for {format.Name} because {format.Reason}, and left out";

    /// <summary>Of a file whose name says that it is no document.</summary>
    internal static string OfName(SourceFile file) =>
        DocumentFile.IsPeopleFile(file.FullPath) ? PeopleFile
        : SchemaFile.IsSchemaFile(file.FullPath) ? "schema of a collection"
        : CorpusLock.IsLockFile(file.FullPath) ? "lock file"
        : AuthorFile.Is(file.FullPath) ? "file of authors"
        : $"no document because its name ends in '{Path.GetExtension(file.FullPath)}'; {NameIt} says that it is one";

    /// <summary>Of a file whose content does not say that it is a document.</summary>
    internal static string OfOther(SourceFile file, DocumentText text)
    {
        string what = AuthorFile.Is(file.FullPath) ? "file of authors, and no document" : "no document";
        FileFormat? named = ArticleReader.FormatOf(text, file.FullPath, isNamed: true);
        return $"{what} because nothing in it says that it is an article; with {NameIt} it would be read as {named?.Name} because {named?.Reason}";
    }
}
