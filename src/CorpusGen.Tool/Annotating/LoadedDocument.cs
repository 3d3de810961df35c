using CorpusGen.Reading.Text;

namespace CorpusGen.Tool.Annotating;

/// <summary>A file that has been decoded.</summary>
/// <param name="Name">The file name without its extension.</param>
/// <param name="Path">The path as given, with forward slashes.</param>
/// <param name="FileText">The text that all offsets refer to: the file as decoded, line breaks as they are, without a byte order mark.</param>
/// <param name="Text">The text as the readers see it.</param>
internal sealed record LoadedDocument(string Name, string Path, string FileText, DocumentText Text);
