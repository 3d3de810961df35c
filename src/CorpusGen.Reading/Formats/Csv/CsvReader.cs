using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.Json;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Csv;

/// <summary>Tables of documents (RFC 4180): the first row names the columns, each other row is one document.</summary>
/// <remarks>
/// The separator is that of comma, semicolon, tab and bar which the first row has most of. Columns are read as the fields of an object
/// (<see cref="ArticleFields"/>); empty cells state nothing. The id of a row, if it has one, tells it from the others. A row with another number
/// of cells than the first has a separator or a quotation mark too many: it is reported and left out. A first row with a cell longer than
/// <see cref="LongestName"/> characters names no columns: the table is refused, as every row would carry that name.
/// </remarks>
internal static class CsvReader
{
    private const int LongestName = 1_000;
    private const string Shape = "a first row that names the columns, one of them a text ('text', 'body', 'content' …), and a row below it for each document";

    internal static ParsedFile Read(string text)
    {
        char separator = TableDetector.Separator(TableDetector.FirstRow(text));
        int lineEnd = text.IndexOf('\n');
        List<List<MappedText>> rows = CsvTable.Read(text, separator, out Finding? failure);
        if (failure is not null)
        {
            return ParsedFile.Refused(failure);
        }

        if (rows.Count > 0 && rows[0].Find(static name => name.Text.Length > LongestName) is MappedText overlong)
        {
            return ParsedFile.Refused(new Finding(FindingKind.Malformed, overlong.Span, "CSV", "the first row names the columns, and this name has " + Number(overlong.Text.Length) + " characters; at most " + Number(LongestName) + " are read"));
        }

        if (rows.Count < 2 || !ArticleFields.HasText(ToMap(rows[0], rows[0])))
        {
            return ParsedFile.Refused(new Finding(FindingKind.UnknownShape, new TextSpan(0, lineEnd < 0 ? text.Length : lineEnd), "CSV", Shape));
        }

        var items = new ParsedItems("CSV");
        foreach (MappedText repeated in TakeRepeated(rows[0]))
        {
            items.Remark(new Finding(FindingKind.RepeatedField, repeated.Span, repeated.Text.Trim()));
        }

        for (int i = 1; i < rows.Count; i++)
        {
            if (rows[i].Count != rows[0].Count)
            {
                var place = TextSpan.FromBounds(rows[i][0].Span.Start, rows[i][rows[i].Count - 1].Span.End);
                items.LeaveOut(new Finding(FindingKind.Malformed, place, "CSV", "the row has " + Number(rows[i].Count) + " fields, the first row names " + Number(rows[0].Count)));
                continue;
            }

            ParsedDocument document = ArticleFields.Read(ToMap(rows[0], rows[i]));
            document.Fragment = document.Id;
            items.Add(document);
        }

        return items.ToFile();
    }

    /// <summary>The names of columns that stand before them already; they are taken out of the row, so that each is told once and not for each row.</summary>
    private static List<MappedText> TakeRepeated(List<MappedText> names)
    {
        var repeated = new List<MappedText>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Text.Trim() is { Length: > 0 } name && !seen.Add(name))
            {
                repeated.Add(names[i]);
                names[i] = MappedText.Empty;
            }
        }

        return repeated;
    }

    private static DataNode ToMap(List<MappedText> names, List<MappedText> cells)
    {
        var members = new List<DataMember>();
        for (int i = 0; i < cells.Count; i++)
        {
            string name = names[i].Text.Trim();
            if (name.Length > 0 && cells[i].Text.Trim().Length > 0)
            {
                members.Add(new DataMember(name, cells[i].Span, DataNode.Scalar(DataKind.Text, cells[i], cells[i].Span)));
            }
        }

        return DataNode.Map(members, TextSpan.FromBounds(cells[0].Span.Start, cells[cells.Count - 1].Span.End));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
