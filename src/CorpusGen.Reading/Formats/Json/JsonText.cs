using System;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.Html;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Json;

/// <summary>How a field holds its text.</summary>
internal enum TextForm
{
    /// <summary>Nothing says it: HTML when a tag of HTML stands in it.</summary>
    Unsaid,

    /// <summary>As it is.</summary>
    Plain,

    /// <summary>HTML.</summary>
    Html,
}

/// <summary>Makes paragraphs and headings of the values of data formats.</summary>
/// <remarks>
/// A text is cut as a text file is, or read as HTML. Of a list, each text is a paragraph (more, if it has blank lines or tags), and
/// each object gives its own text - <c>text</c>, <c>content</c>, <c>body</c>, <c>paragraphs</c> … - under its <c>heading</c>, <c>title</c> or
/// <c>section</c>, which counts as one when it is not that of the object before. An object whose <c>type</c> names a heading is one;
/// one of code, pictures or other media is left out. Its <c>speaker</c> says the paragraph.
/// </remarks>
internal sealed class JsonText
{
    private static readonly string[] Texts = ["text", "content", "body", "value", "paragraphs", "paragraph", "html", "rendered", "data", "children", "blocks", "sections", "items", "sentences", "speech"];
    private static readonly string[] Headings = ["heading", "title", "headline", "section", "header", "sectiontitle"];
    private static readonly string[] Wrappings = ["rendered", "main", "value", "text", "#text", "_text", "$t", "original", "default", "html", "plain"];

    private readonly ParsedDocument _document;
    private readonly TextForm _form;
    private string _section = "";

    private JsonText(ParsedDocument document, TextForm form)
    {
        _document = document;
        _form = form;
    }

    /// <summary>Adds the paragraphs and headings of a value to a document.</summary>
    internal static void Read(ParsedDocument document, DataNode value, TextForm form = TextForm.Unsaid) => new JsonText(document, form).Visit(value, 1, null);

    /// <summary>The words of a title: on one line, without tags.</summary>
    internal static MappedText Line(DataNode value)
    {
        MappedText words = Unwrap(value).Mapped.Trim();
        return HtmlLook.HasTag(words.Text) ? HtmlFlow.Line(words) : HtmlLook.HasEntity(words.Text) ? EntityReader.Decode(words).Trim() : words;
    }

    /// <summary>The text inside an object that holds nothing else, as <c>{ "rendered": "…" }</c>; else the value itself.</summary>
    internal static DataNode Unwrap(DataNode value)
    {
        foreach (string name in value.Kind == DataKind.Map ? Wrappings : [])
        {
            if (value[name] is { IsScalar: true } inner)
            {
                return inner;
            }
        }

        return value;
    }

    // The reader of the data limits its depth, so that this cannot exhaust the stack.
    private void Visit(DataNode value, int level, string? speaker)
    {
        switch (value.Kind)
        {
            case DataKind.Text:
                AddText(value.Mapped, speaker);
                break;
            case DataKind.List:
                foreach (DataNode item in value.Items)
                {
                    Visit(item, level, speaker);
                }

                break;
            case DataKind.Map:
                VisitMap(value, level, speaker);
                break;
        }
    }

    private void VisitMap(DataNode map, int level, string? speaker)
    {
        string type = (Find(map, ["type", "kind", "blocktype"]) is { IsScalar: true } stated ? stated.Text : "").ToLowerInvariant();
        if (Contains(type, "code", "image", "video", "picture", "embed", "figure", "caption", "photo", "audio", "advert", "gallery", "divider"))
        {
            return;
        }

        DataNode? text = Find(map, Texts);
        if (Contains(type, "head", "title") && text is not null)
        {
            AddHeading(text.Kind == DataKind.Map ? Unwrap(text) : text, level);
            return;
        }

        if (Find(map, Headings) is { IsScalar: true } heading && heading.Text != _section)
        {
            _section = heading.Text;
            AddHeading(heading, level);
        }

        if (Find(map, ["speaker", "speakername"]) is DataNode by && (by.IsScalar ? by : by["name"]) is { IsScalar: true } name && name.Text.Trim().Length > 0)
        {
            speaker = LineFolding.Fold(name.Text.Trim());
            _document.Participants.Add(StatedParticipant.Of(name.Mapped.Trim(), Byline.KindOf(speaker)));
        }

        foreach (DataMember member in map.Members)
        {
            if (member.Value.Kind == DataKind.Text ? ReferenceEquals(member.Value, text) : Array.IndexOf(Texts, FieldName.Normalize(member.Name)) >= 0)
            {
                Visit(member.Value, level + 1, speaker);
            }
        }
    }

    private void AddText(MappedText words, string? speaker)
    {
        int first = _document.Paragraphs.Count;
        if (_form == TextForm.Html || (_form == TextForm.Unsaid && HtmlLook.HasTag(words.Text)))
        {
            HtmlFlow.Read(_document, words);
        }
        else
        {
            PlainParagraphs.Add(_document, _form == TextForm.Unsaid ? EntityReader.Decode(words) : words);
        }

        for (int i = first; speaker is not null && i < _document.Paragraphs.Count; i++)
        {
            _document.Paragraphs[i] = _document.Paragraphs[i] with { Speaker = speaker };
        }
    }

    private void AddHeading(DataNode value, int level)
    {
        if (value.IsScalar && Line(value) is { Length: > 0 } words)
        {
            _document.Headings.Add(new ParsedHeading(words, level, _document.Paragraphs.Count));
        }
    }

    private static DataNode? Find(DataNode map, string[] names)
    {
        foreach (string name in names)
        {
            foreach (DataMember member in map.Members)
            {
                if (member.Value.Kind != DataKind.Null && FieldName.Normalize(member.Name) == name)
                {
                    return member.Value;
                }
            }
        }

        return null;
    }

    private static bool Contains(string type, params string[] words) => Array.Exists(words, word => type.IndexOf(word, StringComparison.Ordinal) >= 0);
}
