using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Json;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>Reads the Congressional Record as the parser of <c>unitedstates/congressional-record</c> writes it.</summary>
/// <remarks>
/// <list type="table">
/// <item><term><c>header</c></term><description><c>year</c>, <c>month</c> and <c>day</c> are the date; <c>vol</c>, <c>num</c>, <c>chamber</c>, <c>pages</c>, <c>extension</c> metadata <c>header.…</c></description></item>
/// <item><term><c>doc_title</c>, else <c>title</c></term><description>title</description></item>
/// <item><term><c>id</c></term><description>id</description></item>
/// <item><term><c>content</c></term><description>of each item the <c>text</c>, cut into paragraphs as in the printed Record. <c>kind</c> <c>speech</c> has a <c>speaker</c> and his <c>speaker_bioguide</c>; <c>title</c> gives sections; <c>linebreak</c> nothing; all others are the Record's own words.</description></item>
/// </list>
/// All other members are metadata.
/// </remarks>
internal static class RecordJson
{
    private const string Format = "JSON of the Congressional Record";

    internal static ParsedFile Read(string text, CancellationToken cancellationToken)
    {
        DataNode? root = JsonReader.Read(text, out Finding? failure);
        if (root is null)
        {
            return ParsedFile.Refused(failure!);
        }

        if (root["content"] is not { Kind: DataKind.List } content)
        {
            return ParsedFile.Refused(new Finding(FindingKind.UnknownShape, root.Span, Format, "a list 'content'"));
        }

        var document = new ParsedDocument { Id = root.TextOf("id"), Language = "en" };
        document.Title = ((root["doc_title"] ?? root["title"]) is { Kind: DataKind.Text } title ? title.Mapped : MappedText.Empty).Trim();
        ReadHeader(document, root["header"]);
        foreach (DataMember member in root.Members)
        {
            if (member.Name is not ("id" or "doc_title" or "title" or "header" or "content"))
            {
                HeadFields.AddMetadata(document.Metadata, member.Name, member.NameSpan, member.Value, 0);
            }
        }

        var speech = new RecordSpeech(document);
        foreach (DataNode item in content.Items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadItem(document, speech, item);
        }

        return ParsedFile.Of(document);
    }

    private static void ReadHeader(ParsedDocument document, DataNode? header)
    {
        if (header is null)
        {
            return;
        }

        if (header.Kind != DataKind.Map)
        {
            document.Findings.Add(new Finding(FindingKind.UnexpectedField, header.Span, "header", "an object"));
            return;
        }

        document.DateSpan = header["year"]?.Span ?? header.Span;
        if (header.TextOf("year") is string year && header.TextOf("month") is string month && header.TextOf("day") is string day)
        {
            string written = month + " " + day + ", " + year;
            document.Date = StatedDate.Read(written);
            if (document.Date is null)
            {
                document.Findings.Add(new Finding(FindingKind.InvalidDate, document.DateSpan, written));
            }
        }

        foreach (DataMember member in header.Members)
        {
            if (member.Name is not ("year" or "month" or "day" or "wkday"))
            {
                HeadFields.AddMetadata(document.Metadata, "header." + member.Name, member.NameSpan, member.Value, 1);
            }
        }
    }

    private static void ReadItem(ParsedDocument document, RecordSpeech speech, DataNode item)
    {
        if (item["text"] is not DataNode text)
        {
            return;
        }

        if (text.Kind != DataKind.Text)
        {
            document.Findings.Add(new Finding(FindingKind.UnexpectedField, text.Span, "text", "a text"));
            return;
        }

        string? kind = item.TextOf("kind");
        if (kind == "linebreak")
        {
            return;
        }

        List<RecordBlock> blocks = RecordBlocks.Cut(text.Mapped);
        if (kind == "title")
        {
            speech.Add(blocks, takesTitle: document.Title.Length == 0);
        }
        else
        {
            speech.AddSpeech(blocks, kind == "speech" ? item.TextOf("speaker") : null, kind == "speech" ? item.TextOf("speaker_bioguide") : null);
        }
    }
}
