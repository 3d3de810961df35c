using CorpusGen.Reading.Text;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>A place in an additional file, as a value: the pipeline must not hold the compiler's locations.</summary>
/// <param name="Path">The logical path of the file.</param>
/// <param name="Start">The zero-based line and column of the first character.</param>
/// <param name="End">The zero-based line and column behind the last character.</param>
internal sealed record LocationInfo(string Path, TextPosition Start, TextPosition End)
{
    internal static LocationInfo StartOf(string path) => new(path, default, default);

    /// <summary>A place that a document states, or else its beginning when that is empty.</summary>
    internal static LocationInfo In(Article article, DocumentText text, TextSpan span)
    {
        int start = article.Paragraphs.Count > 0 && article.Fragment is not null ? article.Paragraphs[0].Span.Start : 0;
        return Of(article.Path, text, span == default ? new TextSpan(start, 0) : span);
    }

    internal static LocationInfo Of(string path, DocumentText text, TextSpan span) => new(path, text.PositionOf(span.Start), text.PositionOf(span.End));
}
