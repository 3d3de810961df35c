using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats;

/// <summary>Plain text: the header of <see cref="PlainTextHeader"/>, else what <see cref="PlainTextHead"/> finds, then paragraphs.</summary>
internal static class PlainTextFormat
{
    internal static ParsedDocument Read(string text)
    {
        var document = new ParsedDocument();
        PlainTextHeader? header = PlainTextHeader.Find(text);
        if (header is PlainTextHeader head)
        {
            document.Title = MappedText.Verbatim(text, head.Title);
            document.DateSpan = head.Date;
            string written = head.Date.In(text);
            if (written.Length == 10 && CalendarDate.TryParse(written, out CalendarDate parsed))
            {
                document.Date = parsed;
            }
            else
            {
                document.Findings.Add(new Finding(FindingKind.InvalidDate, head.Date, written));
            }
        }

        AddParagraphs(document, text, header?.BodyStart ?? PlainTextHead.Read(document, text));
        return document;
    }

    /// <summary>Reads text that has no header, whatever its first line looks like.</summary>
    internal static ParsedDocument ReadBody(string text)
    {
        var document = new ParsedDocument();
        AddParagraphs(document, text, 0);
        return document;
    }

    private static void AddParagraphs(ParsedDocument document, string text, int start)
    {
        foreach (TextSpan span in ParagraphSplitter.Split(text, TextSpan.FromBounds(start, text.Length)))
        {
            document.Paragraphs.Add(new ParsedParagraph(MappedText.Verbatim(text, span)));
        }
    }
}
