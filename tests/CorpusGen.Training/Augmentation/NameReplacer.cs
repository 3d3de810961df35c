using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Training.Data;

namespace CorpusGen.Training.Augmentation;

/// <summary>Copies a document with other names in it: every word of a person's name becomes another, the same one all through.</summary>
internal sealed class NameReplacer(NameSource names)
{
    internal GoldDocument Replace(GoldDocument document)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var text = new StringBuilder();
        var gold = new List<GoldName>();
        int position = 0;
        foreach (GoldName name in document.Names)
        {
            if (name.Start < position)
            {
                continue;
            }

            text.Append(document.Text, position, name.Start - position);
            int start = text.Length;
            string value = document.Text[name.Start..name.End];
            text.Append(name.Type switch
            {
                "PER" => Replace(value, words),
                "LOC" or "ORG" or "MISC" when value.Length > 3 && !value.Contains(' ', StringComparison.Ordinal) => Rename(value, name.Type == "LOC", words),
                _ => value,
            });
            gold.Add(name with { Start = start, End = text.Length });
            position = name.End;
        }

        text.Append(document.Text, position, document.Text.Length - position);
        return new GoldDocument(document.Id + "+", document.Corpus, text.ToString(), [.. gold]);
    }

    /// <summary>Places and bodies of one word become others too, or every unknown word would look like a person.</summary>
    private string Rename(string word, bool place, Dictionary<string, string> words)
    {
        WordClass known = WordTable.Instance[WordHash.Of(word)];
        if (known != WordClass.None || !char.IsUpper(word[0]) || !word.All(char.IsLetter) || !word.Any(char.IsLower))
        {
            return word;
        }

        if (!words.TryGetValue(word, out string? other))
        {
            words[word] = other = names.Place(place ? 40 : 100);
        }

        return other;
    }

    private string Replace(string name, Dictionary<string, string> words)
    {
        string[] parts = name.Split(' ');
        for (int i = 0; i < parts.Length; i++)
        {
            string part = parts[i];
            WordClass known = WordTable.Instance[WordHash.Of(part.AsSpan().TrimEnd('.'))];
            bool kept = part.Length < 3 || !char.IsUpper(part[0]) || !char.IsLetter(part[^1])
                || (known & (WordClass.Title | WordClass.Honorific | WordClass.Rank | WordClass.Generation | WordClass.Particle)) != 0;
            if (kept)
            {
                continue;
            }

            if (!words.TryGetValue(part, out string? other))
            {
                MadeName made = names.Person();
                other = i == parts.Length - 1 ? made.Surname : made.Given;
                other = part.Length > 3 && !part.Any(char.IsLower) ? other.ToUpperInvariant() : other;
                words[part] = other;
            }

            parts[i] = other;
        }

        return string.Join(' ', parts);
    }
}
