using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Detection;
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
/// signature are paragraphs as they stand. A mail whose text is encoded or has several parts is refused, for its words do not
/// stand in the file.
/// </remarks>
internal static class HeaderLinesFormat
{
    internal static ParsedFile Read(string text, string path, ReadSettings settings, CancellationToken cancellationToken)
    {
        var document = new ParsedDocument();
        int bodyStart = 0;
        if (HeaderLines.Find(text) is HeaderLines header)
        {
            List<DataMember> fields = Fields(text, header);
            if (FindEncoding(fields) is DataMember encoding)
            {
                return ParsedFile.Refused(new Finding(FindingKind.Refused, encoding.Value.Span, "mail", "texts that are neither encoded nor of several parts"));
            }

            HeadFields.Read(document, fields, "header");
            bodyStart = header.BodyStart;
        }

        FrontMatterFields.Complete(document, path, settings);
        if (MarkdownDetector.IsMarkdown(path))
        {
            return MarkdownBody.Read(document, text, bodyStart, path, cancellationToken) is Finding refusal ? ParsedFile.Refused(refusal) : ParsedFile.Of(document);
        }

        if (FormatDetector.Has(path, ".rst"))
        {
            RstBody.Read(document, text, bodyStart, path, settings);
        }
        else
        {
            foreach (TextSpan span in ParagraphSplitter.Split(text, TextSpan.FromBounds(bodyStart, text.Length)))
            {
                document.Paragraphs.Add(new ParsedParagraph(MappedText.Verbatim(text, span)));
            }
        }

        return ParsedFile.Of(document);
    }

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

    private static DataMember? FindEncoding(List<DataMember> fields) => fields.Find(static field =>
        (string.Equals(field.Name, "Content-Transfer-Encoding", StringComparison.OrdinalIgnoreCase) && field.Value.Text.Trim().ToLowerInvariant() is "base64" or "quoted-printable")
        || (string.Equals(field.Name, "Content-Type", StringComparison.OrdinalIgnoreCase) && field.Value.Text.TrimStart().StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)));
}
