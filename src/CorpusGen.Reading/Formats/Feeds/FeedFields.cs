using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.Feeds;

/// <summary>
/// What else an item states: the words of each element under its name as written (<c>category</c>, <c>media:credit</c>), else the
/// attribute that is its value (<c>enclosure@url</c>, <c>category@term</c>, <c>link@href</c>); inner elements under names joined by dots.
/// </summary>
internal sealed class FeedFields
{
    private const int Deepest = 4;

    private static readonly string[] Values = ["term", "href", "url", "resource", "text", "label", "value", "ref", "src"];

    private readonly string _source;
    private readonly XmlFields _fields;

    internal FeedFields(string source)
    {
        _source = source;
        _fields = new XmlFields(source);
    }

    internal void Add(XmlNode element) => Add(FeedNames.Written(_source, element), element, 0);

    internal void Add(string name, XmlNode? element)
    {
        if (element is not null)
        {
            Add(name, element, 0);
        }
    }

    internal void AddTo(ParsedDocument document) => _fields.AddTo(document);

    private void Add(string name, XmlNode element, int level)
    {
        bool hasElements = false;
        foreach (XmlNode inner in level < Deepest ? element.Elements : [])
        {
            hasElements = true;
            Add(name + "." + FeedNames.Written(_source, inner), inner, level + 1);
        }

        if (hasElements)
        {
            return;
        }

        string words = FeedText.Line(_source, element, FeedTextKind.Unsaid).Text;
        if (words.Length > 0)
        {
            _fields.Add(name, element, words);
            return;
        }

        foreach (string value in Values)
        {
            if (element[value] is { Length: > 0 } stated)
            {
                string relation = element["rel"] is { Length: > 0 } rel && rel != "alternate" ? "." + rel : "";
                _fields.Add(name + relation, element, stated);
                return;
            }
        }
    }
}
