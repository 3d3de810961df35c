using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Jats;

/// <summary>Reads the head data of a JATS article or sub-article.</summary>
/// <remarks>
/// Title: <c>title-group/article-title</c> without its notes. Id: <c>article-id</c> of type <c>doi</c>. Date: <c>pub-date</c>, of several the electronic
/// publication (<c>epub</c>; <c>date-type="pub"</c> with <c>publication-format="electronic"</c>), then other dates of publication, then print, then the
/// collection; its day, month and year, or <c>iso-8601-date</c>. Dates of the history are not those of publication. Metadata: article-type, journal-title, publisher-name,
/// article-id by type, volume, issue, elocation-id, fpage, lpage, subject, keywords, subtitle, abstract, license.
/// </remarks>
internal sealed class JatsMetadata
{
    private readonly string _source;
    private readonly ParsedDocument _document;

    internal JatsMetadata(string source, ParsedDocument document)
    {
        _source = source;
        _document = document;
    }

    internal void Read(XmlNode article, XmlNode meta)
    {
        XmlNode? title = meta.Find("title-group", "article-title") ?? meta.Child("article-title");
        _document.Title = title is null ? MappedText.Empty : TitleWords(title);
        string? doi = meta.All("article-id").FirstOrDefault(static id => id["pub-id-type"] == "doi")?.AllText().Text.Trim();
        _document.Id = string.IsNullOrEmpty(doi) ? null : doi;
        ReadDate(meta);
        ReadFields(article, meta);
    }

    private MappedText TitleWords(XmlNode title)
    {
        var words = new FoldedWords(_source);
        Append(title, words);
        return words.Take(out _);
    }

    private static void Append(XmlNode node, FoldedWords words)
    {
        foreach (XmlNode child in node.Children)
        {
            if (child.Text is MappedText text)
            {
                words.Append(text);
            }
            else if (child.Name == "break")
            {
                words.Separate(" ", child.Span);
            }
            else if (child.Name is not ("fn" or "index-term" or "target" or "tex-math") && !(child.Name == "xref" && child["ref-type"] is "fn" or "author-notes" or "other"))
            {
                Append(child, words);
            }
        }
    }

    private void ReadDate(XmlNode meta)
    {
        foreach (XmlNode date in meta.All("pub-date").OrderBy(Priority))
        {
            XmlNode[] parts = date.Elements.Where(static part => part.Name is "day" or "month" or "year" or "season" or "string-date").ToArray();
            string value = date["iso-8601-date"] ?? Value(date);
            _document.DateSpan = parts.Length == 0 ? date.Span : TextSpan.FromBounds(parts.Min(static part => part.AllText().Span.Start), parts.Max(static part => part.AllText().Span.End));
            _document.DateSource = "pub-date";
            _document.Date = StatedDate.Read(value);
            if (_document.Date is not null)
            {
                return;
            }

            _document.Findings.Add(new Finding(FindingKind.InvalidDate, _document.DateSpan, value));
        }
    }

    private static string Value(XmlNode date)
    {
        string year = Part(date, "year");
        string month = Part(date, "month");
        string day = Part(date, "day");
        if (year.Length == 0)
        {
            return (date.Child("string-date") ?? date).AllText().Text.Trim();
        }

        bool isNumber = month.Length > 0 && month.All(char.IsDigit);
        return month.Length == 0 ? year
            : day.Length == 0 ? isNumber ? year + "-" + month.PadLeft(2, '0') : MonthOf(month, year)
            : isNumber ? year + "-" + month.PadLeft(2, '0') + "-" + day.PadLeft(2, '0') : day + " " + month + " " + year;
    }

    /// <summary>A month as a word; a season or two months leave the year.</summary>
    private static string MonthOf(string month, string year)
    {
        CalendarDate? first = StatedDate.Read("1 " + month + " " + year);
        return first is CalendarDate date ? date.Edtf.Substring(0, 7) : year;
    }

    private static string Part(XmlNode date, string name) => date.Child(name)?.AllText().Text.Trim() ?? "";

    private static int Priority(XmlNode date) => (date["pub-type"] ?? date["date-type"]) switch
    {
        "epub" or "epub-original" => 0,
        "pub" or "publication" => date["publication-format"] is "print" or "ppub" ? 3 : 1,
        null or "epub-ppub" => 2,
        "ppub" => 3,
        "collection" or "issue-pub" or "ecorrected" => 4,
        _ => 5,
    };

    private void ReadFields(XmlNode article, XmlNode meta)
    {
        var fields = new XmlFields(_source);
        fields.Add("article-type", article.Attribute("article-type"));
        XmlNode? journal = article.Find("front", "journal-meta");
        foreach (XmlNode node in journal?.Descendants() ?? [])
        {
            AddIf(fields, node, node.Name is "journal-title" or "publisher-name");
        }

        foreach (XmlNode node in meta.Elements)
        {
            AddIf(fields, node, node.Name is "volume" or "issue" or "elocation-id" or "fpage" or "lpage");
            if (node.Name == "abstract")
            {
                fields.AddParts(node.Name, node);
            }

            if (node.Name == "article-id")
            {
                fields.Add("article-id." + (node["pub-id-type"] ?? "other"), node);
            }
        }

        foreach (XmlNode node in Below(meta, "article-categories", "kwd-group", "title-group", "permissions"))
        {
            AddIf(fields, node, node.Name is "subject" or "subtitle");
            fields.Add(node.Name == "kwd" ? "keywords" : "license", node, node.Name == "kwd" ? FoldedWords.Of(_source, node).Text : node.Name == "license" ? node["href"] : null);
        }

        fields.AddTo(_document);
    }

    private static IEnumerable<XmlNode> Below(XmlNode meta, params string[] names) =>
        meta.Elements.Where(node => Array.IndexOf(names, node.Name) >= 0).SelectMany(static node => node.Descendants());

    private static void AddIf(XmlFields fields, XmlNode node, bool isField)
    {
        if (isField)
        {
            fields.Add(node.Name, node);
        }
    }
}
