using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Xml;

/// <summary>Reads XML 1.0 into a tree that keeps the place of every character, with the framework's reader.</summary>
/// <remarks>
/// Nothing outside the file is ever opened: document type declarations are read, but what they refer to is not. Entities that a
/// file declares itself may expand to <see cref="MostEntityCharacters"/> in all, elements may be nested
/// <see cref="DeepestLevel"/> deep. HTML's named entities are known without a declaration.
/// </remarks>
internal sealed class XmlTree
{
    internal const int DeepestLevel = 512;
    internal const int MostEntityCharacters = 1_000_000;

    private readonly string _source;
    private readonly string _text;
    private readonly int _start;
    private readonly List<int> _lineStarts;
    private int _countedTwice;

    private XmlTree(string source)
    {
        _source = source;
        _text = HtmlEntities.MakeKnown(source);
        int uncounted = UncountedBreak(source);
        while (_start < source.Length && char.IsWhiteSpace(source[_start]))
        {
            // White space before the declaration is an error to XML, and common in feeds.
            _start++;
        }

        _lineStarts = [_start];
        for (int i = source.IndexOf('\n', _start); i >= 0; i = source.IndexOf('\n', i + 1))
        {
            if (i != uncounted)
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>The line break directly behind <c>&lt;!DOCTYPE</c>, which the framework's reader does not count; -1 without.</summary>
    private static int UncountedBreak(string source)
    {
        const string Declaration = "<!DOCTYPE";
        int declaration = source.IndexOf(Declaration, StringComparison.Ordinal);
        int root = declaration < 0 ? -1 : source.IndexOf('<');
        while (root >= 0 && root < declaration && root + 1 < source.Length && !char.IsLetter(source[root + 1]))
        {
            root = source.IndexOf('<', root + 1);
        }

        int behind = declaration + Declaration.Length;
        return declaration >= 0 && root == declaration && behind < source.Length && source[behind] == '\n' ? behind : -1;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="source">The text of the file, with <c>\n</c> line breaks.</param>
    /// <param name="failure">What is wrong and where; <see langword="null"/> when all was read.</param>
    /// <returns>The root element, or <see langword="null"/>.</returns>
    internal static XmlNode? Read(string source, out Finding? failure)
    {
        var tree = new XmlTree(source);
        try
        {
            return tree.ReadRoot(out failure);
        }
        catch (XmlException e)
        {
            int position = e.LineNumber > 0 ? tree.PositionOf(e.LineNumber, e.LinePosition) : 0;
            bool isLimit = e.Message.IndexOf(nameof(XmlReaderSettings.MaxCharactersFromEntities), StringComparison.Ordinal) >= 0;
            failure = isLimit
                ? Refusal(position, "entities may expand to " + MostEntityCharacters.ToString(CultureInfo.InvariantCulture) + " characters")
                : new Finding(FindingKind.Malformed, new TextSpan(position, 0), "XML", WithoutPlace(e));
            return null;
        }
    }

    private XmlNode? ReadRoot(out Finding? failure)
    {
        failure = null;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = null,
            MaxCharactersFromEntities = MostEntityCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using var reader = XmlReader.Create(new StringReader(_start == 0 ? _text : _text.Substring(_start)), settings);
        var place = (IXmlLineInfo)reader;
        XmlNode? root = null;
        XmlNode? open = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.Depth > DeepestLevel:
                    failure = Refusal(PositionOf(place), "elements may be nested " + DeepestLevel.ToString(CultureInfo.InvariantCulture) + " deep");
                    return null;
                case XmlNodeType.Element:
                    bool isEmpty = reader.IsEmptyElement;
                    XmlNode element = ReadElement(reader, place);
                    open?.Add(element);
                    root ??= element;
                    open = isEmpty ? open : element;
                    break;
                case XmlNodeType.EndElement:
                    PositionBehind("</", reader.Name, place);
                    open = open?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    open?.Add(XmlNode.Words(ReadText(reader.Value, place)));
                    break;
                case XmlNodeType.CDATA:
                    open?.Add(XmlNode.Words(Located(reader.Value, new TextSpan(PositionOf(place), reader.Value.Length))));
                    break;
            }
        }

        return root;
    }

    private XmlNode ReadElement(XmlReader reader, IXmlLineInfo place)
    {
        string name = reader.LocalName;
        string namespaceName = reader.NamespaceURI;
        int start = Math.Max(0, PositionBehind("<", reader.Name, place) - 1);
        List<XmlAttributeValue>? attributes = null;
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
            {
                (attributes ??= []).Add(new XmlAttributeValue(reader.LocalName, reader.Value, new TextSpan(PositionOf(place), 0)));
            }
        }

        int end = start < _source.Length ? _source.IndexOf('>', start) + 1 : start;
        return XmlNode.Element(name, namespaceName, TextSpan.FromBounds(start, Math.Max(start, end)), attributes ?? (IReadOnlyList<XmlAttributeValue>)[]);
    }

