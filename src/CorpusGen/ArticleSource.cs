using System;
using System.IO;
using System.Reflection;
using System.Text;

namespace CorpusGen;

/// <summary>
/// The decoded text of an article's file: without byte order mark, every line break a single <c>\n</c>, so that offsets do not
/// depend on how a version control system wrote the file.
/// </summary>
internal sealed class ArticleSource
{
    private readonly Assembly? _assembly;
    private readonly string _resourceName;
    private readonly TextEdit[] _edits;
    private string? _text;

    internal ArticleSource(string text, TextEdit[]? edits = null)
    {
        _text = text;
        _resourceName = "";
        _edits = edits ?? [];
    }

    internal ArticleSource(Assembly assembly, string resourceName, TextEdit[]? edits = null)
    {
        _assembly = assembly;
        _resourceName = resourceName;
        _edits = edits ?? [];
    }

    /// <summary>Where the words of the article are not those of the file, ordered and disjoint; empty for plain text.</summary>
    internal TextEdit[] Edits => _edits;

    /// <exception cref="InvalidOperationException">The assembly was built without the embedded article.</exception>
    internal string Text => _text ??= Load();

    /// <summary>The words of a stretch of the file: markup cut out, escapes resolved, line breaks folded.</summary>
    internal string Read(TextSpan span)
    {
        string text = Text;
        int next = FirstEditFrom(span.Start);
        while (next < _edits.Length && _edits[next].Start == span.Start && _edits[next].Length == 0)
        {
            // A blank that is read before the first word is none of its own.
            next++;
        }

        if (next == _edits.Length || _edits[next].Start >= span.End)
        {
            return LineFolding.Fold(span.In(text));
        }

        var words = new StringBuilder(span.Length);
        int position = span.Start;
        for (; next < _edits.Length && _edits[next].Start < span.End && _edits[next].End <= span.End; next++)
        {
            TextEdit edit = _edits[next];
            words.Append(text, position, edit.Start - position).Append(edit.Text);
            position = edit.End;
        }

        return LineFolding.Fold(words.Append(text, position, span.End - position).ToString());
    }

    internal static string NormalizeLineBreaks(string text) =>
        text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');

    private int FirstEditFrom(int position)
    {
        int low = 0;
        int high = _edits.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_edits[middle].Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private string Load()
    {
        using Stream stream = _assembly!.GetManifestResourceStream(_resourceName)
            ?? throw new InvalidOperationException(
                $"The assembly '{_assembly.GetName().Name}' does not hold the text '{_resourceName}'. The build of CorpusGen embeds the "
                + "articles unless the property CorpusGenEmbedText is false or its targets are not imported.");
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return NormalizeLineBreaks(reader.ReadToEnd());
    }
}
