using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace CorpusGen.Training.Data;

/// <summary>Reads the corpora, and undoes what their tokenization left in the text.</summary>
internal static class CorpusReader
{
    internal static List<GoldDocument> Read(string folder, string corpus)
    {
        Dictionary<string, List<GoldName>> names = new(StringComparer.Ordinal);
        foreach (JsonElement row in Rows(Path.Combine(folder, corpus, "gold.jsonl")))
        {
            string id = row.GetProperty("doc").GetString()!;
            if (!names.TryGetValue(id, out List<GoldName>? list))
            {
                names[id] = list = [];
            }

            list.Add(new GoldName(row.GetProperty("start").GetInt32(), row.GetProperty("end").GetInt32(), row.GetProperty("type").GetString()!));
        }

        return Rows(Path.Combine(folder, corpus, "docs.jsonl")).Select(row =>
        {
            string id = row.GetProperty("doc").GetString()!;
            GoldName[] gold = names.TryGetValue(id, out List<GoldName>? list) ? [.. list.OrderBy(static n => n.Start).ThenByDescending(static n => n.End)] : [];
            return new GoldDocument(id, corpus, row.GetProperty("text").GetString()!, gold);
        }).ToList();
    }

    /// <summary>Removes the blank that some corpora have before a possessive ending ("Trump 's").</summary>
    internal static GoldDocument Repair(GoldDocument document)
    {
        string text = document.Text;
        var repaired = new StringBuilder(text.Length);
        var position = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            position[i] = repaired.Length;
            bool blank = text[i] == ' ' && i + 2 < text.Length && text[i + 1] is '\'' or '\u2019'
                && text[i + 2] == 's' && (i + 3 == text.Length || !char.IsLetterOrDigit(text[i + 3]));
            if (!blank)
            {
                repaired.Append(text[i]);
            }
        }

        position[text.Length] = repaired.Length;
        GoldName[] names = document.Names.Select(n => n with { Start = position[n.Start], End = position[n.End] }).ToArray();
        return document with { Text = repaired.ToString(), Names = names };
    }

    private static IEnumerable<JsonElement> Rows(string path) =>
        File.ReadLines(path).Where(static l => l.Length > 0).Select(static l => JsonDocument.Parse(l).RootElement);
}
