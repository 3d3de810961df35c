using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace CorpusGen.Tool.Annotating;

/// <summary>The dates that the caller gives to documents.</summary>
internal sealed class DocumentDates
{
    private readonly CalendarDate? _common;
    private readonly Dictionary<string, CalendarDate> _byName;

    private DocumentDates(CalendarDate? common, Dictionary<string, CalendarDate> byName)
    {
        _common = common;
        _byName = byName;
    }

    /// <summary>Reads the options.</summary>
    /// <param name="date">The date for all documents, or <see langword="null"/>.</param>
    /// <param name="file">The JSON file that maps names to dates, or <see langword="null"/>.</param>
    /// <param name="problem">What is wrong and what to do, when the result is <see langword="null"/>.</param>
    /// <returns>The dates, or <see langword="null"/> when the options cannot be understood.</returns>
    internal static DocumentDates? Load(string? date, string? file, out string? problem)
    {
        CalendarDate? common = null;
        if (date is not null)
        {
            if (!CalendarDate.TryParse(date, out CalendarDate parsed))
            {
                problem = $"--date: '{date}' is no date. Write it as YYYY-MM-DD, for example 2019-10-22.";
                return null;
            }

            common = parsed;
        }

        var byName = new Dictionary<string, CalendarDate>(StringComparer.Ordinal);
        problem = file is null ? null : Read(file, byName);
        return problem is null ? new DocumentDates(common, byName) : null;
    }

    /// <summary>The date mapped to the name of a document, else the common one.</summary>
    internal CalendarDate? DateOf(string name) => _byName.TryGetValue(name, out CalendarDate date) ? date : _common;

    private static string? Read(string file, Dictionary<string, CalendarDate> byName)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(file));
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return $"{file}: --dates needs a JSON object such as {{\"minister-visit\": \"2019-10-22\"}}.";
            }

            foreach (JsonProperty property in json.RootElement.EnumerateObject())
            {
                string? value = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString() : null;
                if (!CalendarDate.TryParse(value, out CalendarDate date))
                {
                    return $"{file}: the value of '{property.Name}' is no date. Write it as \"YYYY-MM-DD\".";
                }

                byName[property.Name] = date;
            }

            return null;
        }
        catch (JsonException exception)
        {
            return $"{file}: is no valid JSON ({exception.Message}) Correct the file or leave --dates out.";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"{file}: cannot be read ({exception.Message}) Check the path of --dates.";
        }
    }
}
