using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace CorpusGen.Quality.Participants;

/// <summary>The annotated corpora beside the repository: a folder "shared" next to it or above it, or what CORPUSGEN_SHARED names.</summary>
internal static class OpenCorpora
{
    private const uint HeldOutShare = 20;

    /// <summary>The folder of the corpora; <see langword="null"/> when there is none.</summary>
    internal static string? Folder()
    {
        string? named = Environment.GetEnvironmentVariable("CORPUSGEN_SHARED");
        if (!string.IsNullOrEmpty(named))
        {
            return Existing(named);
        }

        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Existing(Path.Combine(folder.FullName, "shared")) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The documents of a corpus that the committed model never saw.</summary>
    internal static IReadOnlyList<GoldText> HeldOut(string folder, string corpus)
    {
        ILookup<string, JsonElement> gold = Rows(Path.Combine(folder, corpus, "gold.jsonl"))
            .Where(static r => r.GetProperty("type").GetString() == "PER")
            .ToLookup(static r => r.GetProperty("doc").GetString()!);
        return [.. Rows(Path.Combine(folder, corpus, "docs.jsonl"))
            .Select(r => (Id: r.GetProperty("doc").GetString()!, Text: r.GetProperty("text").GetString()!))
            .Where(static d => IsHeldOut(d.Id))
            .Select(d => new GoldText(d.Id, d.Text, [.. gold[d.Id].Select(Person)]))];
    }

    private static GoldPerson Person(JsonElement row) => new(
        row.GetProperty("start").GetInt32(),
        row.GetProperty("end").GetInt32(),
        row.GetProperty("name").GetString()!,
        row.TryGetProperty("cluster", out JsonElement cluster) ? cluster.ToString() : null);

    /// <summary>The trainer leaves out the same ones.</summary>
    private static bool IsHeldOut(string document)
    {
        uint hash = 0;
        foreach (char c in document)
        {
            hash = (hash * 31) + c;
        }

        return hash % HeldOutShare == 7;
    }

    private static string? Existing(string shared)
    {
        string folder = Path.Combine(shared, "yardsticks", "persons");
        return Directory.Exists(folder) ? folder : null;
    }

    private static IEnumerable<JsonElement> Rows(string file) =>
        File.ReadLines(file).Where(static l => l.Length > 0).Select(static l => JsonDocument.Parse(l).RootElement);
}
