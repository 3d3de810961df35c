using System;

namespace CorpusGen.Reading.Formats;

/// <summary>What the path of a file says of its document: its id, and its date.</summary>
/// <remarks>
/// The id is the file name without extension and without a date before it; of <c>index</c> and <c>_index</c>, which name the folder
/// they lie in, the name of that folder. The date is stated by a file name that begins with <c>YYYY-MM-DD</c> (as Jekyll writes) or is <c>YYYYMMDD</c> or begins
/// with it and a separator, or folders <c>YYYY/MM/DD</c>.
/// </remarks>
internal static class DocumentPath
{
    internal static string IdOf(string path)
    {
        string name = FileName(path);
        int length = DateLength(name);
        string rest = length == 0 ? name : name.Substring(length).TrimStart('-', '_', '.', ' ');
        if (rest is not ("index" or "_index"))
        {
            return rest.Length == 0 ? name : rest;
        }

        string[] parts = path.Split('/');
        return parts.Length > 1 && parts[parts.Length - 2] is not (".." or "") ? parts[parts.Length - 2] : rest;
    }

    internal static CalendarDate? DateOf(string path)
    {
        string name = FileName(path);
        int length = DateLength(name);
        if (length > 0 && Parse(name.Substring(0, length), out CalendarDate date))
        {
            return date;
        }

        string[] parts = path.Split('/');
        for (int i = parts.Length - 4; i >= 0; i--)
        {
            if (parts[i].Length == 4 && parts[i + 1].Length == 2 && parts[i + 2].Length == 2
                && Parse(parts[i] + parts[i + 1] + parts[i + 2], out CalendarDate folderDate))
            {
                return folderDate;
            }
        }

        return null;
    }

    /// <summary>The year of a path: that of its date, or a folder or the beginning of a file name of four digits; <see langword="null"/> without.</summary>
    internal static int? YearOf(string path)
    {
        if (DateOf(path) is CalendarDate date)
        {
            return date.Year;
        }

        string[] parts = path.Split('/');
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            string part = parts[i];
            bool isYear = part.Length >= 4 && Array.TrueForAll(part.Substring(0, 4).ToCharArray(), static c => c is >= '0' and <= '9')
                && (part.Length == 4 || part[4] is '-' or '_' or '.' or ' ') && IsPlausibleYear(part);
            if (isYear)
            {
                return int.Parse(part.Substring(0, 4), System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    /// <summary>The file name of a path with forward slashes, without its last extension.</summary>
    internal static string FileName(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        int dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    private static int DateLength(string name)
    {
        if (name.Length >= 10 && name[4] is '-' or '_' or '.' && name[7] == name[4] && EndsAt(name, 10) && Parse(name.Substring(0, 10), out _))
        {
            return 10;
        }

        return name.Length >= 8 && EndsAt(name, 8) && Parse(name.Substring(0, 8), out _) ? 8 : 0;
    }

    private static bool EndsAt(string name, int length) => name.Length == length || name[length] is '-' or '_' or '.' or ' ';

    private static bool Parse(string text, out CalendarDate date)
    {
        string digits = text.Replace("-", "").Replace("_", "").Replace(".", "");
        date = default;
        return digits.Length == 8 && IsPlausibleYear(digits)
            && CalendarDate.TryParse(digits.Substring(0, 4) + "-" + digits.Substring(4, 2) + "-" + digits.Substring(6, 2), out date);
    }

    /// <summary>Eight digits that begin otherwise are more likely a number than a day.</summary>
    private static bool IsPlausibleYear(string digits) =>
        string.CompareOrdinal(digits, 0, "1500", 0, 4) >= 0 && string.CompareOrdinal(digits, 0, "2200", 0, 4) < 0;
}
