using System;
using System.Collections.Generic;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Stating;

/// <summary>Reads the names of a byline or an author field.</summary>
/// <remarks>
/// <c>By Jane Doe and John Roe</c>, <c>A &amp; B</c> and <c>A; B</c> are two; <c>NARUSE, Yui</c> is one, surname first;
/// <c>Jane Doe, John Roe</c> is two, and <c>Doe, Jane; Roe, John</c> as well. <c>in London</c>, <c>/AFP</c>, posts (<c>Staff Writer</c>) and
/// dates behind a name are no part of it. Mail addresses, links (<c>[Jane Doe](…)</c>) and what stands in parentheses are no part of a
/// name, but what stands behind a link names the body its author belongs to; <c>mail@example.org (Jane Doe)</c>, as feeds write it, names the one in parentheses.
/// </remarks>
internal static class Byline
{
    private static readonly string[] BodyWords =
    [
        "team", "committee", "agency", "department", "ministry", "office", "group", "staff", "foundation", "inc", "inc.", "ltd", "ltd.", "llc",
        "company", "corporation", "university", "institute", "council", "association", "news", "press", "reuters", "afp", "ap", "bbc", "government",
        "wg", "community", "project", "board", "bureau", "service", "society", "organization", "organisation", "commission", "editors", "desk", "newsroom",
    ];

    // News agencies by the signs that they sign with; as a part of a longer name they mean nothing.
    private static readonly string[] Agencies =
    [
        "dpa", "ntb", "tt", "apa", "ansa", "efe", "upi", "tass", "xinhua", "kyodo", "anp", "belga", "lusa", "stt", "ritzau", "pa", "cp", "sid", "keystone-sda", "cnn", "npr", "itar-tass", "aap",
    ];

    // What somebody is, when it stands behind a name.
    private static readonly string[] Posts = ["writer", "correspondent", "reporter", "editor", "columnist", "contributor", "producer", "photographer", "staff", "writers", "reporters", "correspondents"];

    /// <summary>Reads names.</summary>
    /// <param name="field">The text of the field.</param>
    /// <param name="role">The part that those named play.</param>
    /// <returns>Those named, in order, each with the place of the name.</returns>
    internal static IReadOnlyList<StatedParticipant> Read(MappedText field, string? role)
    {
        var all = new List<StatedParticipant>();
        bool isLinked = false;
        foreach (MappedText part in Split(WithoutBy(field.Trim())))
        {
            MappedText name = WithoutPlace(NameIn(part));
            bool isLink = part.Text.StartsWith("[", StringComparison.Ordinal);
            if (DateLine.IsOfDates(name.Text) || IsReadingTime(name.Text) || (all.Count > 0 && IsPost(name.Text)))
            {
                continue;
            }

            if (isLinked && !isLink && all[all.Count - 1].Affiliation is null)
            {
                all[all.Count - 1] = all[all.Count - 1] with { Affiliation = LineFolding.Fold(name.Text) };
                continue;
            }

            isLinked |= isLink && name.Length > 0 && HasLetter(name.Text);
            if (name.Length > 0 && HasLetter(name.Text))
            {
                string text = InOrder(LineFolding.Fold(name.Text));
                all.Add(new StatedParticipant(text, name.Span, KindOf(text), role, isLink ? InParentheses(part.Text) : null) { Words = name });
            }
        }

        return all;
    }

    /// <summary>Whether a name is that of a body, by the words that bodies have in their names.</summary>
    internal static ParticipantKind KindOf(string name)
    {
        string[] words = name.Split(' ');
        bool isBody = Array.IndexOf(Agencies, name.ToLowerInvariant()) >= 0 || Array.Exists(words, static word => Array.IndexOf(BodyWords, word.ToLowerInvariant()) >= 0) || words[0] is "The" or "the";
        return isBody ? ParticipantKind.Organization : ParticipantKind.Person;
    }

