using System.Collections.Generic;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats;

/// <summary>Plain text: the header of <see cref="PlainTextHeader"/> if there is one, then paragraphs.</summary>
internal static class PlainTextFormat
{
    internal static ParsedDocument Read(string text)
    {
        var findings = new List<Finding>();
        PlainTextHeader? header = PlainTextHeader.Find(text);
        CalendarDate? date = null;
        TextSpan dateSpan = default;
        if (header is PlainTextHeader head)
        {
            dateSpan = head.Date;
            string written = head.Date.In(text);
            if (written.Length == 10 && CalendarDate.TryParse(written, out CalendarDate parsed))
            {
                date = parsed;
            }
            else
            {
                findings.Add(new Finding(FindingKind.InvalidDate, head.Date, written));
            }
        }

        int bodyStart = header?.BodyStart ?? 0;
        return new ParsedDocument(header?.Title ?? default, date, dateSpan, Paragraphs(text, bodyStart), findings);
    }

    /// <summary>Reads text that has no header, whatever its first line looks like.</summary>
    internal static ParsedDocument ReadBody(string text) => new(default, null, default, Paragraphs(text, 0), []);

    private static IReadOnlyList<TextSpan> Paragraphs(string text, int start) => ParagraphSplitter.Split(text, TextSpan.FromBounds(start, text.Length));
}
