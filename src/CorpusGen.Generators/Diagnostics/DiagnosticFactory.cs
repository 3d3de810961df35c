using System;
using System.Linq;
using CorpusGen.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>Makes the compiler's diagnostics of ours.</summary>
internal static class DiagnosticFactory
{
    /// <summary>The diagnostic, located in the file at a real path.</summary>
    /// <param name="info">What to report; an unknown id gives nothing.</param>
    /// <param name="path">The path as the compiler knows the file; <see langword="null"/> for a diagnostic without a place.</param>
    /// <param name="text">The text of the file, when it is at hand.</param>
    internal static Diagnostic? Create(DiagnosticInfo info, string? path, SourceText? text)
    {
        if (DiagnosticDescriptors.Find(info.Id) is not DiagnosticDescriptor descriptor)
        {
            return null;
        }

        Location location = Location.None;
        if (path is not null && info.Location is LocationInfo place)
        {
            var lines = new LinePositionSpan(ToLinePosition(place.Start), ToLinePosition(place.End));
            location = Location.Create(path, SpanOf(lines, text), lines);
        }

        return Diagnostic.Create(descriptor, location, info.Arguments.ToArray<object?>());
    }

    private static LinePosition ToLinePosition(TextPosition position) => new(position.Line, position.Column);

    private static Microsoft.CodeAnalysis.Text.TextSpan SpanOf(LinePositionSpan lines, SourceText? text)
    {
        if (text is null || lines.End.Line >= text.Lines.Count)
        {
            return default;
        }

        int start = PositionOf(lines.Start, text);
        return Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, Math.Max(start, PositionOf(lines.End, text)));
    }

    private static int PositionOf(LinePosition position, SourceText text)
    {
        TextLine line = text.Lines[position.Line];
        return Math.Min(line.Start + position.Character, line.End);
    }
}
