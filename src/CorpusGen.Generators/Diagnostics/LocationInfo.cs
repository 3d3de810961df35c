using CorpusGen.Reading.Text;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>A place in an additional file, as a value: the pipeline must not hold the compiler's locations.</summary>
/// <param name="Path">The logical path of the file.</param>
/// <param name="Start">The zero-based line and column of the first character.</param>
/// <param name="End">The zero-based line and column behind the last character.</param>
internal sealed record LocationInfo(string Path, TextPosition Start, TextPosition End)
{
    internal static LocationInfo StartOf(string path) => new(path, default, default);

    internal static LocationInfo Of(string path, DocumentText text, TextSpan span) => new(path, text.PositionOf(span.Start), text.PositionOf(span.End));
}
