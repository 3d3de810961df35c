using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using CorpusGen.Reading.Dates;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.News;

/// <summary>Reads news reports and press releases in plain text.</summary>
/// <remarks>
/// <list type="table">
/// <item><term>lines above the dateline</term><description>The first that states nothing else is the title, a second one metadata <c>subtitle</c>. A byline gives authors, a date alone on a line the date, <c>FOR IMMEDIATE RELEASE</c> metadata <c>release</c>, <c>EMBARGOED UNTIL …</c> the end of an embargo.</description></item>
/// <item><term>dateline</term><description>See <see cref="Dateline"/>. Place and agency are metadata <c>place</c> and <c>agency</c>, the day the date of a document that states no other. Without a year in it, the year is that of the path, or of a full date of the same day in the text; when neither gives one, there is no date.</description></item>
/// <item><term>paragraphs</term><description>As of all plain text. The first begins behind the dateline, as it does in print: its words are no sentence of the report.</description></item>
/// <item><term>sign-off</term><description>See <see cref="Credits"/>.</description></item>
/// </list>
/// Conventions: AP Stylebook and Reuters Handbook ("datelines", "bylines").
/// </remarks>
internal static class DatelineFormat
{
    private const int LongestTitle = 200;

    internal static ParsedDocument Read(string text, string path, CancellationToken cancellationToken)
    {
        var document = new ParsedDocument();
        var head = new HeadLines(text, document);
        List<TextLine> lines = TextLine.Cut(text, new TextSpan(0, text.Length));
        int first = 0;
        Dateline? dateline = null;
        while (first < lines.Count)
        {
            TextLine line = lines[first];
            if (!line.IsBlank)
            {
                dateline = Dateline.Read(text, line.Start, line.End);
                if (dateline is not null || !(head.Take(line) || TakeTitle(document, text, lines, first)))
                {
                    break;
                }
            }

            first++;
        }

        int start = dateline is Dateline found ? TakeDateline(document, text, path, found) : first < lines.Count ? lines[first].Start : text.Length;
        AddParagraphs(document, text, start, cancellationToken);
        return document;
    }

    /// <summary>A title stands above the text, is short and ends no sentence; a report may have a second line of it.</summary>
    private static bool TakeTitle(ParsedDocument document, string text, List<TextLine> lines, int index)
    {
        TextLine line = lines[index];
        var span = TextSpan.FromBounds(line.Start, line.End);
        bool ends = text[line.End - 1] is '.' or ':' or ',' or ';';
        if (span.Length > LongestTitle || (ends && document.Title.Length > 0) || index + 1 == lines.Count)
        {
            return false;
        }

        if (document.Title.Length == 0)
        {
            document.Title = MappedText.Verbatim(text, span);
        }
        else
        {
            HeadLines.AddMetadata(document, text, "subtitle", span);
        }

        return true;
    }

    private static int TakeDateline(ParsedDocument document, string text, string path, Dateline dateline)
    {
        HeadLines.AddMetadata(document, text, "place", dateline.Place);
        if (dateline.Agency.Length > 0)
        {
            HeadLines.AddMetadata(document, text, "agency", dateline.Agency);
        }

        if (dateline.Date.Length > 0 && document.Date is null)
        {
            document.DateSpan = dateline.Date;
            document.DateSource = "dateline";
            string written = dateline.Date.In(text);
            document.Date = StatedDate.Read(written) is { Precision: DatePrecision.Day } date ? date : WithYear(written, text, path);
        }

        return dateline.End;
    }

    /// <summary>A day and a month, with the year that the path or another date of the text gives.</summary>
    private static CalendarDate? WithYear(string written, string text, string path)
    {
        if (DocumentPath.YearOf(path) is int year)
        {
            return StatedDate.Read(written + ", " + year.ToString("0000", CultureInfo.InvariantCulture));
        }

        foreach (TemporalExpression expression in DateRecognizer.Recognize(Tokenizer.Tokenize(text), null, CancellationToken.None))
        {
            if (expression.Date is { Precision: DatePrecision.Day } date && expression.Inferred == DateInference.None
                && StatedDate.Read(written + ", " + date.Year.ToString("0000", CultureInfo.InvariantCulture)) == date)
            {
                return date;
            }
        }

        return null;
    }

    private static void AddParagraphs(ParsedDocument document, string text, int start, CancellationToken cancellationToken)
    {
        foreach (TextSpan span in ParagraphSplitter.Split(text, TextSpan.FromBounds(start, text.Length)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            MappedText words = MappedText.Verbatim(text, span);
            if (!Credits.IsEndMark(words.Text) && !Credits.Take(document, words))
            {
                document.Paragraphs.Add(new ParsedParagraph(words));
            }
        }
    }
}
