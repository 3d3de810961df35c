using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.Jats;

/// <summary>Reads the body of a JATS article.</summary>
/// <remarks>
/// Paragraphs: <c>p</c>, also those of lists, definitions, quotations, boxes and speeches (whose <c>speaker</c> speaks them), and verse
/// groups. Headings: <c>title</c> of <c>sec</c>, of boxes and abstracts. Left out: figures, tables and media with their captions, displayed
/// formulas and TeX, footnotes, references, labels, code, attributions and permissions.
/// </remarks>
internal sealed class JatsText : MarkupWalker
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "fig", "fig-group", "table-wrap", "table-wrap-group", "table", "disp-formula", "disp-formula-group", "tex-math", "chem-struct-wrap", "supplementary-material", "media", "graphic",
        "inline-graphic", "inline-supplementary-material", "caption", "label", "fn", "fn-group", "ref-list", "object-id", "alt-text", "long-desc", "attrib", "permissions", "code", "preformat",
        "sec-meta", "related-article", "related-object", "index-term", "index-term-range-end", "speaker", "private-char", "annotation", "glyph-data", "array", "subtitle", "kwd-group", "front-stub",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "list", "list-item", "def-list", "def-item", "def", "disp-quote", "verse-group", "speech", "statement", "question", "question-wrap", "answer", "explanation", "option", "term-head", "def-head",
    };

    internal JatsText(string source, ParsedDocument document)
        : base(source, document)
    {
    }

    protected override MarkupRole RoleOf(XmlNode element) => element.Name switch
    {
        "sec" or "boxed-text" or "app" or "ack" or "abstract" => MarkupRole.Section,
        "title" => element.Parent?.Name is "list" or "def-list" or "verse-group" or "disp-quote" ? MarkupRole.Skipped : MarkupRole.Heading,
        "term" when element.Parent?.Name == "def-item" => MarkupRole.Block,
        "verse-line" or "break" => MarkupRole.Apart,
        string name when Skipped.Contains(name) => MarkupRole.Skipped,
        string name when Blocks.Contains(name) => MarkupRole.Block,
        _ => MarkupRole.Inline,
    };

    protected override string? SpeakerOf(XmlNode element)
    {
        if (element.Name != "speech" || element.Child("speaker") is not XmlNode speaker)
        {
            return null;
        }

        string name = LineFolding.Fold(FoldedWords.Of(Source, speaker).Text).TrimEnd(':', ' ');
        return name.Length == 0 ? null : name;
    }
}
