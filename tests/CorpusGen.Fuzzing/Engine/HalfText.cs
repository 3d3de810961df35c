using System.Text;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>
/// Two halves of a text, to compare its time with. The first half alone says nothing where a format needs its end, and every other part
/// says nothing where all the work is in one part: the slower half counts.
/// </summary>
internal static class HalfText
{
    private const int Parts = 64;

    internal static string First(string text) => text[..(text.Length / 2)];

    /// <summary>Every other part, with the start and the end of the text. Parts end where lines do, unless a line is longer than a part.</summary>
    internal static string EveryOther(string text)
    {
        var half = new StringBuilder(text.Length);
        int start = 0;
        bool isKept = true;
        for (int part = 1; part < Parts; part++)
        {
            int cut = (int)((long)text.Length * part / Parts);
            int lineEnd = text.IndexOf('\n', cut, (int)((long)text.Length * (part + 1) / Parts) - cut);
            int end = lineEnd < 0 ? cut : lineEnd + 1;
            half.Append(text, start, isKept ? end - start : 0);
            isKept = !isKept;
            start = end;
        }

        return half.Append(text, start, text.Length - start).ToString();
    }
}
