using System.Text;

namespace CorpusGen.Generators.Emit;

/// <summary>Text of documents inside XML documentation comments: escaped, on one line, and no longer than a hover window likes.</summary>
internal static class XmlDoc
{
    private const int LongestExcerpt = 100;
    private const int LongestText = 600;

    /// <summary>Writes a summary of one line.</summary>
    internal static void WriteSummary(this CodeWriter writer, string text)
    {
        writer.Begin().Append("/// <summary>").AppendXml(text, LongestText).Append("</summary>");
        writer.End();
    }

    /// <summary>The first words of a text, with an ellipsis where more follows.</summary>
    internal static string Excerpt(string text)
    {
        if (text.Length <= LongestExcerpt)
        {
            return text;
        }

        int end = text.LastIndexOf(' ', LongestExcerpt);
        return text.Substring(0, end > LongestExcerpt / 2 ? end : LongestExcerpt) + "\u2026";
    }

    internal static StringBuilder AppendXml(this StringBuilder code, string text, int longest = int.MaxValue)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i >= longest)
            {
                return code.Append('\u2026');
            }

            char c = text[i];
            if (c is >= ' ' and < '\u007f' and not ('<' or '>' or '&'))
            {
                code.Append(c);
            }
            else if (UnsafeText.IsPair(text, i))
            {
                code.Append(c).Append(text[++i]);
            }
            else
            {
                AppendEscaped(code, c);
            }
        }

        return code;
    }

    private static void AppendEscaped(StringBuilder code, char c)
    {
        switch (c)
        {
            case '<':
                code.Append("&lt;");
                break;
            case '>':
                code.Append("&gt;");
                break;
            case '&':
                code.Append("&amp;");
                break;
            default:
                // XML has no way to write most of these; a hover text can do without them.
                code.Append(UnsafeText.IsUnsafe(c) ? ' ' : c);
                break;
        }
    }
}
