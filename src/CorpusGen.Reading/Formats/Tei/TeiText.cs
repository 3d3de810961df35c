using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.Tei;

/// <summary>Reads the text of TEI: paragraphs, headings, speakers, names and dates.</summary>
/// <remarks>
/// Paragraphs: <c>p</c>, <c>ab</c>, <c>seg</c> of a <c>u</c> (ParlaMint), a <c>u</c> without any, verse lines that stand together (<c>lg</c>, the
/// lines of a speech), list items (with the label before them), table rows, openers and closers. Headings: <c>head</c>, except of
/// lists, tables and figures. Left out: notes, title page and cast list, stage directions, speakers' names, incidents (<c>vocal</c>,
/// <c>kinesic</c> …), figures, bibliographies, code and specifications. Of <c>choice</c> the corrected, regular and expanded form is
/// read, of <c>app</c> the <c>lem</c>; deletions are not read. Words in <c>w</c> and <c>pc</c> are joined as <c>@join</c> says.
/// Speakers: <c>u/@who</c> and <c>sp/@who</c>, see <see cref="TeiSpeakers"/>. Inline <c>persName</c>, <c>orgName</c>, <c>name</c> and <c>rs</c> of such a
/// type, and <c>date/@when</c> down to the day, are marks.
/// </remarks>
internal sealed class TeiText : MarkupWalker
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "teiHeader", "note", "noteGrp", "titlePage", "castList", "figure", "graphic", "binaryObject", "media", "fw", "desc", "vocal", "incident", "kinesic", "writing",
        "stage", "speaker", "listEvent", "listPerson", "listOrg", "listPlace", "listBibl", "listRelation", "listNym", "linkGrp", "link", "spanGrp", "span", "index", "interp",
        "interpGrp", "egXML", "eg", "del", "schemaSpec", "specGrp", "elementSpec", "classSpec", "macroSpec", "dataSpec", "moduleSpec", "constraintSpec", "exemplum", "rdg", "witDetail",
        "byline", "docAuthor", "docDate", "docImprint", "docEdition", "imprimatur", "divGen", "TEI", "teiCorpus", "metamark", "notatedMusic", "timeline", "standOff", "facsimile",
        "fsdDecl", "fs", "witList", "listWit", "listApp", "listChange", "figDesc", "tagsDecl", "listTranspose", "certainty", "precision", "respons", "alt", "altGrp", "join", "joinGrp",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "ab", "u", "sp", "lg", "item", "list", "table", "row", "opener", "closer", "salute", "trailer", "argument", "epigraph", "postscript", "floatingText",
        "annotationBlock", "spGrp", "zone", "surface", "entry", "entryFree",
    };

    private static readonly HashSet<string> Sections = new(StringComparer.Ordinal)
    {
        "text", "front", "body", "back", "group", "div", "div0", "div1", "div2", "div3", "div4", "div5", "div6", "div7", "sourceDoc",
    };

    private static readonly HashSet<string> Apart = new(StringComparer.Ordinal) { "l", "cell", "line", "dateline", "signed", "titlePart" };

    private readonly TeiPeople _people;
    private readonly TeiSpeakers _speakers;

    internal TeiText(string source, ParsedDocument document, TeiPeople people)
        : base(source, document)
    {
        _people = people;
        _speakers = new TeiSpeakers(source, people);
    }

    /// <summary>States those who speak.</summary>
    internal void StateSpeakers() => Document.Participants.AddRange(_speakers.All);

    protected override MarkupRole RoleOf(XmlNode element)
    {
        string name = element.Name;
        if (Skipped.Contains(name))
        {
            return MarkupRole.Skipped;
        }

        return Sections.Contains(name) ? MarkupRole.Section
            : Blocks.Contains(name) && !(name == "item" && element.Previous?.Name == "label") ? MarkupRole.Block
            : Apart.Contains(name) ? MarkupRole.Apart
            : RoleByPlace(element, element.Parent?.Name ?? "");
    }

    protected override TextMark? MarkOf(XmlNode element)
    {
        ParticipantKind? kind = element.Name switch
        {
            "persName" => ParticipantKind.Person,
            "orgName" => ParticipantKind.Organization,
            "country" => ParticipantKind.Country,
            "name" or "rs" => KindOf(element["type"]),
            _ => null,
        };
        if (kind is not null)
        {
            StatedParticipant? known = _people.Find(element["ref"] ?? element["key"] ?? element["corresp"]);
            return new TextMark(default, known?.Kind ?? kind, known?.Name, known?.ExternalId ?? TeiPeople.ReferenceOf(element));
        }

        string? day = element.Name == "date" ? element["when"] ?? element["when-iso"] ?? element["value"] : null;
        return day is not null && StatedDate.Read(day) is { Precision: DatePrecision.Day } date ? new TextMark(default, null, date.Edtf) : null;
    }

    protected override string? SpeakerOf(XmlNode element) => element.Name is "u" or "sp" ? _speakers.Of(element) : null;

    private static MarkupRole RoleByPlace(XmlNode element, string parent) => element.Name switch
    {
        "head" => parent is "list" or "table" or "listBibl" or "castGroup" ? MarkupRole.Skipped : MarkupRole.Heading,
        "docTitle" => element.Parent?.Parent?.Parent?.Name == "group" ? MarkupRole.Heading : MarkupRole.Skipped,
        "item" => MarkupRole.Ends,
        "label" when parent == "list" => MarkupRole.Begins,
        "seg" when parent == "u" => MarkupRole.Block,
        "q" or "quote" or "cit" or "said" when Sections.Contains(parent) => MarkupRole.Block,
        "bibl" or "dateline" or "signed" when Sections.Contains(parent) => MarkupRole.Block,
        "lb" or "cb" => element["break"] == "no" ? MarkupRole.Inline : MarkupRole.Apart,
        "w" or "pc" => MarkupRole.Token,
        "sic" or "orig" or "abbr" when parent == "choice" && IsReplaced(element) => MarkupRole.Skipped,
        _ => MarkupRole.Inline,
    };

    private static bool IsReplaced(XmlNode element) => element.Parent!.Elements.Any(static child => child.Name is "corr" or "reg" or "expan");

    private static ParticipantKind? KindOf(string? type) => type?.ToLowerInvariant() switch
    {
        "person" or "per" or "pers" or "personal" => ParticipantKind.Person,
        "org" or "organization" or "organisation" or "party" => ParticipantKind.Organization,
        "country" => ParticipantKind.Country,
        _ => null,
    };
}
