using System;
using System.Collections.Generic;
using System.Text;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Xml;

/// <summary>Gathers what XML states of a document beside its text: fields that stand several times become one with several values.</summary>
internal sealed class XmlFields
{
    private readonly string _source;
    private readonly List<(string Name, TextSpan Span, List<StatedValue> Values)> _fields = [];

    internal XmlFields(string source) => _source = source;

    /// <summary>Adds the words of an element; nothing when it has none.</summary>
    internal void Add(string name, XmlNode element) => Add(name, element, FoldedWords.Of(_source, element).Text);

    /// <summary>Adds the words of an element whose parts would touch: the paragraphs of an abstract, place and date of a dateline.</summary>
    internal void AddParts(string name, XmlNode element)
    {
        var words = new StringBuilder();
        AppendParts(element, words);
        Add(name, element.Span, string.Join(" ", words.ToString().Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)));
    }

    /// <summary>Adds a value that an element states; nothing when it is blank.</summary>
    internal void Add(string name, XmlNode element, string? value) => Add(name, element.Span, value);

    /// <summary>Adds an attribute's value; nothing when there is none or it is blank.</summary>
    internal void Add(string name, XmlAttributeValue? attribute) => Add(name, attribute?.Span ?? default, attribute?.Value);

    /// <summary>Gives the fields to a document, in the order of their first values.</summary>
    internal void AddTo(ParsedDocument document)
    {
        foreach ((string name, TextSpan span, List<StatedValue> values) in _fields)
        {
            document.Metadata.Add(new StatedField(name, values, span));
        }
    }

    /// <summary>Takes the date of an attribute or an element; says so when it is none.</summary>
    /// <returns><see langword="false"/> when nothing is stated.</returns>
    internal static bool ReadDate(ParsedDocument document, string? text, TextSpan span, string dateSource)
    {
        if (text is null || text.Trim().Length == 0)
        {
            return false;
        }

        HeadFields.ReadDate(document, DataNode.Scalar(DataKind.Text, new MappedTextBuilder().AppendReplaced(text, span).ToMappedText(), span), dateSource);
        return true;
    }

    private static void AppendParts(XmlNode element, StringBuilder words)
    {
        foreach (XmlNode child in element.Children)
        {
            if (child.Text is MappedText text)
            {
                words.Append(text.Text);
                continue;
            }

            bool isPart = child.Name is "p" or "sec" or "title" or "location" or "story.date" or "br";
            words.Append(isPart ? " " : "");
            AppendParts(child, words);
            words.Append(isPart ? " " : "");
        }
    }

    private void Add(string name, TextSpan span, string? value)
    {
        string text = LineFolding.Fold((value ?? "").Trim());
        if (text.Length == 0)
        {
            return;
        }

        int index = _fields.FindIndex(field => string.Equals(field.Name, name, StringComparison.Ordinal));
        if (index < 0)
        {
            index = _fields.Count;
            _fields.Add((name, span, []));
        }

        _fields[index].Values.Add(new StatedValue(text, DataKind.Text, span));
    }
}
