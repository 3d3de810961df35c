using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Model;
using CorpusGen.Reading.Text;
using CorpusGen.Training.Data;

namespace CorpusGen.Training.Lists;

/// <summary>Makes the hashed name lists from the lists of names and places, and from the words that the corpora have in lower case.</summary>
internal static class NameListBuilder
{
    /// <summary>In how many documents a word must stand in lower case to count as a common one.</summary>
    private const int CommonDocuments = 3;

    internal static byte[] Build(string namesFolder, IEnumerable<GoldDocument> documents)
    {
        var lists = new SortedDictionary<uint, NameList>();
        Add(lists, NameList.Given, Lines(namesFolder, "nd_first_us.txt").Concat(Lines(namesFolder, "rn_first.txt")));
        Add(lists, NameList.Surname, Lines(namesFolder, "nd_sur_us.txt"));
        Add(lists, NameList.SurnameOther, Lines(namesFolder, "rn_last.txt"));
        Add(lists, NameList.GivenWorld, Column(namesFolder, "fore.csv", 11));
        Add(lists, NameList.SurnameWorld, Column(namesFolder, "sur.csv", 5));
        foreach (string city in Column(namesFolder, "cities.csv", 0))
        {
            bool single = city.IndexOf(' ', StringComparison.Ordinal) < 0;
            Add(lists, single ? NameList.City : NameList.CityWord, [city]);
            if (!single && city.Split(' ') is [string first, string second] && first.Length > 1 && second.Length > 1)
            {
                uint hash = KnownNames.Join(WordHash.Of(first), WordHash.Of(second));
                lists[hash] = NameList.City;
            }
        }

        Add(lists, NameList.Common, CommonWords(documents));
        return Write(lists);
    }

    private static IEnumerable<string> Lines(string folder, string file) => File.ReadLines(Path.Combine(folder, file)).Select(static l => l.Trim());

    internal static IEnumerable<string> Column(string folder, string file, int column) =>
        File.ReadLines(Path.Combine(folder, file)).Skip(1).Select(l => CsvFields(l)).Where(f => f.Count > column).Select(f => f[column].Trim());

    internal static List<string> CsvFields(string line)
    {
        var fields = new List<string>();
        int start = 0;
        bool quoted = false;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (i == line.Length || (line[i] == ',' && !quoted))
            {
                fields.Add(line[start..i].Trim('"'));
                start = i + 1;
            }
        }

        return fields;
    }

    private static void Add(SortedDictionary<uint, NameList> lists, NameList list, IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            foreach (string word in name.Split([' ', '/', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries))
            {
                AddWord(lists, list, word);
                foreach (string part in word.Split('-', StringSplitOptions.RemoveEmptyEntries))
                {
                    AddWord(lists, list, part);
                }
            }
        }
    }

    private static void AddWord(SortedDictionary<uint, NameList> lists, NameList list, string word)
    {
        if (word.Length < 2)
        {
            return;
        }

        uint hash = WordHash.Of(word);
        lists.TryGetValue(hash, out NameList known);
        lists[hash] = known | list;
    }

    private static IEnumerable<string> CommonWords(IEnumerable<GoldDocument> documents)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (GoldDocument document in documents)
        {
            TokenizedText text = LabeledText.Tokenize(document.Text);
            var words = new HashSet<string>(StringComparer.Ordinal);
            for (int i = 0; i < text.Count; i++)
            {
                if (text[i].Kind == TokenKind.Word && text[i].Length > 1 && char.IsLower(text.Text[text[i].Start]) && words.Add(text.Word(i)))
                {
                    counts.TryGetValue(text.Word(i), out int count);
                    counts[text.Word(i)] = count + 1;
                }
            }
        }

        return counts.Where(static c => c.Value >= CommonDocuments).Select(static c => c.Key);
    }

    private static byte[] Write(SortedDictionary<uint, NameList> lists)
    {
        var counts = new byte[NameLists.Buckets];
        var rests = new List<byte>();
        var flags = new List<byte>();
        foreach ((uint hash, NameList list) in lists)
        {
            counts[hash >> 16]++;
            rests.Add((byte)hash);
            rests.Add((byte)(hash >> 8));
            flags.Add((byte)list);
        }

        return [.. counts, .. rests, .. flags];
    }
}
