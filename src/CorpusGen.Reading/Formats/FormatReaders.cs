using System.Threading;
using CorpusGen.Reading.Formats.AkomaNtoso;
using CorpusGen.Reading.Formats.Captions;
using CorpusGen.Reading.Formats.Csv;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.Feeds;
using CorpusGen.Reading.Formats.GovUk;
using CorpusGen.Reading.Formats.HeaderFields;
using CorpusGen.Reading.Formats.Html;
using CorpusGen.Reading.Formats.Jats;
using CorpusGen.Reading.Formats.Json;
using CorpusGen.Reading.Formats.JsonLd;
using CorpusGen.Reading.Formats.Markdown;
using CorpusGen.Reading.Formats.NewsMl;
using CorpusGen.Reading.Formats.Ninjs;
using CorpusGen.Reading.Formats.Nitf;
using CorpusGen.Reading.Formats.Sgml;
using CorpusGen.Reading.Formats.Tei;
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
            FormatKind.NewsMlG2 => NewsMlG2Reader.Read(text.Text),
            FormatKind.NewsMl1 => NewsMl1Reader.Read(text.Text),
            FormatKind.Nitf => NitfReader.Read(text.Text),
            FormatKind.Rss => RssReader.Read(text.Text),
            FormatKind.Atom => AtomReader.Read(text.Text),
            FormatKind.Tei => TeiReader.Read(text.Text),
            FormatKind.Jats => JatsReader.Read(text.Text),
            FormatKind.AkomaNtoso => AkomaNtosoReader.Read(text.Text),
            FormatKind.Sgml => SgmlReader.Read(text.Text),
            FormatKind.Markdown => MarkdownFormat.Read(text.Text, path, settings, cancellationToken),
            FormatKind.HeaderLines => HeaderLinesFormat.Read(text.Text, path, settings, cancellationToken),
            FormatKind.Dateline => ParsedFile.Of(News.DatelineFormat.Read(text.Text, path, cancellationToken)),
            FormatKind.Transcript => Transcripts.TranscriptReader.Read(text.Text, path, cancellationToken),
            FormatKind.Captions => CaptionReader.Read(text.Text, cancellationToken),
            FormatKind.Ninjs => NinjsReader.Read(text.Text),
            FormatKind.JsonFeed => JsonFeedReader.Read(text.Text),
            FormatKind.GovUk => GovUkReader.Read(text.Text),
            FormatKind.JsonLd => JsonLdReader.Read(text.Text),
            FormatKind.JsonLines => JsonArticleReader.ReadLines(text.Text),
            FormatKind.Json => JsonArticleReader.Read(text.Text),
            FormatKind.Csv => CsvReader.Read(text.Text),
            FormatKind.Html => PageReader.Read(text.Text),
            FormatKind.UnknownXml => UnknownXml.Read(text.Text),
            _ => ParsedFile.Of(settings.IsBodyOnly ? PlainTextFormat.ReadBody(text.Text) : PlainTextFormat.Read(text.Text)),
        };
    }
}