    private static MappedText WithoutBy(MappedText field)
    {
        string text = field.Text;
        const string By = " by ";
        int by = text.IndexOf(By, StringComparison.OrdinalIgnoreCase);
        if (by > 0 && (DateLine.HasOnlyDateWords(text.Substring(0, by)) || text.Substring(0, by).ToLowerInvariant() is "written" or "words" or "story" or "text" or "reported"))
        {
            return field.Slice(TextSpan.FromBounds(by + By.Length, text.Length)).Trim();
        }

        if (text.StartsWith("By Our ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("From Our ", StringComparison.OrdinalIgnoreCase))
        {
            // "By Our Special Correspondent" names nobody.
            return MappedText.Empty;
        }

        bool isBy = text.Length > 3 && text.StartsWith("by", StringComparison.OrdinalIgnoreCase) && (char.IsWhiteSpace(text[2]) || text[2] == ':');
        return isBy ? field.Slice(TextSpan.FromBounds(3, text.Length)).Trim() : field;
    }

    /// <summary>"5 min read": what sites show beside a date.</summary>
    internal static bool IsReadingTime(string words) =>
        words.EndsWith("min read", StringComparison.OrdinalIgnoreCase) || words.EndsWith("minute read", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether words say what somebody is: "Staff Writer", "Editor in Chief".</summary>
    internal static bool IsPost(string words) => Array.Exists(words.Split(' '), static word => Array.IndexOf(Posts, word.ToLowerInvariant()) >= 0);

    /// <summary>"Ann Lee in London", "Eva Berg/AFP": the name alone.</summary>
    private static MappedText WithoutPlace(MappedText name)
    {
        string text = name.Text;
        int slash = text.LastIndexOf('/');
        if (slash > 0 && text.IndexOf(' ') is > 0 and int blank && blank < slash && slash + 1 < text.Length && Array.TrueForAll(text.Substring(slash + 1).ToCharArray(), char.IsUpper))
        {
            return name.Slice(new TextSpan(0, slash)).Trim();
        }

        const string In = " in ";
        int place = text.IndexOf(In, StringComparison.Ordinal);
        bool isPlace = place > 0 && place + In.Length < text.Length && char.IsUpper(text[place + In.Length]);
        string before = isPlace ? text.Substring(0, place) : "";
        int words = 0;
        foreach (string word in before.Split(' '))
        {
            words = word.Length > 0 && char.IsUpper(word[0]) ? words + 1 : words;
        }

        return words >= 2 && KindOf(before) == ParticipantKind.Person ? name.Slice(new TextSpan(0, place)) : name;
    }

    private static List<MappedText> Split(MappedText field)
    {
        string text = field.Text;
        return SplitLists(field, text.IndexOf(';') >= 0 ? ";" : " and ") ?? SplitAll(field, !IsOneName(text));
    }

    /// <summary>"Doe, Jane; Roe, John", "Doe, Jane and Roe, John": names with the surname first, each with one comma.</summary>
    private static List<MappedText>? SplitLists(MappedText field, string separator)
    {
        string text = field.Text;
        var parts = new List<MappedText>();
        int start = 0;
        while (start <= text.Length)
        {
            int end = text.IndexOf(separator, start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            MappedText part = field.Slice(TextSpan.FromBounds(start, end)).Trim();
            int comma = part.Text.IndexOf(',');
            if (part.Length > 0 && (comma <= 0 || part.Text.IndexOf(',', comma + 1) >= 0 || !IsSurname(part.Text, comma)))
            {
                return null;
            }

            if (part.Length > 0)
            {
                parts.Add(part);
            }

            start = end + separator.Length;
        }

        return parts.Count > 1 ? parts : null;
    }

    /// <summary>One word before the comma, or particles and one word; and behind it the name of no body.</summary>
    private static bool IsSurname(string text, int comma)
    {
        string before = text.Substring(0, comma).Trim();
        string last = before.Substring(before.LastIndexOf(' ') + 1);
        bool particles = before.Length == last.Length || char.IsLower(before[0]);
        string behind = text.Substring(comma + 1).Trim();
        return particles && last.Length > 0 && behind.Length > 0 && KindOf(behind) == ParticipantKind.Person && !IsPost(behind);
    }

    private static List<MappedText> SplitAll(MappedText field, bool atCommas)
    {
        var parts = new List<MappedText>();
        string text = field.Text;
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth += text[i] is '(' or '[' or '<' ? 1 : text[i] is ')' or ']' or '>' ? -1 : 0;
            int length = depth > 0 ? 0 : SeparatorAt(text, i, atCommas);
            if (length > 0)
            {
                parts.Add(field.Slice(TextSpan.FromBounds(start, i)).Trim());
                start = i + length;
                i = start - 1;
            }
        }

        parts.Add(field.Slice(TextSpan.FromBounds(start, text.Length)).Trim());
        return parts;
    }

    private static int SeparatorAt(string text, int i, bool commas)
    {
        if (text[i] is ';' or '&' or '\n' or '|' or '\u00B7' or '\u2022' || (commas && text[i] == ',' && !IsBeforeSuffix(text, i)))
        {
            return 1;
        }

        const string And = " and ";
        bool isAnd = text[i] == ' ' && string.Compare(text, i, And, 0, And.Length, StringComparison.OrdinalIgnoreCase) == 0;

        // "The core team and community" is one body.
        bool isOneBody = isAnd && text.StartsWith("The ", StringComparison.Ordinal) && i + And.Length < text.Length && char.IsLower(text[i + And.Length]);
        return isAnd && !isOneBody ? And.Length : 0;
    }

    /// <summary>"Ann Lee, PhD, and John Roe": the comma parts nobody.</summary>
    private static bool IsBeforeSuffix(string text, int comma)
    {
        int start = comma + 1;
        start += start < text.Length && text[start] == ' ' ? 1 : 0;
        return NameSuffix.IsAt(text, start, EndsName);
    }

    private static bool EndsName(string text, int end) =>
        end >= text.Length || text[end] is ',' or ';' or '&' or '|' || string.CompareOrdinal(text, end, " and ", 0, 5) == 0 || string.CompareOrdinal(text, end, " &", 0, 2) == 0;

    /// <summary>One comma with a single word before or behind it: surname first, or a suffix such as "Jr.".</summary>
    private static bool IsOneName(string text)
    {
        int comma = text.IndexOf(',');
        if (comma < 0 || text.IndexOf(',', comma + 1) >= 0 || text.IndexOf(" and ", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf('&') >= 0)
        {
            return false;
        }

        return text.Substring(0, comma).Trim().IndexOf(' ') < 0 || NameSuffix.Is(text.Substring(comma + 1).Trim());
    }

    private static MappedText NameIn(MappedText part)
    {
        string text = part.Text;
        if (text.StartsWith("[", StringComparison.Ordinal) && text.IndexOf(']') is int close and > 1)
        {
            bool isWiki = text.StartsWith("[[", StringComparison.Ordinal) && close > 2;
            return part.Slice(TextSpan.FromBounds(isWiki ? Math.Max(2, text.LastIndexOf('|', close) + 1) : 1, close)).Trim();
        }

        int bracket = text.IndexOfAny(['(', '<']);
        int at = text.IndexOf('@');
        bool isMasked = text.IndexOf(" at ", StringComparison.Ordinal) is > 0 and int masked && text.IndexOf(' ') == masked && text.IndexOf('.', masked) is int dot && dot > masked && dot < bracket;
        if (((at >= 0 && bracket > at) || isMasked) && text[bracket] == '(')
        {
            int end = text.IndexOf(')', bracket);
            return part.Slice(TextSpan.FromBounds(bracket + 1, end < 0 ? text.Length : end)).Trim();
        }

        if (bracket >= 0)
        {
            return part.Slice(new TextSpan(0, bracket)).Trim();
        }

        return at >= 0 && text.IndexOf(' ') < 0 ? MappedText.Empty : part;
    }

    /// <summary>Behind a link, parentheses name the body that its author belongs to: <c>[Jane Doe](…) (Example Inc.)</c>.</summary>
    private static string? InParentheses(string link)
    {
        int open = link.LastIndexOf(" (", StringComparison.Ordinal);
        return open > 0 && link[link.Length - 1] == ')' ? LineFolding.Fold(link.Substring(open + 2, link.Length - open - 3)) : null;
    }

    /// <summary>"NARUSE, Yui" is "Yui NARUSE".</summary>
    private static string InOrder(string name)
    {
        int comma = name.IndexOf(',');
        if (comma < 0)
        {
            return name;
        }

        string behind = name.Substring(comma + 1).Trim();
        bool isSuffix = NameSuffix.Is(behind) || (behind.Length <= 5 && behind.EndsWith(".", StringComparison.Ordinal));
        return isSuffix || behind.Length == 0 ? name : behind + " " + name.Substring(0, comma).Trim();
    }

    private static bool HasLetter(string text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }
}
