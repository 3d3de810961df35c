using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats;

/// <summary>Plain text inside another format, cut into paragraphs as a text file is.</summary>
internal static class PlainParagraphs
{
    /// <summary>Adds the paragraphs of a text to a document.</summary>
    internal static void Add(ParsedDocument document, MappedText words)
    {
        string text = words.Text;
        foreach (TextSpan span in ParagraphSplitter.Split(text, new TextSpan(0, text.Length)))
        {
            document.Paragraphs.Add(new ParsedParagraph(words.Slice(span)));
        }
    }
}
