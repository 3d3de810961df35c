using System.Threading;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats;

/// <summary>The table of readers, one for each format.</summary>
internal static class FormatReaders
{
    internal static ParsedFile Read(FormatKind kind, DocumentText text, ReadSettings settings, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return kind switch
        {
            _ => ParsedFile.Of(settings.IsBodyOnly ? PlainTextFormat.ReadBody(text.Text) : PlainTextFormat.Read(text.Text)),
        };
    }
}
