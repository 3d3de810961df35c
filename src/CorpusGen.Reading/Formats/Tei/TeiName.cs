using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Tei;

/// <summary>A name as TEI writes it: as words, or in parts (TEI P5, 14.2.1).</summary>
/// <param name="Text">Forenames, link and surname in this order; a name written <c>Surname, Forename</c> likewise. Titles and ranks are no part of it.</param>
/// <param name="Span">Where the file has it in these words; <see langword="null"/> when it has not.</param>
/// <param name="Role">What <c>roleName</c> says.</param>
internal sealed record TeiName(string Text, TextSpan? Span, string? Role)
{
    private static readonly string[] Given = ["forename", "foreName", "given"];

    internal static TeiName? Of(string source, XmlNode element)
    {
        string? role = null;
        var given = new List<string>();
        var family = new List<string>();
        foreach (XmlNode part in element.Descendants())
        {
            string words = FoldedWords.Of(source, part).Text;
            if (Array.IndexOf(Given, part.Name) >= 0 && words.Length > 0)
            {
                given.Add(words);
            }
            else if (part.Name is "surname" or "nameLink" && words.Length > 0)
            {
                family.Add(words);
            }
            else if (part.Name == "roleName" && words.Length > 0)
            {
                role ??= LineFolding.Fold(words);
            }
        }

        MappedText all = FoldedWords.Of(source, element);
        string whole = LineFolding.Fold(all.Text);
        string name = given.Count + family.Count > 0 ? LineFolding.Fold(string.Join(" ", given) + " " + string.Join(" ", family)).Trim() : InOrder(whole);
        return name.Length == 0 ? null : new TeiName(name, PlaceOf(source, name, all, whole), role);
    }

    /// <summary>Where the file has a name: as the whole of some words or as a part of them, on one line or several, with entities or without.</summary>
    internal static TextSpan? PlaceOf(string source, string name, MappedText words, string folded)
    {
        int place = folded == name ? 0 : words.Text.IndexOf(name, StringComparison.Ordinal);
        if (place < 0)
        {
            return null;
        }

        TextSpan span = words.ToSource(new TextSpan(place, folded == name ? words.Length : name.Length));
        return span.FitsInto(source.Length) && span.Length > 0 && span.In(source).IndexOf('<') < 0 ? span : null;
    }

    /// <summary>"Doyle, Arthur Conan, 1859-1930" is "Arthur Conan Doyle".</summary>
    private static string InOrder(string name)
    {
        string[] parts = name.Split(',');
        bool isInverted = parts.Length is 2 or 3 && parts[1].Trim().Length > 0 && char.IsLetter(parts[1].Trim()[0]) && parts[0].IndexOf(" and ", StringComparison.Ordinal) < 0;
        bool isRest = parts.Length < 3 || (parts[2].Trim().Length > 0 && !char.IsLetter(parts[2].Trim()[0]));
        return isInverted && isRest ? parts[1].Trim() + " " + parts[0].Trim() : name;
    }
}
