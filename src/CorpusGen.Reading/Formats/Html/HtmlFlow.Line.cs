using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Html;

/// <content>Words on one line: titles, names.</content>
internal sealed partial class HtmlFlow
{
    private int _longestLine = int.MaxValue;

    /// <summary>The words of a piece of HTML on one line, such as a title with emphasis in it.</summary>
    internal static MappedText Line(MappedText html)
    {
        if (html.Text.IndexOf('<') < 0 && html.Text.IndexOf('&') < 0)
        {
            return html.Trim();
        }

        var line = new HtmlFlow(new ParsedDocument(), null);
        foreach (HtmlNode node in HtmlTree.Read(html).Children)
        {
            line.AppendLine(node);
        }

        return line._text.ToMappedText().Trim();
    }

    /// <summary>The words of an element on one line.</summary>
    internal static MappedText Line(HtmlNode element) => Line(element, int.MaxValue)!;

    /// <summary>The words of an element on one line, or <see langword="null"/> where they have more than a number of UTF-16 units.</summary>
    /// <remarks>No more is read than that takes, so that the same words can be asked for by all of many elements within each other.</remarks>
    internal static MappedText? Line(HtmlNode element, int longest)
    {
        var line = new HtmlFlow(new ParsedDocument(), null) { _longestLine = longest };
        line.AppendLine(element);
        MappedText words = line._text.ToMappedText().Trim();
        return words.Length <= longest ? words : null;
    }

    // The tree is at most HtmlTree.DeepestLevel deep, so that no recursion here can exhaust the stack.
    private void AppendLine(HtmlNode node)
    {
        if (_text.Length > _longestLine)
        {
            return;
        }

        if (node.Text is not null)
        {
            AppendFolded(node.Text);
        }
        else if (node.Name is not ("script" or "style" or "template" or "svg"))
        {
            if (IsBlock(node.Name) || node.Name == "br")
            {
                AppendBlank(node.Span.Start);
            }

            foreach (HtmlNode child in node.Children)
            {
                AppendLine(child);
            }
        }
    }
}
