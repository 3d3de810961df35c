using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.NewsMl;

/// <summary>What a version of NewsML must hold, for findings.</summary>
/// <param name="Format">The name of the version.</param>
/// <param name="File">What a file lacks that gives no document.</param>
/// <param name="Item">What an item lacks that gives none.</param>
internal readonly record struct NewsMlShape(string Format, string File, string Item);

/// <summary>Makes the documents of a file of news items, in whatever version.</summary>
internal static class NewsMlFile
{
    /// <summary>Reads the items; those that say nothing become findings, and a file of such items alone is refused.</summary>
    internal static ParsedFile Read(XmlNode root, List<XmlNode> items, Func<XmlNode, ParsedDocument> read, NewsMlShape shape)
    {
        var parsed = new ParsedItems(shape.Format);
        foreach (XmlNode item in items)
        {
            ParsedDocument document = read(item);
            if (document.Title.Length > 0 || document.Paragraphs.Count > 0)
            {
                document.Fragment = items.Count > 1 ? document.Id : null;
                parsed.Add(document);
            }
            else
            {
                parsed.LeaveOut(new Finding(FindingKind.UnknownShape, item.Span, shape.Format, shape.Item));
            }
        }

        return parsed.DocumentCount == 0
            ? ParsedFile.Refused(new Finding(FindingKind.UnknownShape, root.Span, shape.Format, shape.File))
            : parsed.ToFile();
    }
}