    /// <summary>Text runs to the next tag.</summary>
    private MappedText ReadText(string value, IXmlLineInfo place)
    {
        int start = PositionOf(place);
        start = IsBehindTag(start) ? start : Earlier(place, IsBehindTag)?.Position ?? start;

        int end = start < _source.Length ? _source.IndexOf('<', start) : -1;
        var span = TextSpan.FromBounds(Math.Min(start, _source.Length), end < 0 ? _source.Length : end);
        MappedText decoded = EntityReader.Decode(_source, span);
        return decoded.Text == value ? decoded : DeclaredEntities.Align(_source, span, value) ?? Located(value, span);
    }

    private bool IsBehindTag(int position) => position == 0 || position > _source.Length || _source[position - 1] == '>';

    private MappedText Located(string value, TextSpan span) =>
        span.FitsInto(_source.Length) && span.Length == value.Length && string.CompareOrdinal(_source, span.Start, value, 0, value.Length) == 0
            ? MappedText.Verbatim(_source, span)
            : new MappedTextBuilder().AppendReplaced(value, TextSpan.FromBounds(Math.Min(span.Start, _source.Length), Math.Min(span.End, _source.Length))).ToMappedText();

    /// <summary>
    /// The position of the name of a tag. The framework's reader counts line breaks inside a tag twice that end its buffer, so a tag
    /// that does not stand where the reader says, but a line or two before, shows that from here on all do.
    /// </summary>
    private int PositionBehind(string opening, string name, IXmlLineInfo place)
    {
        int position = PositionOf(place);
        return Stands(opening, name, position) ? position : PositionOfEarlier(opening, name, place, position);
    }

    private int PositionOfEarlier(string opening, string name, IXmlLineInfo place, int position)
    {
        if (Earlier(place, earlier => Stands(opening, name, earlier)) is not { } tag)
        {
            return position;
        }

        _countedTwice += tag.Lines;
        return tag.Position;
    }

    /// <summary>The nearest place some lines before the one that the reader says where what it says stands.</summary>
    private (int Position, int Lines)? Earlier(IXmlLineInfo place, Predicate<int> stands)
    {
        const int MostBreaks = 4;
        for (int lines = 1; lines <= MostBreaks; lines++)
        {
            int earlier = PositionOf(place.LineNumber - _countedTwice - lines, place.LinePosition);
            if (stands(earlier))
            {
                return (earlier, lines);
            }
        }

        return null;
    }

    private bool Stands(string opening, string name, int position) =>
        position >= opening.Length && string.CompareOrdinal(_source, position - opening.Length, opening, 0, opening.Length) == 0
        && string.CompareOrdinal(_source, position, name, 0, name.Length) == 0;

    private int PositionOf(IXmlLineInfo place) => PositionOf(place.LineNumber - _countedTwice, place.LinePosition);

    private int PositionOf(int line, int column) =>
        Math.Min(_source.Length, _lineStarts[Math.Max(1, Math.Min(line, _lineStarts.Count)) - 1] + Math.Max(0, column - 1));

    private static Finding Refusal(int position, string limit) => new(FindingKind.Refused, new TextSpan(position, 0), "XML", limit);

    /// <summary>The message ends in a place, which the finding has already.</summary>
    private static string WithoutPlace(XmlException e)
    {
        int place = e.Message.IndexOf(" Line " + e.LineNumber.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return (place > 0 ? e.Message.Substring(0, place) : e.Message).TrimEnd('.');
    }
}
