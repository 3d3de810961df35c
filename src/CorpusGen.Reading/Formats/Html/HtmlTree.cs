using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>Reads HTML of whatever quality into a tree, with the end tags implied that HTML lets authors leave out.</summary>
/// <remarks>
/// The rules are those of browsers (WHATWG HTML, 13.2.6) as far as they decide where a block of text begins and ends. As in
/// browsers, elements deeper than <see cref="DeepestLevel"/> become siblings, so that no file can take more than its share of time.
/// </remarks>
internal sealed class HtmlTree
{
    /// <summary>How deep elements are nested at most.</summary>
    internal const int DeepestLevel = 512;

    private static readonly string[] Voids =
    [
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
    ];

    // A start tag of these ends an open paragraph.
    private static readonly string[] ParagraphEnders =
    [
        "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "dd", "dt", "fieldset", "figcaption", "figure", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul",
    ];

    // Nothing outside of these is ended from inside.
    private static readonly string[] Scopes = ["", "html", "body", "table", "td", "th", "caption", "button", "object", "template", "svg", "math", "figure", "blockquote", "article", "section", "aside"];

    private readonly MappedText _html;
    private readonly HtmlTokenizer _tokens;
    private readonly List<HtmlNode> _open;
    private readonly Dictionary<string, int> _openNames = new(StringComparer.Ordinal);

    private HtmlTree(MappedText html)
    {
        _html = html;
        _tokens = new HtmlTokenizer(html);
        _open = [HtmlNode.Element("", html.Span)];
    }

    private HtmlNode Top => _open[_open.Count - 1];

    /// <summary>Reads a page or a piece of one.</summary>
    /// <param name="html">The HTML; it may itself have been read from an escaped text.</param>
    /// <returns>The root, an element without a name that holds all there is.</returns>
    internal static HtmlNode Read(MappedText html)
    {
        var tree = new HtmlTree(html);
        while (tree._tokens.TryRead(out HtmlToken token))
        {
            tree.Take(token);
        }

        return tree._open[0];
    }

    private void Take(HtmlToken token)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text:
                MappedText raw = _html.Slice(token.Span);
                Top.Add(HtmlNode.Words(Top.Name is "script" or "style" or "xmp" ? raw : EntityReader.Decode(raw)));
                break;
            case HtmlTokenKind.End when token.Name == "br":
                Top.Add(HtmlNode.Element("br", _html.ToSource(token.Span)));
                break;
            case HtmlTokenKind.End:
                Close(token.Name);
                break;
            default:
                Open(token);
                break;
        }
    }

    private void Open(HtmlToken token)
    {
        CloseImplied(token.Name);
        HtmlNode element = HtmlNode.Element(token.Name, _html.ToSource(token.Span), _tokens.Attributes(token));
        Top.Add(element);
        bool endsItself = Is(token.Name, Voids) || (token.Kind == HtmlTokenKind.Empty && !IsHtmlContainer(token.Name));
        if (!endsItself && _open.Count < DeepestLevel)
        {
            _open.Add(element);
            _openNames[token.Name] = Count(token.Name) + 1;
        }
    }

    /// <summary>What the start of an element ends: the paragraph, item, cell or row before it.</summary>
    private void CloseImplied(string name)
    {
        if (Is(name, ParagraphEnders))
        {
            CloseInScope("p", null);
        }

        switch (name)
        {
            case "li":
                CloseInScope("li", "ul ol menu dir");
                break;
            case "dd" or "dt":
                CloseInScope("dd", "dl");
                CloseInScope("dt", "dl");
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when Top.Name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Close(Top.Name);
                break;
            case "td" or "th":
                CloseTable("td", "tr table");
                CloseTable("th", "tr table");
                break;
            case "tr":
                CloseTable("tr", "table");
                break;
            case "tbody" or "thead" or "tfoot":
                CloseTable("tbody", "table");
                CloseTable("thead", "table");
                CloseTable("tfoot", "table");
                break;
            case "option" when Top.Name == "option":
                Close("option");
                break;
            case "body" when Count("head") > 0:
                Close("head");
                break;
        }
    }

    private void CloseInScope(string name, string? limits) => CloseWithin(name, candidate => Is(candidate, Scopes) || IsWord(limits, candidate));

    private void CloseTable(string name, string limits) => CloseWithin(name, candidate => IsWord(limits, candidate) || candidate is "" or "html" or "body");

    private void CloseWithin(string name, Func<string, bool> isLimit)
    {
        if (Count(name) == 0)
        {
            return;
        }

        for (int i = _open.Count - 1; i > 0 && !isLimit(_open[i].Name); i--)
        {
            if (_open[i].Name == name)
            {
                PopTo(i);
                return;
            }
        }
    }

    /// <summary>An end tag ends its element and all inside; one without an element ends nothing.</summary>
    private void Close(string name)
    {
        if (Count(name) == 0 || Is(name, Voids))
        {
            return;
        }

        bool isInline = !Is(name, ParagraphEnders) && !Is(name, Scopes) && name is not ("tr" or "tbody" or "thead" or "tfoot" or "head");
        for (int i = _open.Count - 1; i > 0; i--)
        {
            string candidate = _open[i].Name;
            if (candidate == name)
            {
                PopTo(i);
                return;
            }

            // Overlapping markup (<b><p></b>…) must not end the block that the end tag stands in.
            if (isInline && (Is(candidate, ParagraphEnders) || Is(candidate, Scopes)))
            {
                return;
            }

            if (name is not ("table" or "body" or "html") && candidate is "table" or "td" or "th" && name is not ("tr" or "tbody" or "thead" or "tfoot" or "td" or "th"))
            {
                return;
            }
        }
    }

    private void PopTo(int index)
    {
        for (int i = _open.Count - 1; i >= index; i--)
        {
            _openNames[_open[i].Name] = Count(_open[i].Name) - 1;
            _open.RemoveAt(i);
        }
    }

    private int Count(string name) => _openNames.TryGetValue(name, out int count) ? count : 0;

    /// <summary>In HTML a slash ends no div; XHTML writes it for empty ones, which would otherwise swallow what follows.</summary>
    private static bool IsHtmlContainer(string name) => name is "html" or "body" or "article" or "main";

    private static bool Is(string name, string[] names) => Array.IndexOf(names, name) >= 0;

    private static bool IsWord(string? words, string name) => words is not null && name.Length > 0 && Array.IndexOf(words.Split(' '), name) >= 0;
}
