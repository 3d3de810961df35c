using System.Collections.Generic;
using System.Linq;
using CorpusGen.Fuzzing.Engine;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>The table of all targets.</summary>
internal static class FuzzTargets
{
    /// <summary>The formats of documents: another one is another line, and a folder of seeds.</summary>
    internal static IReadOnlyList<DocumentFormat> Formats { get; } =
    [
        new(".txt", "text", "article", IsVerbatim: true),
        new(".md", "markdown"),
        new(".json", "json"),
        new(".xml", "xml"),
        new(".html", "html"),
        new(".rst", "rst"),
        new(".vtt", "vtt"),
        new(".srt", "srt"),
    ];

    internal static IReadOnlyList<FuzzTarget> All { get; } =
    [
        .. Formats.Select(static format => format.ToTarget()),
        DecodingTarget.Target,
        DatesTarget.Target,
        ParticipantsTarget.Target,
        PeopleFileTarget.Target,
        LockFileTarget.Target,
        NamingTarget.Target,
        QuoteTarget.Target,
        EmissionTarget.Target,
    ];
}
