using CorpusGen.Reading.Formats.Html;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>Reads the text of a page of a static site behind its front matter: HTML, with the tags of a template language in it.</summary>
internal static class TemplateBody
{
    internal static void Read(ParsedDocument document, string text, int start)
    {
        var masked = new MaskedMarkdown(text, start);
        TemplateTags.Cover(masked, start);
        HtmlFlow.Read(document, Uncovered(masked, start));
        PageReader.DropTitleHeading(document);
    }

    private static MappedText Uncovered(MaskedMarkdown masked, int start)
    {
        var words = new MappedTextBuilder();
        int run = start;
        for (int i = start; i <= masked.Length; i++)
        {
            if (i < masked.Length && !masked.IsCovered(i) && masked[i] == masked.Source[i])
            {
                continue;
            }

            words.AppendVerbatim(masked.Source, TextSpan.FromBounds(run, i));
            run = i + 1;
        }

        return words.ToMappedText();
    }
}
