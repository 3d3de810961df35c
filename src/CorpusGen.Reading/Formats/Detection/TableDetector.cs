using System;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>Tells tables of documents by the names in their first row.</summary>
internal static class TableDetector
{
    internal static FormatClaim? Claim(string text, string path)
    {
        if (!FormatDetector.Has(path, ".csv") && !FormatDetector.Has(path, ".tsv"))
        {
            return null;
        }

        string header = FirstRow(text);
        string[] names = Array.ConvertAll(header.Split(Separator(header)), FieldName.Normalize);
        bool hasText = Array.Exists(names, static name => Array.IndexOf(ArticleNames.Texts, name) >= 0);
        bool hasHead = Array.Exists(names, static name => Array.IndexOf(ArticleNames.Titles, name) >= 0 || Array.IndexOf(ArticleNames.Dates, name) >= 0);
        return hasText && hasHead ? new FormatClaim(FormatKind.Csv, "its first row names the columns of articles") : null;
    }

    /// <summary>The line that names the columns: the first, or the one below Excel's "sep=;".</summary>
    internal static string FirstRow(string text)
    {
        int start = BehindSeparatorLine(text);
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Substring(start) : text.Substring(start, end - start);
    }

    /// <summary>The position behind the line "sep=;" by which Excel is told the separator; 0 without one.</summary>
    internal static int BehindSeparatorLine(string text) => text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.IndexOf('\n') == 5 ? 6 : 0;

    /// <summary>The separator that the first row uses: of comma, semicolon, tab and bar, the one that it has most of.</summary>
    internal static char Separator(string header)
    {
        char best = ',';
        int most = 0;
        foreach (char candidate in new[] { ',', ';', '\t', '|' })
        {
            int count = header.Split(candidate).Length - 1;
            if (count > most)
            {
                most = count;
                best = candidate;
            }
        }

        return best;
    }
}
