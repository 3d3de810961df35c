using System.Text;

namespace CorpusGen.Generators.Emit;

/// <summary>Ordinary escaped string literals, which every language version reads the same way.</summary>
/// <remarks>
/// Escaped are quotes, backslashes, control characters, line and paragraph separators, formatting characters (bidirectional
/// controls, zero-width characters, soft hyphens) and surrogates that stand alone: nothing that a document holds can end the
/// literal, break its line or make it look other than it is.
/// </remarks>
internal static class CSharpLiteral
{
    private const string Hex = "0123456789abcdef";

    internal static StringBuilder AppendLiteral(this StringBuilder code, string value)
    {
        code.Append('"');
        int copied = 0;
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c is >= ' ' and < '\u007f' and not ('"' or '\\'))
            {
                continue;
            }

            if (UnsafeText.IsPair(value, i))
            {
                i++;
                continue;
            }

            if (c is '"' or '\\' || UnsafeText.IsUnsafe(c))
            {
                code.Append(value, copied, i - copied);
                copied = i + 1;
                AppendEscape(code, c);
            }
        }

        return code.Append(value, copied, value.Length - copied).Append('"');
    }

    private static void AppendEscape(StringBuilder code, char c)
    {
        switch (c)
        {
            case '"':
                code.Append("\\\"");
                break;
            case '\\':
                code.Append("\\\\");
                break;
            case '\n':
                code.Append("\\n");
                break;
            case '\t':
                code.Append("\\t");
                break;
            default:
                code.Append("\\u").Append(Hex[c >> 12]).Append(Hex[(c >> 8) & 15]).Append(Hex[(c >> 4) & 15]).Append(Hex[c & 15]);
                break;
        }
    }
}
