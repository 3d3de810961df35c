using System;
using System.Text;
using CorpusGen.Reading.Formats.Html;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Feeds;

/// <summary>How an element of a feed holds its text.</summary>
internal enum FeedTextKind
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>HTML, escaped or in CDATA.</summary>
    Html,

    /// <summary>XHTML as child elements.</summary>
    Xhtml,

    /// <summary>The format does not say: HTML when it looks like it.</summary>
    Unsaid,

    /// <summary>Encoded plain text or HTML.</summary>
    Base64,

    /// <summary>Something that is no text.</summary>
    None,
}

/// <summary>Reads the text constructs of feeds: titles on one line, bodies as paragraphs.</summary>
/// <remarks>
/// Text of a kind that is not said is HTML when it has an element - in a title: one that ends - or a known entity in it. Child elements
/// are XHTML in any case. A body in Base64 is one paragraph, since none of its words has a place of its own.
/// </remarks>
internal static class FeedText
{
    /// <summary>The words of an element on one line.</summary>
    internal static MappedText Line(string source, XmlNode element, FeedTextKind kind)
    {
        if (HasElements(element))
        {
            return HtmlFlow.Line(XhtmlTree.Of(element));
        }

        MappedText words = element.AllText();
        switch (kind)
        {
            case FeedTextKind.None:
                return MappedText.Empty;
            case FeedTextKind.Base64:
                return Decode(words);
            case FeedTextKind.Html:
            case FeedTextKind.Unsaid when LooksLikeHtml(words.Text, isTitle: true):
                return HtmlFlow.Line(words);
            default:
                return FoldedWords.Of(source, element);
        }
    }

    /// <summary>Adds the paragraphs and headings of an element to a document.</summary>
    internal static void Read(ParsedDocument document, XmlNode element, FeedTextKind kind)
    {
        MappedText words = element.AllText();
        if (HasElements(element))
        {
            XhtmlTree.Read(document, element);
        }
        else if (kind == FeedTextKind.Base64 && Decode(words) is { Length: > 0 } decoded)
        {
            document.Paragraphs.Add(new ParsedParagraph(decoded));
        }
        else if (kind == FeedTextKind.Html || (kind == FeedTextKind.Unsaid && LooksLikeHtml(words.Text, isTitle: false)))
        {
            ReadHtml(document, words);
        }
        else if (kind is FeedTextKind.Plain or FeedTextKind.Unsaid)
        {
            PlainParagraphs.Add(document, words);
        }
    }

    /// <summary>
    /// Without a single <c>p</c>, blank lines separate paragraphs: so WordPress keeps what it makes paragraphs of when it shows them. Its
    /// galleries and captions stand in brackets and are left out, as figures are.
    /// </summary>
    private static void ReadHtml(ParsedDocument document, MappedText words)
    {
        string text = words.Text;
        int start = 0;
        bool hasParagraphs = text.IndexOf("<p", StringComparison.OrdinalIgnoreCase) >= 0;
        for (int end = hasParagraphs ? -1 : NextBlank(text, 0); end >= 0; end = NextBlank(text, start))
        {
            AddHtml(document, words.Slice(TextSpan.FromBounds(start, end)));
            start = end + 1;
        }

        AddHtml(document, start == 0 ? words : words.Slice(TextSpan.FromBounds(start, text.Length)));
    }

    private static void AddHtml(ParsedDocument document, MappedText words)
    {
        string text = words.Text.Trim();
        bool isShortCode = (text.StartsWith("[caption", StringComparison.Ordinal) && text.EndsWith("[/caption]", StringComparison.Ordinal))
            || (text.StartsWith("[gallery", StringComparison.Ordinal) && text.IndexOf(']') == text.Length - 1);
        if (!isShortCode)
        {
            HtmlFlow.Read(document, words);
        }
    }

    /// <summary>The end of the next line that a blank one follows; -1 for none.</summary>
    private static int NextBlank(string text, int start)
    {
        for (int i = text.IndexOf('\n', start); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            int next = i + 1;
            while (next < text.Length && text[next] is ' ' or '\t' or '\r')
            {
                next++;
            }

            if (next < text.Length && text[next] == '\n')
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasElements(XmlNode element) => element.Elements.GetEnumerator().MoveNext();

    private static bool LooksLikeHtml(string text, bool isTitle)
    {
        for (int i = text.IndexOf('<'); i >= 0 && i + 2 < text.Length; i = text.IndexOf('<', i + 1))
        {
            char next = text[i + 1];
            bool isEnd = next == '/' && IsLetter(text[i + 2]);
            if ((isEnd || (!isTitle && (IsLetter(next) || next == '!'))) && text.IndexOf('>', i) > 0)
            {
                return true;
            }
        }

        for (int i = text.IndexOf('&'); i >= 0; i = text.IndexOf('&', i + 1))
        {
            if (EntityReader.TryRead(text, i, text.Length, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static MappedText Decode(MappedText words)
    {
        byte[] bytes;
        try
        {
            bytes = Convert.FromBase64String(words.Text);
        }
        catch (FormatException)
        {
            return MappedText.Empty;
        }

        string text = Encoding.UTF8.GetString(bytes);
        bool isText = text.IndexOf('\uFFFD') < 0 && !Array.Exists(text.ToCharArray(), static c => c < ' ' && !char.IsWhiteSpace(c));
        if (!isText || words.Span.Length == 0)
        {
            return MappedText.Empty;
        }

        MappedText decoded = new MappedTextBuilder().AppendReplaced(text.Trim(), words.Span).ToMappedText();
        return LooksLikeHtml(text, isTitle: true) ? HtmlFlow.Line(decoded) : decoded;
    }
}
