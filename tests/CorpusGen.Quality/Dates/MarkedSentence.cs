using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using CorpusGen.Quality.Scoring;

namespace CorpusGen.Quality.Dates;

/// <summary>A sentence of the hand-written set.</summary>
/// <param name="Phenomenon">The group it stands in.</param>
/// <param name="Date">The date of its document.</param>
/// <param name="Text">The sentence without its marks.</param>
/// <param name="Gold">The marked expressions.</param>
internal sealed record MarkedSentence(string Phenomenon, CalendarDate? Date, string Text, IReadOnlyList<TimexMention> Gold)
{
    /// <summary>Reads a file of marked sentences; its first lines say how it is written.</summary>
    internal static List<MarkedSentence> Load(string path)
    {
        var sentences = new List<MarkedSentence>();
        string phenomenon = string.Empty;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                phenomenon = line[3..];
            }
            else if (!line.StartsWith('#') && line.Length > 0)
            {
                sentences.Add(Parse(phenomenon, line));
            }
        }

        return sentences;
    }

    private static MarkedSentence Parse(string phenomenon, string line)
    {
        int tab = line.IndexOf('\t', StringComparison.Ordinal);
        string marked = line[(tab + 1)..];
        CalendarDate? date = CalendarDate.TryParse(line[..tab], out CalendarDate parsed) ? parsed : null;
        var text = new StringBuilder();
        var gold = new List<TimexMention>();
        for (int position = 0; position < marked.Length;)
        {
            if (marked[position] != '{')
            {
                text.Append(marked[position++]);
                continue;
            }

            int bar = marked.IndexOf('|', position);
            int end = marked.IndexOf('}', position);
            string[] value = marked[(bar + 1)..end].Split(' ');
            int start = text.Length;
            text.Append(marked, position + 1, bar - position - 1);
            gold.Add(new TimexMention(start, text.Length, value.Length == 2 ? value[0] : "DATE", value[^1]));
            position = end + 1;
        }

        return new MarkedSentence(phenomenon, date, text.ToString(), gold);
    }
}
