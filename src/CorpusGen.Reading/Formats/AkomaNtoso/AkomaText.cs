using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.AkomaNtoso;

/// <summary>Reads the text of an Akoma Ntoso document.</summary>
/// <remarks>
/// Paragraphs: <c>p</c> and other blocks of words (<c>block</c>, <c>listIntroduction</c>, <c>wrapUp</c>, rows of tables …), with the id of the element that begins
/// with them. Headings: <c>heading</c> with the <c>num</c> before it, <c>crossHeading</c>, and the <c>num</c> of articles, sections and greater parts without heading; in
/// quoted structures headings are words of the amendment. Left out: <c>meta</c>, cover page, preface and the header of a judgment, tables of contents, notes, captions,
/// numbers of paragraphs and items, deletions (<c>del</c>), scenes, and the line that names a speaker (<c>from</c>). Speakers: <c>speech</c>, <c>question</c> and
/// <c>answer</c> <c>by</c> whom, <c>as</c> what; what the file does not list is named by <c>from</c>. Inline <c>person</c>, <c>organization</c>, <c>judge</c>, <c>lawyer</c>,
/// <c>party</c> and <c>date</c> are marks.
/// </remarks>
internal sealed class AkomaText : MarkupWalker
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "meta", "coverPage", "preface", "toc", "authorialNote", "noteRef", "caption", "del", "scene", "from", "img", "componentRef", "documentRef", "subFlow", "foreign",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "block", "blockContainer", "listIntroduction", "listWrapUp", "listConclusion", "intro", "wrap", "wrapUp", "content", "item", "li", "ul", "ol", "table", "tr", "blockList",
        "paragraph", "subparagraph", "subsection", "clause", "subclause", "point", "indent", "alinea", "list", "sublist", "rule", "subrule", "proviso", "transitional", "tblock", "tgroup", "container",
        "hcontainer", "speech", "question", "answer", "other", "narrative", "summary", "formula", "recital", "recitals", "citation", "citations", "quotedStructure",
        "embeddedStructure", "interstitial", "conclusions", "longTitle", "level",
    };

    private static readonly HashSet<string> Sections = new(StringComparer.Ordinal)
    {
        "body", "mainBody", "debateBody", "judgmentBody", "amendmentBody", "collectionBody", "portionBody", "preamble", "book", "tome", "part", "subpart", "title", "subtitle", "chapter", "subchapter", "section", "article",
        "division", "subdivision", "debateSection", "administrationOfOath", "rollCall", "prayers", "oralStatements", "writtenStatements", "personalStatements", "ministerialStatements",
        "resolutions", "nationalInterest", "declarationOfVote", "communication", "petitions", "papers", "noticesOfMotion", "questions", "address", "proceduralMotions", "pointOfOrder", "adjournment",
        "speechGroup", "introduction", "background", "arguments", "remedies", "motivation", "decision", "attachment", "attachments", "components", "component", "doc", "amendmentHeading", "amendmentContent",
        "amendmentReference", "amendmentJustification",
    };

    private readonly AkomaReferences _references;
    private readonly Dictionary<string, StatedParticipant> _speakers = new(StringComparer.Ordinal);
    private readonly List<StatedParticipant> _inOrder = [];

    internal AkomaText(string source, ParsedDocument document, AkomaReferences references)
        : base(source, document) => _references = references;

    /// <summary>States those who speak.</summary>
    internal void StateSpeakers() => Document.Participants.AddRange(_inOrder);

    protected override MarkupRole RoleOf(XmlNode element)
    {
        string name = element.Name;
        if (Skipped.Contains(name) || AkomaNtosoReader.IsDocument(element) || (name == "header" && element.Parent?.Name == "judgment"))
        {
            return MarkupRole.Skipped;
        }

        return name switch
        {
            "heading" or "crossHeading" or "subheading" => IsQuoted(element) ? MarkupRole.Block : MarkupRole.Heading,
            "num" => IsHeading(element) ? MarkupRole.Heading : MarkupRole.Skipped,
            "td" or "th" or "br" or "eol" => MarkupRole.Apart,
            _ => Sections.Contains(name) ? MarkupRole.Section : Blocks.Contains(name) ? MarkupRole.Block : MarkupRole.Inline,
        };
    }

    protected override string? IdOf(XmlNode element) => AkomaNtosoReader.IdOf(element);

    protected override XmlNode? NumberOf(XmlNode heading) => heading.Name == "heading" ? heading.Parent?.Child("num") : null;

    protected override TextMark? MarkOf(XmlNode element)
    {
        if (element.Name is "person" or "organization" or "judge" or "lawyer" or "party" or "docProponent")
        {
            StatedParticipant? known = _references.Find(element["refersTo"]);
            ParticipantKind kind = known?.Kind ?? (element.Name == "organization" ? ParticipantKind.Organization : ParticipantKind.Person);
            bool isNamed = known is not null || element.Name is "person" or "organization" or "judge";
            return isNamed ? new TextMark(default, kind, known?.Name, known?.ExternalId) : null;
        }

        return element.Name is "date" or "docDate" && element["date"] is string day && StatedDate.Read(day) is { Precision: DatePrecision.Day } date
            ? new TextMark(default, null, date.Edtf)
            : null;
    }

    protected override string? SpeakerOf(XmlNode element)
    {
        if (element.Name is not ("speech" or "question" or "answer"))
        {
            return null;
        }

        StatedParticipant? one = _references.Find(element["by"], _references.ShownAs(element["as"])) ?? ByFrom(element.Child("from"));
        if (one is null)
        {
            return null;
        }

        string key = one.Name + "\n" + one.Role;
        if (!_speakers.ContainsKey(key))
        {
            _speakers.Add(key, one);
            _inOrder.Add(one);
        }

        return one.Name;
    }

    private StatedParticipant? ByFrom(XmlNode? from)
    {
        if (from is null)
        {
            return null;
        }

        XmlNode named = from.Descendants().FirstOrDefault(static node => node.Name == "person") ?? from;
        Text.MappedText words = FoldedWords.Of(Source, named);
        string name = LineFolding.Fold(words.Text).TrimEnd(':', '.', '-', '\u2013', '\u2014', ' ');
        return name.Any(char.IsLetter) ? new StatedParticipant(name, words.IsVerbatim && words.Text.StartsWith(name, StringComparison.Ordinal) ? new TextSpan(words.Span.Start, name.Length) : null) : null;
    }

    /// <summary>Greater parts may be told by their number alone; that of a paragraph or item is its mark.</summary>
    private static bool IsHeading(XmlNode number)
    {
        XmlNode parent = number.Parent!;
        bool isPart = Sections.Contains(parent.Name) || (parent.Name == "hcontainer" && parent["name"] is "schedule" or "schedules" or "annex");
        return isPart && parent.Child("heading") is null && !IsQuoted(number);
    }

    private static bool IsQuoted(XmlNode element) => element.Ancestors().Any(static outer => outer.Name is "quotedStructure" or "embeddedStructure" or "quotedText");
}
