using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Tei;

/// <summary>Tells who speaks: whom <c>@who</c> refers to, by the lists of the file.</summary>
/// <remarks>
/// Corpora keep their lists in another file, which is not read. Then the id itself is taken apart: <c>#Levent.Gök</c> is "Levent Gök". Where the
/// words before the speech (<c>note type="speaker"</c>, <c>speaker</c>) have the same words in another order, as "PREDSEDNIK RAFAEL KUŽNIK:" has
/// those of <c>#KužnikRafael</c>, theirs is taken. Without <c>@who</c> the words of <c>speaker</c> or of the note just before the speech name the speaker.
/// </remarks>
internal sealed class TeiSpeakers
{
    private readonly string _source;
    private readonly TeiPeople _people;
    private readonly Dictionary<string, StatedParticipant> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<StatedParticipant> _all = [];

    internal TeiSpeakers(string source, TeiPeople people)
    {
        _source = source;
        _people = people;
    }

    /// <summary>Those who spoke so far, each once.</summary>
    internal IReadOnlyList<StatedParticipant> All => _all;

    /// <summary>The name of who says an utterance; <see langword="null"/> when nothing says it.</summary>
    internal string? Of(XmlNode speech)
    {
        string who = (speech["who"] ?? "").Trim();
        if (who.Length > 0 && _seen.TryGetValue(who, out StatedParticipant? seen))
        {
            return seen.Name;
        }

        MappedText label = LabelOf(speech);
        StatedParticipant? one = _people.Find(who) ?? (who.Length > 0 ? ByReference(who, label) : ByLabel(label));
        if (one is null)
        {
            return null;
        }

        if (who.Length > 0)
        {
            _seen.Add(who, one);
        }

        if (_names.Add(one.Name))
        {
            _all.Add(one);
        }

        return one.Name;
    }

    private StatedParticipant? ByReference(string who, MappedText label)
    {
        string id = who.Split(' ')[0];
        string[] words = WordsOf(id.Substring(id.LastIndexOfAny(['#', ':']) + 1));
        if (words.Length == 0)
        {
            return ByLabel(label);
        }

        string shown = LineFolding.Fold(label.Text);
        int[] places = words.Select(word => shown.IndexOf(word, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (places.All(static place => place >= 0))
        {
            Array.Sort(places, words);
        }

        string name = string.Join(" ", words);
        return new StatedParticipant(name, TeiName.PlaceOf(_source, name, label, shown));
    }

    private StatedParticipant? ByLabel(MappedText label)
    {
        string text = LineFolding.Fold(label.Text);
        string name = text.TrimEnd(':', '.', ' ');
        return name.Any(char.IsLetter) ? new StatedParticipant(name, TeiName.PlaceOf(_source, name, label, text)) : null;
    }

    /// <summary>The words that show the speaker: in the speech, or just before it.</summary>
    private MappedText LabelOf(XmlNode speech)
    {
        XmlNode? label = speech.Child("speaker") ?? speech.Elements.FirstOrDefault(IsLabel);
        label ??= speech.Previous is XmlNode before && IsLabel(before) ? before : null;
        return label is null ? MappedText.Empty : FoldedWords.Of(_source, label);
    }

    private static bool IsLabel(XmlNode node) => node.Name == "note" && node["type"] == "speaker";

    /// <summary>The words of an id: between dots, hyphens and underscores, and from capital to capital. Digits are none.</summary>
    private static string[] WordsOf(string id)
    {
        var words = new StringBuilder(id.Length + 4);
        for (int i = 0; i < id.Length; i++)
        {
            bool isCapital = char.IsUpper(id[i]) && i > 0 && char.IsLower(id[i - 1]);
            words.Append(isCapital ? " " : "").Append(char.IsLetter(id[i]) || id[i] == '\'' || char.IsSurrogate(id[i]) ? id[i] : ' ');
        }

        return words.ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries);
    }
}
