using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>The names of those who take part, found again by shorter forms: surname, given name, initials, nick.</summary>
internal sealed class Attendees
{
    private readonly Dictionary<string, string> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Attendee>> _byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _found = new(StringComparer.Ordinal);

    internal void Add(string name)
    {
        string key = KeyOf(name);
        if (key.Length == 0 || _byKey.ContainsKey(key))
        {
            return;
        }

        _byKey.Add(key, name);
        _found.Clear();
        if (Attendee.Of(name, Array.ConvertAll(name.Split(' '), KeyOf)) is Attendee attendee)
        {
            foreach (string form in attendee.IndexedForms)
            {
                if (!_byForm.TryGetValue(form, out List<Attendee>? list))
                {
                    _byForm.Add(form, list = []);
                }

                list.Add(attendee);
            }
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

        if (_byKey.TryGetValue(key, out string? name))
        {
            return name;
        }

        if (!_found.TryGetValue(key, out string? known))
        {
            string[] words = Array.FindAll(Array.ConvertAll(form.Split(' ', '_'), KeyOf), static word => word.Length > 0);
            Attendee[] fitting = Candidates(words, key).Where(one => one.Fits(words, key)).Distinct().Take(2).ToArray();
            _found[key] = known = fitting.Length == 1 ? fitting[0].Name : "";
        }

        return known.Length == 0 ? null : known;
    }

    private IEnumerable<Attendee> Candidates(string[] words, string key)
    {
        string end = words[words.Length - 1];
        string initial = words[0].Substring(0, 1);
        return words.Length == 1 ? WithForm(key) : WithForm(words[0].Length == 1 ? initial + end : Attendee.InitialOnly(initial, end)).Concat(WithForm(words[0] + end));
    }

    private List<Attendee> WithForm(string form) => _byForm.TryGetValue(form, out List<Attendee>? list) ? list : [];

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

    /// <summary>Somebody with a first and a last name, each in the form in which they are compared.</summary>
    private sealed class Attendee(string name, string first, string last)
    {
        internal string Name => name;

        /// <summary>The forms of one word that mean the attendee; those of several words have its initial and the last name, or the first name and that initial.</summary>
        internal IEnumerable<string> Forms => new[] { last, first, first.Substring(0, 1) + last, first + last, first + last.Substring(0, Math.Min(1, last.Length)) }.Distinct();

        /// <summary>The forms to look under, so that a full name does not find everybody of its initial.</summary>
        internal IEnumerable<string> IndexedForms => first.Length == 1 ? Forms.Append(InitialOnly(first, last)) : Forms;

        /// <summary>What those are found by whose first name is known by its initial only.</summary>
        internal static string InitialOnly(string initial, string last) => initial + "." + last;

        internal static Attendee? Of(string name, string[] words)
        {
            if (words.Length < 2 || words[0].Length == 0)
            {
                return null;
            }

            string last = words[words.Length - 1];
            return new Attendee(name, words[0], last is "jr" or "sr" or "ii" or "iii" && words.Length > 2 ? words[words.Length - 2] : last);
        }

        internal bool Fits(string[] words, string key)
        {
            if (words.Length == 1)
            {
                // Shorter nicks fit too many.
                return key == last || (key.Length > 2 && Forms.Contains(key));
            }

            string begin = words[0];
            string end = words[words.Length - 1];
            bool sameFirst = begin == first || ((begin.Length == 1 || first.Length == 1) && begin[0] == first[0]);
            return (end == last && sameFirst) || (begin == first && end.Length == 1 && last.Length > 0 && end[0] == last[0]);
        }
    }
}
