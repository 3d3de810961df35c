using System.Collections.Generic;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Nitf;

/// <summary>
/// The authors that bylines of NITF name: those marked as <c>person</c>, else those of its words without title and place. A byline that
/// is all title (<c>byttl</c>) names the body that reports.
/// </summary>
internal static class NitfBylines
{
    internal const string Role = "author";

    /// <summary>Reads the bylines of a body: those of its head, else those inside its content.</summary>
    internal static void Read(string source, XmlNode body, ParsedDocument document)
    {
        foreach (XmlNode byline in Bylines(body))
        {
            ReadOne(source, byline, document);
        }
    }

    /// <summary>The name of a person without its function: the parts of the name where they are marked.</summary>
    internal static MappedText NameOf(string source, XmlNode person)
    {
        var words = new FoldedWords(source);
        bool hasParts = NitfElements.HasNameParts(person);
        foreach (XmlNode child in person.Children)
        {
            if (NitfElements.IsOfName(child, hasParts) && child.Name != "alt-code")
            {
                if (NitfElements.IsNamePart(child))
                {
                    words.Separate(" ", new TextSpan(child.Span.Start, 0));
                }

                words.Append(child.AllText());
            }
        }

        return words.Take(out _);
    }

    private static List<XmlNode> Bylines(XmlNode body)
    {
        var all = new List<XmlNode>();
        XmlNode? head = body.Child("body.head");
        if (head is not null)
        {
            all.AddRange(head.All("byline"));
        }

        foreach (XmlNode element in all.Count > 0 ? [] : body.Descendants())
        {
            if (element.Name == "byline")
            {
                all.Add(element);
            }
        }

        // The New York Times gives each byline as printed and once more with the surname first.
        List<XmlNode> printed = all.FindAll(static byline => byline["class"] != "normalized_byline");
        return printed.Count > 0 ? printed : all;
    }

    private static void ReadOne(string source, XmlNode byline, ParsedDocument document)
    {
        int before = document.Participants.Count;
        foreach (XmlNode element in byline.Descendants())
        {
            if (element.Name == "person" && NameOf(source, element) is { Length: > 0 } name)
            {
                document.Participants.Add(new StatedParticipant(LineFolding.Fold(name.Text), name.Span, ParticipantKind.Person, Role, ExternalId: NitfElements.IdOf(element)));
            }
        }

        if (document.Participants.Count > before)
        {
            return;
        }

        document.Participants.AddRange(Byline.Read(WithoutTitle(source, byline), Role));
        if (document.Participants.Count == before && byline.Child("byttl") is XmlNode title && FoldedWords.Of(source, title) is { Length: > 0 } body)
        {
            document.Participants.Add(new StatedParticipant(LineFolding.Fold(body.Text), body.Span, ParticipantKind.Organization, Role));
        }
    }

    private static MappedText WithoutTitle(string source, XmlNode byline)
    {
        var words = new FoldedWords(source);
        foreach (XmlNode child in byline.Children)
        {
            if (child.Text is MappedText text)
            {
                words.Append(text);
            }
            else if (child.Name == "br")
            {
                words.Separate(" ", child.Span);
            }
            else if (child.Name is not ("byttl" or "location" or "virtloc"))
            {
                words.Append(FoldedWords.Of(source, child));
            }
        }

        MappedText all = words.Take(out _);
        string trimmed = all.Text.TrimEnd(' ', ',', ';', '-', '\u2013', '\u2014', '\n');
        return all.Slice(new TextSpan(0, trimmed.Length));
    }
}
