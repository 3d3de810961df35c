using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.Html;
using CorpusGen.Reading.Formats.Markdown;
using CorpusGen.Reading.Formats.Rst;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.HeaderFields;

/// <summary>Texts under header lines: mails (RFC 5322), PEPs (PEP 1), posts of Pelican.</summary>
/// <remarks>
/// <c>Title</c> or <c>Subject</c> is the title; <c>Author</c>, <c>Authors</c>, <c>From</c> the authors, without addresses;
/// <c>Date</c>, <c>Published</c>, else <c>Created</c> the date. All other fields are metadata. Folded lines are joined and encoded
/// words decoded. The text below is reStructuredText in <c>.rst</c>, Markdown in <c>.md</c>, else plain text, whose quotes and
/// signature are paragraphs as they stand. Of a mail of several parts the first plain text is read, else the first HTML, and encoded
/// texts are decoded. A mailbox (RFC 4155) holds a document for each of its mails.
/// </remarks>
internal static class HeaderLinesFormat
{
    private const string Format = "mail";

    internal static ParsedFile Read(string text, string path, ReadSettings settings, CancellationToken cancellationToken)
    {
        bool isMarkdown = MarkdownDetector.IsMarkdown(path);
        if (!isMarkdown && !FormatDetector.Has(path, ".rst"))
        {
            return ReadMails(text, path, settings, cancellationToken);
        }

        var document = new ParsedDocument();
        int bodyStart = 0;
        if (HeaderLines.Find(text) is HeaderLines header)
        {
            HeadFields.Read(document, Fields(text, header), "header");
            bodyStart = header.BodyStart;
        }

        FrontMatterFields.Complete(document, path, settings);
        if (isMarkdown)
        {
            return MarkdownBody.Read(document, text, bodyStart, path, cancellationToken) is Finding refusal ? ParsedFile.Refused(refusal) : ParsedFile.Of(document);
        }

        RstBody.Read(document, text, bodyStart, path, settings);
        return ParsedFile.Of(document);
    }

    private static ParsedFile ReadMails(string text, string path, ReadSettings settings, CancellationToken cancellationToken)
    {
        List<TextSpan> mails = Mailbox.Cut(text);
        if (mails.Count == 1)
        {
            var document = new ParsedDocument();
            return ReadMail(document, text, mails[0], path, settings) is Finding finding ? ParsedFile.Refused(finding) : ParsedFile.Of(document);
        }

        var items = new ParsedItems(Format);
        foreach (TextSpan mail in mails)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var document = new ParsedDocument { DateSpan = new TextSpan(mail.Start, 0) };
            if (ReadMail(document, text, mail, path, settings) is Finding finding)
            {
                items.LeaveOut(finding);
            }
            else
            {
                items.Add(document);
            }
        }

        return items.ToFile();
    }

    private static Finding? ReadMail(ParsedDocument document, string text, TextSpan mail, string path, ReadSettings settings)
    {
        HeaderLines header = HeaderLines.Find(text, mail) ?? new HeaderLines([], mail.Start);
        List<DataMember> fields = Fields(text, header);
        HeadFields.Read(document, fields, "header");
        FrontMatterFields.Complete(document, path, settings);
        if (MailPart.Find(text, header.Fields, TextSpan.FromBounds(header.BodyStart, mail.End)) is not MailPart part)
        {
            return new Finding(FindingKind.Refused, PlaceOf(fields, "Content-Type", header), Format, "mails with a part that is plain text or HTML");
        }

        if (TransferEncoding.Decode(text, part) is not MappedText words)
        {
            return new Finding(FindingKind.Refused, PlaceOf(fields, "Content-Transfer-Encoding", header), Format, "texts in quoted-printable or Base64, and in UTF-8, ISO 8859-1 or windows-1252");
        }

        words = Mailbox.Is(text) ? Mailbox.Unquote(words) : words;
        if (part.IsHtml)
        {
            HtmlFlow.Read(document, words);
        }
        else
        {
            PlainParagraphs.Add(document, words);
        }

        return null;
    }

    private static TextSpan PlaceOf(List<DataMember> fields, string name, HeaderLines header) =>
        fields.Find(field => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase))?.Value.Span ?? new TextSpan(header.BodyStart, 0);

    private static List<DataMember> Fields(string text, HeaderLines header)
    {
        var fields = new List<DataMember>();
        foreach ((TextSpan name, TextSpan value) in header.Fields)
        {
            MappedText words = EncodedWords.Read(text, value);
            DataNode node = DataNode.Scalar(words.Length == 0 ? DataKind.Null : DataKind.Text, words, words.Length == 0 ? value : words.Span);
            fields.Add(new DataMember(NameOf(name.In(text)), name, node));
        }

        return fields;
    }

    /// <summary>Mails have names of their own for title, author and date.</summary>
    private static string NameOf(string name) => name.ToLowerInvariant() switch
    {
        "subject" => "title",
        "from" => "author",
        "sent" => "date",
        _ => name,
    };
}
