using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Reading.Formats.Data;

namespace CorpusGen.Reading.Formats;

/// <summary>
/// Gathers the documents of a file of many. Each has its number among all items of the file, so that one that is left out renames no other.
/// </summary>
/// <param name="format">What the file is called in findings.</param>
internal sealed class ParsedItems(string format)
{
    private const int MostReported = 100;
    private readonly List<ParsedDocument> _documents = [];
    private readonly List<Finding> _findings = [];
    private readonly List<Finding> _remarks = [];
    private int _leftOut;

    /// <summary>How many items the file has so far, those that are left out included.</summary>
    internal int Count => _documents.Count + _leftOut;

    /// <summary>How many of them are documents.</summary>
    internal int DocumentCount => _documents.Count;

    /// <summary>Takes the next item.</summary>
    internal void Add(ParsedDocument document)
    {
        document.Number = Count + 1;
        _documents.Add(document);
    }

    /// <summary>Takes the objects of a list and leaves its other members out.</summary>
    /// <param name="list">The list.</param>
    /// <param name="name">What it is called in findings.</param>
    /// <param name="read">Reads an object.</param>
    internal void AddObjects(IReadOnlyList<DataNode> list, string name, Func<DataNode, ParsedDocument> read)
    {
        foreach (DataNode item in list)
        {
            if (item.Kind == DataKind.Map)
            {
                Add(read(item));
            }
            else
            {
                LeaveOut(new Finding(FindingKind.UnexpectedField, item.Span, name, "objects"));
            }
        }
    }

    /// <summary>Says what is wrong with the file as a whole, and leaves nothing out for it.</summary>
    internal void Remark(Finding finding) => _remarks.Add(finding);

    /// <summary>Leaves the next item out. The first 100 are reported one by one, the rest together.</summary>
    internal void LeaveOut(Finding finding)
    {
        _leftOut++;
        if (_findings.Count <= MostReported)
        {
            _findings.Add(finding);
        }
    }

    /// <summary>The documents and findings as the result of a file.</summary>
    internal ParsedFile ToFile()
    {
        int more = _leftOut - _findings.Count;
        if (more > 0)
        {
            string why = more.ToString(CultureInfo.InvariantCulture) + " more items are wrong from here on";
            _findings[MostReported] = new Finding(FindingKind.Malformed, _findings[MostReported].Span, format, why);
        }

        return new ParsedFile(_documents, [.. _remarks, .. _findings]) { ItemCount = Count };
    }
}
