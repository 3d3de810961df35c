using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Training.Learning;
using CorpusGen.Training.Lists;

namespace CorpusGen.Training.Augmentation;

/// <summary>A made-up person's name.</summary>
internal sealed record MadeName(string Given, string Surname, string Middle, bool SurnameFirst)
{
    internal string Full => SurnameFirst ? $"{Surname} {Given}" : Middle.Length > 0 ? $"{Given} {Middle} {Surname}" : $"{Given} {Surname}";
}

/// <summary>Draws names of persons and places from the lists; some words are spliced of two, so that they are on no list.</summary>
internal sealed class NameSource
{
    /// <summary>Countries whose news name persons with the surname first.</summary>
    private static readonly HashSet<string> SurnameFirst = new(StringComparer.Ordinal) { "CN", "TW", "KR", "VN", "KH", "HK" };

    private static readonly string[] Particles = ["van", "van der", "de", "de la", "al-", "Al-", "bin", "von", "El", "Mc", "Abu", "Ben", "da", "dos", "O'"];

    private readonly string[] _givenUs;
    private readonly string[] _surnamesUs;
    private readonly List<(string Country, string[] Given, string[] Surnames)> _countries = [];
    private readonly string[] _allGiven;
    private readonly string[] _allSurnames;
    private readonly DeterministicRandom _random;

    internal NameSource(string folder, ulong seed)
    {
        _random = new DeterministicRandom(seed);
        _givenUs = [.. File.ReadLines(Path.Combine(folder, "nd_first_us.txt")).Select(static l => l.Trim()).Where(static l => l.Length > 2)];
        _surnamesUs = [.. File.ReadLines(Path.Combine(folder, "nd_sur_us.txt")).Select(static l => l.Trim()).Where(static l => l.Length > 2)];
        ILookup<string, string> given = ByCountry(folder, "fore.csv", 11);
        ILookup<string, string> surnames = ByCountry(folder, "sur.csv", 5);
        foreach (IGrouping<string, string> country in surnames)
        {
            if (given[country.Key].Any())
            {
                _countries.Add((country.Key, [.. given[country.Key]], [.. country]));
            }
        }

        _allGiven = [.. given.SelectMany(static g => g)];
        _allSurnames = [.. surnames.SelectMany(static g => g)];
        Cities = [.. NameListBuilder.Column(folder, "cities.csv", 0).Where(static c => c.Length < 16)];
        Countries = [.. NameListBuilder.Column(folder, "countries.csv", 1).Where(static c => c.Length < 16 && !c.Contains('(', StringComparison.Ordinal))];
    }

    internal string[] Cities { get; }

    internal string[] Countries { get; }

    internal string Pick(string[] items) => items[_random.Next(items.Length)];

    internal int Next(int limit) => _random.Next(limit);

    internal MadeName Person()
    {
        int kind = _random.Next(100);
        if (kind < 35)
        {
            string middle = _random.Next(5) == 0 ? (char)('A' + _random.Next(26)) + "." : "";
            return new MadeName(Pick(_givenUs), Unknown(Pick(_surnamesUs), _surnamesUs, 25), middle, false);
        }

        if (kind < 75)
        {
            (string country, string[] given, string[] surnames) = _countries[_random.Next(_countries.Count)];
            bool first = SurnameFirst.Contains(country) || (country is "HU" or "AZ" && _random.Next(3) == 0);
            return new MadeName(Unknown(Ascii(Pick(given)), _allGiven, 20), Unknown(Ascii(Pick(surnames)), _allSurnames, 35), "", first);
        }

        if (kind < 85)
        {
            string particle = Pick(Particles);
            string surname = Unknown(Ascii(Pick(_allSurnames)), _allSurnames, 40);
            return new MadeName(Ascii(Pick(_allGiven)), char.IsLetter(particle[^1]) && particle != "Mc" ? particle + " " + surname : particle + surname, "", false);
        }

        return new MadeName(Unknown(Ascii(Pick(_allGiven)), _allGiven, 40), Unknown(Ascii(Pick(_allSurnames)), _allSurnames, 60), _random.Next(4) == 0 ? Ascii(Pick(_allGiven)) : "", false);
    }

    /// <summary>A town, or with the given chance in a hundred a word that is none.</summary>
    internal string Place(int chance)
    {
        string city = Pick(Cities).Split(' ')[0];
        string word = Unknown(Ascii(city), Cities, chance);
        return word.All(char.IsLetter) && char.IsUpper(word[0]) ? word : city;
    }

    /// <summary>The word, or with the given chance in a hundred one that begins like it and ends like another.</summary>
    private string Unknown(string word, string[] others, int chance)
    {
        if (_random.Next(100) >= chance)
        {
            return word;
        }

        string other = Ascii(Pick(others)).ToLowerInvariant();
        return word.Length < 3 || other.Length < 4 ? word : string.Concat(word.AsSpan(0, (word.Length + 1) / 2), other.AsSpan(other.Length / 2));
    }

    /// <summary>News agencies drop most diacritics; one name in three keeps them.</summary>
    private string Ascii(string word)
    {
        if (_random.Next(3) == 0)
        {
            return word;
        }

        return new string(word.Normalize(System.Text.NormalizationForm.FormD).Where(static c => System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark).ToArray());
    }

    private static ILookup<string, string> ByCountry(string folder, string file, int column) =>
        File.ReadLines(Path.Combine(folder, file)).Skip(1).Select(NameListBuilder.CsvFields)
            .Where(f => f.Count > column && f[column].Trim().Length > 1 && !f[column].Contains(' ', StringComparison.Ordinal) && char.IsUpper(f[column].Trim()[0]))
            .ToLookup(static f => f[0], f => f[column].Trim());
}
