using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace CorpusGen.Reading.Locking;

/// <summary>
/// The state of a corpus that code was written against: the pin and the text of each paragraph, as text that version control shows
/// line by line.
/// </summary>
/// <remarks>
/// <c>@ path</c> begins a document; <c>number pin text</c> is a paragraph; lines that begin with <c>#</c> and empty lines say nothing.
/// In texts a backslash and characters that some program takes for a line break are written <c>\uXXXX</c>.
/// </remarks>
/// <param name="documents">The documents, in any order.</param>
public sealed class CorpusLock(IEnumerable<LockedDocument> documents)
{
    /// <summary>How the name of a lock file ends.</summary>
    public const string Extension = ".corpus.lock";

    private const string FirstLine = "# corpusgen lock 1";

    /// <summary>The documents, ordered by path.</summary>
    public IReadOnlyList<LockedDocument> Documents { get; } = documents.OrderBy(static document => document.Path, StringComparer.Ordinal).ToArray();

    /// <summary>Whether a file is a lock file, by its name.</summary>
    /// <param name="path">The path.</param>
    public static bool IsLockFile(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Locks articles as they are.</summary>
    /// <param name="articles">The articles.</param>
    /// <returns>Their paragraphs with pins.</returns>
    public static CorpusLock Of(IEnumerable<Article> articles) => new(articles.Select(static article => new LockedDocument(
        article.Key,
        ValueList<LockedParagraph>.From(article.Paragraphs.Select(static paragraph => new LockedParagraph(paragraph.Number, paragraph.Pin, paragraph.Text))))));

    /// <summary>Reads a lock file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="badLine">The one-based number of the first line that is none of a lock file; 0 when all are. It is left out.</param>
    /// <returns>What could be read.</returns>
    public static CorpusLock Parse(string text, out int badLine)
    {
        badLine = 0;
        var documents = new List<LockedDocument>();
        var paragraphs = new List<LockedParagraph>();
        string? path = null;
        int number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            string trimmed = line.TrimEnd('\r');
            if (trimmed.Length == 0 || trimmed[0] == '#')
            {
                continue;
            }

            if (trimmed.StartsWith("@ ", StringComparison.Ordinal))
            {
                Close();
                path = trimmed.Substring(2);
            }
            else if (path is not null && ParseParagraph(trimmed) is LockedParagraph paragraph)
            {
                paragraphs.Add(paragraph);
            }
            else
            {
                badLine = badLine == 0 ? number : badLine;
            }
        }

        Close();
        return new CorpusLock(documents);

        void Close()
        {
            if (path is not null)
            {
                documents.Add(new LockedDocument(path, ValueList<LockedParagraph>.From(paragraphs)));
                paragraphs.Clear();
            }
        }
    }

    /// <summary>The text of the lock file.</summary>
    /// <returns>Lines that end with <c>\n</c>.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(FirstLine).Append("\n# Written by \"corpusgen lock\"; run it again to accept the documents as they are.\n");
        foreach (LockedDocument document in Documents)
        {
            text.Append("\n@ ").Append(document.Path).Append('\n');
            foreach (LockedParagraph paragraph in document.Paragraphs)
            {
                text.Append(paragraph.Number.ToString(CultureInfo.InvariantCulture)).Append(' ').Append(paragraph.Pin).Append(' ');
                Escape(text, paragraph.Text);
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static LockedParagraph? ParseParagraph(string line)
    {
        string[] parts = line.Split([' '], 3);
        return parts.Length == 3 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 && IsPin(parts[1])
            ? new LockedParagraph(number, parts[1], Unescape(parts[2]))
            : null;
    }

    private static bool IsPin(string text) => text.Length == 10 && text.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    private static void Escape(StringBuilder text, string value)
    {
        foreach (char c in value)
        {
            if (c is '\\' or < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' || char.IsSurrogate(c))
            {
                text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }
    }

    private static string Unescape(string value)
    {
        int escape = value.IndexOf("\\u", StringComparison.Ordinal);
        if (escape < 0)
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\' && i + 5 < value.Length && value[i + 1] == 'u'
                && int.TryParse(value.Substring(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
            {
                text.Append((char)code);
                i += 5;
            }
            else
            {
                text.Append(value[i]);
            }
        }

        return text.ToString();
    }
}
