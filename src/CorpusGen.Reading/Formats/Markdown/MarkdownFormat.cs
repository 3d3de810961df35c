using System.Threading;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.Json;
using CorpusGen.Reading.Formats.Toml;
using CorpusGen.Reading.Formats.Yaml;

namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>Markdown with front matter, as Jekyll, Hugo, Zola, Docusaurus, MkDocs and their like publish it, or without.</summary>
/// <remarks>
/// The text is CommonMark 0.31 with tables, footnotes, definition lists, task lists and strike-through.
/// <list type="table">
/// <item><term>front matter</term><description>YAML between <c>---</c>, TOML between <c>+++</c>, JSON in braces; fields as in <c>HeadFields</c> and <see cref="FrontMatterFields"/></description></item>
/// <item><term>title</term><description>the front matter, else a title block (<c>% Title</c>), else the first heading of level 1, which is then no section; nor is one that repeats the title</description></item>
/// <item><term>paragraphs</term><description>paragraphs, those of list items, block quotes, footnotes and definitions, and rows of tables, their cells apart by <c>|</c></description></item>
/// <item><term>left out</term><description>code blocks, HTML blocks, images, comments, shortcodes, Liquid and JSX tags</description></item>
/// <item><term>ids</term><description><c>{#id}</c> of headings and paragraphs, also as <c>{: #id}</c> and <c>{/* #id */}</c>; footnotes are <c>fn:label</c></description></item>
/// </list>
/// A page (<c>.html</c>) behind front matter is read as HTML (<see cref="TemplateBody"/>).
/// Links, emphasis, references and escapes are read as their words; hard and soft line breaks are blanks.
/// </remarks>
internal static class MarkdownFormat
{
    internal static ParsedFile Read(string text, string path, ReadSettings settings, CancellationToken cancellationToken)
    {
        var document = new ParsedDocument();
        int bodyStart = 0;
        if (FrontMatterBlock.Find(text) is FrontMatterBlock block)
        {
            if (ReadFrontMatter(text, block, document) is Finding failure)
            {
                return ParsedFile.Refused(failure);
            }

            bodyStart = block.BodyStart;
        }

        FrontMatterFields.Complete(document, path, settings);
        if (PageDetector.IsPagePath(path))
        {
            TemplateBody.Read(document, text, bodyStart);
            return ParsedFile.Of(document);
        }

        return MarkdownBody.Read(document, text, bodyStart, path, cancellationToken) is Finding refusal ? ParsedFile.Refused(refusal) : ParsedFile.Of(document);
    }

    private static Finding? ReadFrontMatter(string text, FrontMatterBlock block, ParsedDocument document)
    {
        if (!block.IsClosed)
        {
            string fence = block.Language == FrontMatterLanguage.Json ? "}" : block.Fence.In(text);
            return new Finding(FindingKind.Malformed, block.Fence, "Markdown", "the front matter that begins here has no closing '" + fence + "'");
        }

        Finding? failure;
        DataNode? fields = block.Language switch
        {
            FrontMatterLanguage.Yaml => YamlReader.Read(text, block.Content, out failure),
            FrontMatterLanguage.Toml => TomlReader.Read(text, block.Content, out failure),
            _ => JsonReader.Read(text, block.Content, out failure),
        };
        if (fields is null)
        {
            return failure;
        }

        if (fields.Kind is not (DataKind.Map or DataKind.Null))
        {
            return new Finding(FindingKind.Malformed, fields.Span, "Markdown", "the front matter holds no fields");
        }

        document.DateSpan = new TextSpan(block.Fence.Start, 0);
        FrontMatterFields.Read(document, fields);
        return null;
    }
}
