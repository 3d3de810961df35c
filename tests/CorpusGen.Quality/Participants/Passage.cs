using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;

namespace CorpusGen.Quality.Participants;

/// <summary>A person's name that an annotator marked, and the person it means where the annotation says so.</summary>
internal sealed record GoldPerson(int Start, int End, string Name, string? Cluster);

/// <summary>A text with the persons in it.</summary>
internal sealed record GoldText(string Id, string Text, IReadOnlyList<GoldPerson> Persons);

/// <summary>The hand-written news passages: a line "# topic", then a text in which [[1:Zakir Hasanov]] is a mention of person 1.</summary>
internal static partial class Passages
{
    internal static IReadOnlyList<GoldText> Read()
    {
        string file = Path.Combine(AppContext.BaseDirectory, "Participants", "passages.txt");
        var texts = new List<GoldText>();
        foreach (string block in File.ReadAllText(file).ReplaceLineEndings("\n").Trim().Split("\n\n"))
        {
            int line = block.IndexOf('\n', StringComparison.Ordinal);
            texts.Add(Parse(block[..line].TrimStart('#', ' '), block[(line + 1)..]));
        }

        return texts;
    }

    private static GoldText Parse(string topic, string marked)
    {
        var text = new StringBuilder();
        var persons = new List<GoldPerson>();
        int position = 0;
        foreach (Match match in Mark().Matches(marked))
        {
            text.Append(marked, position, match.Index - position);
            string name = match.Groups[2].Value;
            persons.Add(new GoldPerson(text.Length, text.Length + name.Length, name, match.Groups[1].Value));
            text.Append(name);
            position = match.Index + match.Length;
        }

        text.Append(marked.AsSpan(position));
        return new GoldText(topic, text.ToString(), persons);
    }

    [GeneratedRegex(@"\[\[(\d+):(.*?)\]\]")]
    private static partial Regex Mark();
}
