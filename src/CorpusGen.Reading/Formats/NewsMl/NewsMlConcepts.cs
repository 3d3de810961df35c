using System.Collections.Generic;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.NewsMl;

/// <summary>The concepts that concept and knowledge items define, and the events that news items list.</summary>
/// <remarks>
/// Each <c>definition</c> is a paragraph; of several concepts each name is a heading above its definitions, of one it is the title of an item without
/// one. Persons and organisations are participants with their affiliation.
/// </remarks>
internal static class NewsMlConcepts
{
    internal static void Read(string source, XmlNode item, ParsedDocument document)
    {
        List<XmlNode> concepts = Concepts(item);
        foreach (XmlNode concept in concepts)
        {
            MappedText name = NewsMlNames.NameOf(source, concept, document.Language);
            if (name.Length > 0 && concepts.Count == 1 && (item.Name == "conceptItem" || document.Title.Length == 0))
            {
                document.Title = name;
            }
            else if (name.Length > 0)
            {
                document.Headings.Add(new ParsedHeading(name, 1, document.Paragraphs.Count, concept["id"]));
            }

            AddDefinitions(source, concept, document);
            if (name.Length > 0 && NewsMlParties.KindOf(concept) is ParticipantKind kind)
            {
                AddParty(source, concept, name, kind, document);
            }
        }
    }

    private static List<XmlNode> Concepts(XmlNode item)
    {
        var concepts = new List<XmlNode>(item.All("concept"));
        foreach (XmlNode set in item.All("conceptSet"))
        {
            concepts.AddRange(set.All("concept"));
        }

        foreach (XmlNode set in item.All("contentSet"))
        {
            foreach (XmlNode element in set.Descendants())
            {
                if (element.Name == "event" && element.Namespace == item.Namespace)
                {
                    concepts.Add(element);
                }
            }
        }

        return concepts;
    }

    private static void AddDefinitions(string source, XmlNode concept, ParsedDocument document)
    {
        var all = new List<XmlNode>(concept.All("definition"));
        List<XmlNode> own = all.FindAll(one => NewsMlItem.IsIn(one, document.Language));
        foreach (XmlNode definition in own.Count > 0 ? own : all)
        {
            MappedText words = FoldedWords.Of(source, definition);
            if (words.Length > 0)
            {
                document.Paragraphs.Add(new ParsedParagraph(words, definition["id"]));
            }
        }
    }

    private static void AddParty(string source, XmlNode concept, MappedText name, ParticipantKind kind, ParsedDocument document)
    {
        string text = LineFolding.Fold(name.Text);
        document.Participants.Add(new StatedParticipant(
            text,
            name.Span,
            kind,
            null,
            NewsMlParties.AffiliationOf(source, concept, document.Language),
            concept.Child("conceptId") is XmlNode id ? NewsMlNames.IdOf(id) : null)
        {
            Aliases = NewsMlNames.OtherNames(source, concept, text, document.Language),
        });
    }
}
