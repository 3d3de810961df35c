using System;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Json;

/// <summary>
/// JSON of one's own making: an object with the fields of an article (<see cref="ArticleFields"/>), a list of such objects, or either of
/// them inside others, as services answer (<c>{ "articles": […] }</c>, <c>{ "response": { "docs": […] } }</c>); and the same with one object a line.
/// </summary>
internal static class JsonArticleReader
{
    private const int DeepestWrapper = 4;
    private const string Shape = "an object with a title and a text ('text', 'body', 'content', 'articleBody', 'paragraphs' …), or a list of such objects";

    /// <summary>Reads a file that is one JSON text.</summary>
    internal static ParsedFile Read(string text)
    {
        if (JsonReader.Read(text, out Finding? failure) is not DataNode root)
        {
            return ParsedFile.Refused(failure!);
        }

        var items = new ParsedItems("JSON");
        return Collect(root, items, 0)
            ? items.ToFile()
            : ParsedFile.Refused(new Finding(FindingKind.UnknownShape, root.Span, "JSON", Shape));
    }

    /// <summary>Reads a file of one JSON object a line (JSON Lines, NDJSON). A malformed line is reported; the others are read.</summary>
    internal static ParsedFile ReadLines(string text)
    {
        var items = new ParsedItems("JSON Lines");
        foreach (TextLine line in TextLine.Cut(text, new TextSpan(0, text.Length)))
        {
            if (line.IsBlank)
            {
                continue;
            }

            if (JsonReader.Read(text, TextSpan.FromBounds(line.Start, line.End), out Finding? failure) is not DataNode node)
            {
                items.LeaveOut(failure!);
            }
            else if (node.Kind == DataKind.Map && (ArticleFields.HasText(node) || ArticleFields.HasShortText(node)))
            {
                items.Add(Item(node));
            }
            else
            {
                items.LeaveOut(new Finding(FindingKind.UnknownShape, node.Span, "line", Shape));
            }
        }

        return items.Count == 0
            ? ParsedFile.Refused(new Finding(FindingKind.UnknownShape, default, "JSON Lines", Shape))
            : items.ToFile();
    }

    private static bool Collect(DataNode node, ParsedItems items, int level)
    {
        if (node.Kind == DataKind.List)
        {
            return CollectList(node, items);
        }

        if (node.Kind != DataKind.Map || level > DeepestWrapper)
        {
            return false;
        }

        // A list of articles is never the text of one that holds it.
        foreach (DataMember member in node.Members)
        {
            if (IsWrapper(member.Name) && member.Value.Kind == DataKind.List && HoldsArticles(member.Value) && Collect(member.Value, items, level + 1))
            {
                return true;
            }
        }

        if ((ArticleFields.HasText(node) && !HoldsArticle(node)) || HoldsTextOf(node))
        {
            items.Add(ArticleFields.Read(node));
            return true;
        }

        foreach (DataMember member in node.Members)
        {
            if (IsWrapper(member.Name) && member.Value.Kind == DataKind.Map && Collect(member.Value, items, level + 1))
            {
                return true;
            }
        }

        if (!ArticleFields.HasShortText(node))
        {
            return false;
        }

        items.Add(ArticleFields.Read(node));
        return true;
    }

    private static bool CollectList(DataNode list, ParsedItems items)
    {
        if (!HoldsArticles(list))
        {
            return false;
        }

        items.AddObjects(list.Items, "the list", Item);
        return true;
    }

    /// <summary>Whether the objects of a list are articles, and not the paragraphs of one: they have titles, or dates.</summary>
    private static bool HoldsArticles(DataNode list)
    {
        foreach (DataNode item in list.Items)
        {
            if (item.Kind == DataKind.Map && ((HasHead(item) && IsReadable(item)) || HoldsArticle(item) || HoldsTextOf(item)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasHead(DataNode item)
    {
        foreach (DataMember member in item.Members)
        {
            string name = FieldName.Normalize(member.Name);
            if (Array.IndexOf(ArticleNames.Titles, name) >= 0 || Array.IndexOf(ArticleNames.Dates, name) >= 0 || name is "id" or "slug")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an object has the head of an article, and another one inside only the text.</summary>
    private static bool HoldsTextOf(DataNode item)
    {
        foreach (DataMember member in ArticleFields.HasText(item) || !HasHead(item) ? [] : item.Members)
        {
            if (IsWrapper(member.Name) && member.Value.Kind == DataKind.Map && ArticleFields.HasText(member.Value) && !HasHead(member.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsArticle(DataNode item)
    {
        foreach (DataMember member in item.Members)
        {
            if (IsWrapper(member.Name) && member.Value.Kind == DataKind.Map && HasHead(member.Value) && IsReadable(member.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReadable(DataNode item) => ArticleFields.HasText(item) || ArticleFields.HasShortText(item);

    private static bool IsWrapper(string name) => Array.IndexOf(ArticleNames.Wrappers, FieldName.Normalize(name)) >= 0;

    /// <summary>An article among others, which its id tells from them.</summary>
    private static ParsedDocument Item(DataNode map)
    {
        ParsedDocument document = ArticleFields.Read(map);
        document.Fragment = document.Id;
        return document;
    }
}
