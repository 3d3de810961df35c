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
        new(".txt", "release", IsVerbatim: true),
        new(".txt", "minutes", IsVerbatim: true),
        new(".eml", "mail", IsVerbatim: true),
        new(".vtt", "vtt"),
        new(".srt", "srt"),
        new(".md", "markdown"),
        new(".rst", "rst"),
        new(".json", "json"),
        new(".json", "ninjs"),
        new(".json", "jsonfeed"),
        new(".json", "govuk"),
        new(".jsonl", "jsonld"),
        new(".csv", "table"),
        new(".html", "html"),
        new(".xml", "feeds"),
        new(".xml", "newsml"),
        new(".xml", "nitf"),
        new(".xml", "tei"),
        new(".xml", "akoma"),
        new(".xml", "jats"),
        new(".sgm", "sgml"),
    ];

    internal static IReadOnlyList<FuzzTarget> All { get; } =
    [
        .. Formats.Select(static format => format.ToTarget()),
        DecodingTarget.Target,
        DatesTarget.Target,
        ParticipantsTarget.Target,
        PeopleFileTarget.Target,
        AuthorFileTarget.Target,
        SchemaFileTarget.Target,
        LockFileTarget.Target,
        NamingTarget.Target,
        QuoteTarget.Target,
        EmissionTarget.Target,
    ];
}
