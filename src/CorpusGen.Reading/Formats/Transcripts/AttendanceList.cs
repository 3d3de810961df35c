using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>Reads attendance lists: <c>Gregg Kellogg, Jane Doe (W3C), John Roe Jr.</c></summary>
/// <remarks>What stands in parentheses is the affiliation, unless it says how somebody takes part (<c>remote</c>, <c>he/him</c>).</remarks>
internal static class AttendanceList
{
    private const int LongestName = 80;

    private static readonly string[] Remarks = ["remote", "phone", "irc", "scribe", "chair", "he/him", "she/her", "they/them", "she/they", "part", "late", "until", "from"];
    private static readonly string[] Nobody = ["none", "n/a", "nobody", "no one", "tbd", "-", "everyone", "all", "et al", "others"];

    /// <summary>The part that the members of a list play, by the word that heads it; <see langword="null"/> for those present.</summary>
    internal static string? RoleOf(string field)
    {
        string word = field.Trim(' ', '*', '_', ':', '.').ToLowerInvariant();
        if (word.EndsWith("(s)", StringComparison.Ordinal))
        {
            word = word.Substring(0, word.Length - 3);
        }

        return word switch
        {
            "regrets" or "regret" or "apologies" or "absent" or "members absent" or "excused" => "regrets",
            "chair" or "chairs" or "chairperson" or "chaired by" or "presiding" => "chair",
            "co-chair" or "co-chairs" => "co-chair",
            "scribe" or "scribes" or "minute taker" or "minutes by" or "note taker" or "notetaker" or "notes by" or "recorder" => "scribe",
            "guest" or "guests" => "guest",
            "observer" or "observers" => "observer",
            "organizer" or "organizers" => "organizer",
            "host" or "hosts" => "host",
            "interviewer" or "interviewed by" => "interviewer",
            "interviewee" or "witness" or "moderator" or "facilitator" or "secretary" => word,
            _ => null,
        };
    }

    /// <summary>Whether text behind such a word is a list of names and not what somebody says.</summary>
    internal static bool IsList(string text)
    {
        text = text.Trim();
        if (text.Length > 0 && text[text.Length - 1] is '.' or '?' or '!' && !NameSuffix.Is(text.Substring(text.LastIndexOf(' ') + 1)))
        {
            return false;
        }

        foreach (string part in text.Split(',', ';'))
        {
            int bracket = part.IndexOfAny(['(', '[', '<']);
            string name = bracket < 0 ? part : part.Substring(0, bracket);
            if (name.Trim().Split(' ').Length > 6)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads a list.</summary>
    internal static IReadOnlyList<StatedParticipant> Read(MappedText list, string? role)
    {
        var all = new List<StatedParticipant>();
        string text = list.Text;
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            depth += i == text.Length ? -depth : text[i] is '(' or '[' ? 1 : text[i] is ')' or ']' && depth > 0 ? -1 : 0;
            int length = i == text.Length ? 1 : depth > 0 ? 0 : text[i] is ',' or ';' or '\n' ? 1 : At(text, i, " and ") ? 5 : At(text, i, " & ") ? 3 : 0;
            if (length == 0 || (i < text.Length && text[i] == ',' && IsSuffix(text, i + 1)))
            {
                continue;
            }

            if (One(list.Slice(TextSpan.FromBounds(start, i)), role) is StatedParticipant one)
            {
                all.Add(one);
            }

            start = i + length;
            i = start - 1;
        }

        return all;
    }

    private static StatedParticipant? One(MappedText part, string? role)
    {
        part = TrimMarks(part);
        string text = part.Text;
        string? affiliation = null;
        int bracket = text.IndexOfAny(['(', '[', '<']);
        if (bracket > 0)
        {
            string inside = text.Substring(bracket + 1).Trim(')', ']', '>', ' ');
            affiliation = text[bracket] == '(' && inside.Length > 0 && !Array.Exists(Remarks, remark => inside.StartsWith(remark, StringComparison.OrdinalIgnoreCase)) ? LineFolding.Fold(inside) : null;
            part = TrimMarks(part.Slice(new TextSpan(0, bracket)));
        }

        string written = LineFolding.Fold(part.Text);
        string name = NameCase.OfFull(written.Replace('_', ' ').Trim());
        bool isNobody = name.Length is 0 or > LongestName || Array.IndexOf(Nobody, name.ToLowerInvariant()) >= 0 || !Array.Exists(name.ToCharArray(), static c => char.IsLetter(c) || char.IsSurrogate(c));
        return isNobody ? null : new StatedParticipant(name, part.Span, Byline.KindOf(name), role, affiliation) { Wording = written };
    }

    /// <summary>Without blanks, bullets and emphasis at the ends, and without the forms of address at the beginning.</summary>
    private static MappedText TrimMarks(MappedText part)
    {
        string text = part.Text;
        int start = 0;
        int end = text.Length;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '-' or '_' or '•' or '@'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*' or '_' || (text[end - 1] == '.' && !EndsWithSuffix(text, end))))
        {
            end--;
        }

        start += Offices.AddressLength(text.Substring(start, end - start));
        return part.Slice(TextSpan.FromBounds(start, end));
    }

    private static bool EndsWithSuffix(string text, int end) =>
        (end >= 2 && char.IsUpper(text[end - 2])) || NameSuffix.EndsAt(text, end);

    private static bool IsSuffix(string text, int position)
    {
        int start = Detection.SpeakerLabel.SkipBlanks(text, position, text.Length);
        return NameSuffix.IsAt(text, start, static (text, end) => end == text.Length || !char.IsLetter(text[end]));
    }

    private static bool At(string text, int position, string word) => string.CompareOrdinal(text, position, word, 0, word.Length) == 0;
}
