using System;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>The languages of front matter, told by its fences.</summary>
internal enum FrontMatterLanguage
{
    /// <summary>Between lines of <c>---</c>; the last may be <c>...</c>.</summary>
    Yaml,

    /// <summary>Between lines of <c>+++</c>.</summary>
    Toml,

    /// <summary>An object in braces.</summary>
    Json,
}

/// <summary>
/// The front matter of a Markdown file: what stands between fences at its beginning. Blank lines and HTML comments may stand
/// before it. A line <c>---</c> that no field, comment or second fence follows is a rule between paragraphs, and no fence.
/// </summary>
/// <param name="Language">The language of its fields.</param>
/// <param name="Fence">The opening fence.</param>
/// <param name="Content">What stands between the fences; of JSON the whole object.</param>
/// <param name="BodyStart">The position behind it, or behind the opening fence when it is not closed.</param>
/// <param name="IsClosed">Whether the closing fence is there.</param>
internal readonly record struct FrontMatterBlock(FrontMatterLanguage Language, TextSpan Fence, TextSpan Content, int BodyStart, bool IsClosed)
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";
    private static readonly string[] ArticleFields = ["title", "headline", "date", "published", "publishdate", "pubdate", "datepublished", "created"];

    /// <summary>Finds the front matter of a text.</summary>
    /// <param name="text">The text, with <c>\n</c> line breaks.</param>
    internal static FrontMatterBlock? Find(string text)
    {
        int start = SkipBlanksAndComments(text);
        if (start < text.Length && text[start] == '{')
        {
            return FindObject(text, start);
        }

        string fence = FenceAt(text, start);
        if (fence.Length == 0)
        {
            return null;
        }

        int content = Math.Min(text.Length, TextLine.EndAt(text, start) + 1);
        var opening = new TextSpan(start, fence.Length);
        FrontMatterLanguage language = fence == "---" ? FrontMatterLanguage.Yaml : FrontMatterLanguage.Toml;
        for (int line = content; line < text.Length; line = TextLine.EndAt(text, line) + 1)
        {
            string other = FenceAt(text, line);
            if (other == fence || (other == "..." && fence == "---"))
            {
                var span = TextSpan.FromBounds(content, line);
                bool isBlank = span.In(text).Trim().Length == 0;
                bool isFrontMatter = isBlank || LooksLikeFields(text, span, language);
                return isFrontMatter ? new FrontMatterBlock(language, opening, span, Math.Min(text.Length, TextLine.EndAt(text, line) + 1), true) : null;
            }
        }

        var rest = TextSpan.FromBounds(content, text.Length);
        return LooksLikeFields(text, rest, language) ? new FrontMatterBlock(language, opening, rest, content, false) : null;
    }

    /// <summary>Whether the fields state a title or a date, as those of an article do.</summary>
    internal bool StatesArticle(string text)
    {
        for (int line = Content.Start; line < Content.End; line = TextLine.EndAt(text, line) + 1)
        {
            string name = NameAt(text, line);
            if (Array.IndexOf(ArticleFields, name.Replace("_", "").Replace("-", "").ToLowerInvariant()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool LooksLikeFields(string text, TextSpan content, FrontMatterLanguage language)
    {
        for (int line = content.Start; line < content.End; line = TextLine.EndAt(text, line) + 1)
        {
            int end = Math.Min(content.End, TextLine.EndAt(text, line));
            string words = text.Substring(line, end - line).Trim();
            if (words.Length > 0 && words[0] is not ('#' or '%'))
            {
                return language == FrontMatterLanguage.Toml ? words[0] == '[' || words.IndexOf('=') > 0 : words[0] is '{' or '?' or '!' or '&' || HasYamlKey(words);
            }
        }

        return false;
    }

    private static bool HasYamlKey(string line)
    {
        int colon = line.IndexOf(':');
        while (colon >= 0 && colon + 1 < line.Length && line[colon + 1] is not (' ' or '\t'))
        {
            colon = line.IndexOf(':', colon + 1);
        }

        return colon > 0;
    }

    /// <summary>The name of the field that begins a line, without quotes; empty for a line that begins none.</summary>
    private static string NameAt(string text, int line)
    {
        int start = line;
        while (start < text.Length && text[start] is '"' or '\'' or '{' or ',' || (start > line && start < text.Length && text[start] == ' '))
        {
            start++;
        }

        // Fields of JSON are indented; those of YAML and TOML are not.
        int first = start;
        while (first < text.Length && text[first] is ' ' or '\t')
        {
            first++;
        }

        bool isQuoted = first < text.Length && text[first] == '"';
        start = isQuoted ? first + 1 : start;
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-'))
        {
            end++;
        }

        int separator = end;
        while (separator < text.Length && text[separator] is ' ' or '\t' or '"' or '\'')
        {
            separator++;
        }

        return separator < text.Length && text[separator] is ':' or '=' ? text.Substring(start, end - start) : "";
    }

    private static FrontMatterBlock? FindObject(string text, int start)
    {
        int name = start + 1;
        while (name < text.Length && char.IsWhiteSpace(text[name]))
        {
            name++;
        }

        if (name >= text.Length || text[name] != '"')
        {
            return null;
        }

        int depth = 0;
        bool isText = false;
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (isText && c == '\\')
            {
                i++;
            }
            else if (c == '"')
            {
                isText = !isText;
            }
            else if (!isText)
            {
                depth += c is '{' ? 1 : c is '}' ? -1 : 0;
                if (depth == 0)
                {
                    return new FrontMatterBlock(FrontMatterLanguage.Json, new TextSpan(start, 1), TextSpan.FromBounds(start, i + 1), i + 1, true);
                }
            }
        }

        return new FrontMatterBlock(FrontMatterLanguage.Json, new TextSpan(start, 1), TextSpan.FromBounds(start, text.Length), start + 1, false);
    }

    /// <summary>The fence that is all of a line, or an empty text.</summary>
    private static string FenceAt(string text, int line)
    {
        int end = TextLine.EndAt(text, line);
        while (end > line && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end - line == 3 && text.Substring(line, 3) is "---" or "+++" or "..." ? text.Substring(line, 3) : "";
    }

    private static int SkipBlanksAndComments(string text)
    {
        int position = 0;
        while (true)
        {
            while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] == '\uFEFF'))
            {
                position++;
            }

            if (text.Length - position < CommentStart.Length || string.CompareOrdinal(text, position, CommentStart, 0, CommentStart.Length) != 0)
            {
                return position;
            }

            int end = text.IndexOf(CommentEnd, position, StringComparison.Ordinal);
            if (end < 0)
            {
                return position;
            }

            position = end + CommentEnd.Length;
        }
    }
}
