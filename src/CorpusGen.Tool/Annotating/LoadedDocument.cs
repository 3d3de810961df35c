using CorpusGen.Reading.Text;

namespace CorpusGen.Tool.Annotating;

/// <summary>A file that has been read and cut into blocks.</summary>
/// <param name="Name">The file name without its extension.</param>
/// <param name="Text">The text that all offsets refer to: the file as decoded, line breaks as they are, without a byte order mark.</param>
/// <param name="Blocks">The stretches of the text to look for mentions in.</param>
/// <param name="StatedDate">The date that the document itself states, if it does.</param>
internal sealed record LoadedDocument(string Name, string Text, Block[] Blocks, CalendarDate? StatedDate);
