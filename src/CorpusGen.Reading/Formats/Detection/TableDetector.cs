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

        int end = text.IndexOf('\n');
        string header = end < 0 ? text : text.Substring(0, end);
        string[] names = Array.ConvertAll(header.Split(Separator(header)), FieldName.Normalize);
        bool hasText = Array.Exists(names, static name => Array.IndexOf(ArticleNames.Texts, name) >= 0);
        bool hasHead = Array.Exists(names, static name => Array.IndexOf(ArticleNames.Titles, name) >= 0 || Array.IndexOf(ArticleNames.Dates, name) >= 0);
        return hasText && hasHead ? new FormatClaim(FormatKind.Csv, "its first row names the columns of articles") : null;
    }

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
