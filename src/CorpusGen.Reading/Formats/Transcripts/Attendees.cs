using System;
using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>The names of those who take part, found again by shorter forms: surname, given name, initials, nick.</summary>
internal sealed class Attendees
{
    private readonly List<(string Name, string Key, string[] Words)> _all = [];
    private readonly Dictionary<string, string> _found = new(StringComparer.Ordinal);

    internal void Add(string name)
    {
        string key = KeyOf(name);
        if (key.Length > 0 && !_all.Exists(one => one.Key == key))
        {
            _all.Add((name, key, Array.ConvertAll(name.Split(' '), KeyOf)));
            _found.Clear();
        }
    }

    /// <summary>The one attendee whom a form fits.</summary>
    /// <param name="form">A name or nick.</param>
    /// <returns>The canonical name; <see langword="null"/> when the form fits none or several.</returns>
    internal string? Find(string form)
    {
        string key = KeyOf(form);
        if (key.Length == 0)
        {
            return null;
        }

        if (_found.TryGetValue(key, out string? known))
        {
            return known.Length == 0 ? null : known;
        }

        string[] words = Array.FindAll(Array.ConvertAll(form.Split(' ', '_'), KeyOf), static word => word.Length > 0);
        string? found = Only(one => one.Key == key) ?? Only(one => Fits(one.Words, words, key));
        _found[key] = found ?? "";
        return found;
    }

    private string? Only(Predicate<(string Name, string Key, string[] Words)> fits)
    {
        string? found = null;
        foreach ((string Name, string Key, string[] Words) one in _all)
        {
            if (fits(one))
            {
                if (found is not null)
                {
                    return null;
                }

                found = one.Name;
            }
        }

        return found;
    }

    private static bool Fits(string[] full, string[] words, string key)
    {
        if (full.Length < 2 || full[0].Length == 0)
        {
            return false;
        }

        string last = full[full.Length - 1];
        last = last is "jr" or "sr" or "ii" or "iii" && full.Length > 2 ? full[full.Length - 2] : last;
        if (words.Length == 1)
        {
            // Shorter nicks fit too many.
            return key == last || (key.Length > 2 && (key == full[0] || key == full[0].Substring(0, 1) + last || key == full[0] + last || key == full[0] + last.Substring(0, Math.Min(1, last.Length))));
        }

        bool sameLast = words[words.Length - 1] == last;
        bool sameFirst = words[0] == full[0] || ((words[0].Length == 1 || full[0].Length == 1) && words[0][0] == full[0][0]);
        return (sameLast && sameFirst) || (words[0] == full[0] && words[words.Length - 1].Length == 1 && last.Length > 0 && words[words.Length - 1][0] == last[0]);
    }

    private static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }
}
