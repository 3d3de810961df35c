using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace CorpusGen.Benchmarks.Corpora;

/// <summary>
/// Articles of about 2.5 KB: eight paragraphs, four persons and three dates each. Every article is made from its number alone, so
/// corpora of all sizes share their beginnings and every run measures the same text.
/// </summary>
internal static class SyntheticCorpus
{
    private static readonly string[] Given = ["Zakir", "Wei", "Ilham", "Maria", "John", "Anna", "Rashid", "Laura", "Peter", "Leyla", "David", "Sofia", "Omar", "Elena", "Thomas", "Nigar"];
    private static readonly string[] Surnames = ["Hasanov", "Fenghe", "Aliyev", "Santos", "Miller", "Kowalska", "Karimov", "Bianchi", "Novak", "Mammadova", "Cohen", "Petrova", "Haddad", "Popescu", "Weber", "Guliyeva"];
    private static readonly string[] Places = ["Baku", "Beijing", "Vienna", "Lisbon", "Chicago", "Warsaw", "Ankara", "Rome", "Prague", "Tbilisi", "Geneva", "Sofia"];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Subjects = ["trade", "energy", "education", "transport", "defense", "health", "culture", "agriculture", "science", "tourism"];
    private static readonly string[] Verbs = ["welcomed", "discussed", "reviewed", "praised", "questioned", "supported", "postponed", "announced"];
    private static readonly string[] Things = ["agreement", "programme", "proposal", "memorandum", "road map", "budget", "framework", "report", "initiative", "schedule"];
    private static readonly string[] Filler =
    [
        "Both sides underlined that the work of the past months had brought results which nobody had expected at the outset.",
        "The participants agreed that experts of the two countries would go into the details and come back with a common text.",
        "Observers say that the outcome depends less on the wording than on the willingness to pay for what was promised.",
        "According to people familiar with the talks, several points were left open because the figures were still disputed.",
        "It was noted that similar arrangements elsewhere had taken years, and that patience would be needed here as well.",
        "A joint statement is to be published once the translations have been checked and the annexes have been completed.",
    ];

    /// <summary>The files of a corpus, a thousand to a folder.</summary>
    internal static IEnumerable<(string Path, string Text)> Files(int count) =>
        Enumerable.Range(0, count).Select(static i => ((i / 1000).ToString(CultureInfo.InvariantCulture) + "/" + FileName(i), Article(i)));

    /// <summary>The text of an article.</summary>
    internal static string Article(int number)
    {
        var random = new Random(number);
        string Pick(string[] words) => words[random.Next(words.Length)];
        string[] people = [Person(), Person(), Person(), Person()];
        string Person() => Pick(Given) + " " + Pick(Surnames);
        var date = new DateTime(1990 + random.Next(35), 1 + random.Next(12), 1 + random.Next(28));
        string month = Pick(Months);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Talks on {Pick(Subjects)} in {Pick(Places)} ({number}) date {date:yyyy-MM-dd} On {Pick(Months)} {1 + random.Next(28)}, the Minister of {Pick(Subjects)}, {people[0]}, met {people[1]} in {Pick(Places)}. ");
        Fill(2);
        text.Append(CultureInfo.InvariantCulture, $"\n\nMr. {people[0].Split(' ')[1]} {Pick(Verbs)} the {Pick(Things)} on {Pick(Subjects)}, which had been signed in {month}. ");
        Fill(2);
        text.Append(CultureInfo.InvariantCulture, $"\n\nPresident {people[2]} {Pick(Verbs)} the {Pick(Things)} last year. ");
        Fill(2);
        for (int paragraph = 0; paragraph < 4; paragraph++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n\nThe {Pick(Things)} on {Pick(Subjects)} was {Pick(Verbs)} by the delegation from {Pick(Places)} (item {number}.{paragraph}). ");
            Fill(2);
        }

        text.Append(CultureInfo.InvariantCulture, $"\n\n{people[3]}, an adviser to {people[1].Split(' ')[1]}, said the {Pick(Things)} would be ready soon. ");
        Fill(1);
        return text.ToString();

        void Fill(int sentences)
        {
            for (int i = 0; i < sentences; i++)
            {
                text.Append(Pick(Filler)).Append(' ');
            }
        }
    }

    /// <summary>The file name of an article.</summary>
    internal static string FileName(int number) => "talks-" + number.ToString("D6", CultureInfo.InvariantCulture) + ".txt";
}
