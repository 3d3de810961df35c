using System.Threading;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.HeaderFields;
using CorpusGen.Reading.Formats.Markdown;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats;

/// <summary>The table of readers, one for each format.</summary>
internal static class FormatReaders
{
    internal static ParsedFile Read(FormatKind kind, DocumentText text, string path, ReadSettings settings, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return kind switch
        {
            FormatKind.Markdown => MarkdownFormat.Read(text.Text, path, settings, cancellationToken),
            FormatKind.HeaderLines => HeaderLinesFormat.Read(text.Text, path, settings, cancellationToken),
            FormatKind.UnknownXml => UnknownXml.Read(text.Text),
            _ => ParsedFile.Of(settings.IsBodyOnly ? PlainTextFormat.ReadBody(text.Text) : PlainTextFormat.Read(text.Text)),
        };
    }
}
