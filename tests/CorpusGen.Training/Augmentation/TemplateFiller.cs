using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Training.Data;

namespace CorpusGen.Training.Augmentation;

/// <summary>Makes articles from the templates: the same persons run through all sentences of one.</summary>
internal sealed class TemplateFiller(NameSource names)
{
    private static readonly string[] Titles = Split(NewsTemplates.Titles);
    private static readonly string[] Roles = Split(NewsTemplates.Roles);
    private static readonly string[] Bodies = Split(NewsTemplates.Bodies);
    private static readonly string[] Agencies = Split(NewsTemplates.Agencies);
    private static readonly string[] Peoples = Split(NewsTemplates.Peoples);
    private static readonly string[] Words = Split(NewsTemplates.Words);
    private static readonly string[] CompanyTails = ["Inc.", "Corp.", "Co.", "Group", "Bank", "Industries", "Holdings", "Ltd.", "plc", "Airlines", "Brothers", "Securities", "AG", "SA"];
    private static readonly string[] TeamTails = ["United", "City", "Rovers", "FC", "Rangers", "Bulls", "Tigers", "Bears", "Red Sox", "Hawks"];

    internal List<GoldDocument> Make(int count)
    {
        var documents = new List<GoldDocument>(count);
        for (int i = 0; i < count; i++)
        {
            documents.Add(MakeOne(i));
        }

        return documents;
    }

    private GoldDocument MakeOne(int number)
    {
        string[] lines = names.Pick(NewsTemplates.Groups).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        MadeName[] persons = [names.Person(), names.Person(), names.Person(), names.Person()];
        int sentences = 4 + names.Next(5);
        var text = new StringBuilder();
        var gold = new List<GoldName>();
        bool[] used = new bool[lines.Length];
        for (int s = 0; s < sentences; s++)
        {
            int line = s == 0 ? names.Next(Math.Min(3, lines.Length)) : names.Next(lines.Length);
            if (used[line])
            {
                continue;
            }

            used[line] = true;
            Fill(lines[line], persons, text, gold);
            text.Append(names.Next(3) == 0 ? ' ' : '\n');
        }

        return new GoldDocument($"made-{number}", "made", text.ToString(), [.. gold]);
    }

    private void Fill(string template, MadeName[] persons, StringBuilder text, List<GoldName> gold)
    {
        int position = 0;
        while (position < template.Length)
        {
            int open = template.IndexOf('{', position);
            if (open < 0)
            {
                text.Append(template.AsSpan(position));
                return;
            }

            int close = template.IndexOf('}', open);
            text.Append(template.AsSpan(position, open - position));
            string slot = template[(open + 1)..close];
            (string value, string type) = Value(slot, persons);
            value = slot.EndsWith(":U", StringComparison.Ordinal) ? value.ToUpperInvariant() : value;
            if (type.Length > 0)
            {
                gold.Add(new GoldName(text.Length, text.Length + value.Length, type));
            }

            text.Append(value);
            position = close + 1;
        }
    }

    private (string Value, string Type) Value(string slot, MadeName[] persons)
    {
        if (slot.Length == 2 && char.IsAsciiDigit(slot[1]))
        {
            MadeName person = persons[slot[1] - '1'];
            return slot[0] switch
            {
                'p' => (person.Full, "PER"),
                's' => (person.Surname, "PER"),
                'f' => (person.Given, "PER"),
                'i' => ($"{person.Given[0]}. {person.Surname}", "PER"),
                'P' => (person.Full.ToUpperInvariant(), "PER"),
                _ => (person.Surname.ToUpperInvariant(), "PER"),
            };
        }

        return slot[0] switch
        {
            'c' => (names.Pick(names.Cities), "LOC"),
            'C' => (names.Pick(names.Cities).ToUpperInvariant(), "LOC"),
            'n' => (names.Pick(names.Countries), "LOC"),
            'd' => (names.Pick(Peoples), ""),
            'o' => (names.Pick(Bodies), "ORG"),
            'U' => (names.Next(2) == 0 ? "University of " + names.Pick(names.Cities) : names.Pick(names.Cities) + " University", "ORG"),
            'm' => (Company(), "ORG"),
            'T' => (Team(), "ORG"),
            'a' => (names.Pick(Agencies), "ORG"),
            'A' => (names.Pick(Agencies).ToUpperInvariant(), "ORG"),
            't' => (names.Pick(Titles), ""),
            'r' => (names.Pick(Roles), ""),
            'W' => (names.Pick(Words), ""),
            'D' => (names.Pick(CultureInfo.InvariantCulture.DateTimeFormat.DayNames), ""),
            'M' => (names.Pick([.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(static m => m.Length > 0)]), ""),
            _ => ((1 + names.Next(60)).ToString(CultureInfo.InvariantCulture), ""),
        };
    }

    private string Company() => names.Next(4) switch
    {
        0 => names.Person().Surname + " " + names.Pick(CompanyTails),
        1 => names.Pick(names.Cities) + " " + names.Pick(CompanyTails),
        2 => names.Person().Surname + " & " + names.Person().Surname,
        _ => "Bank of " + names.Pick(names.Countries),
    };

    private string Team() => names.Next(2) == 0 ? names.Pick(names.Cities) : names.Pick(names.Cities) + " " + names.Pick(TeamTails);

    private static string[] Split(string list) => list.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
