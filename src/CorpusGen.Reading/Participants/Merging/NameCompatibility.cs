using System;

namespace CorpusGen.Reading.Participants.Merging;

/// <summary>Decides whether two forms of a name can mean the same person.</summary>
/// <remarks>
/// Surnames must agree, given names must not contradict each other; initials agree with every name they begin. The surname may
/// stand first in one form and last in the other (Chinese, Korean, Hungarian and official Azerbaijani usage).
/// </remarks>
internal static class NameCompatibility
{
    /// <summary>Whether two forms of at least two words can mean one person.</summary>
    internal static bool OfFullForms(NameForm a, NameForm b)
    {
        if (ContradictGeneration(a, b))
        {
            return false;
        }

        return NicknameUsed(a, b) || NicknameUsed(b, a) || SameOrder(a.Words, b.Words) || Reversed(a.Words, b.Words) || FirstWordsAgree(a.Words, b.Words);
    }

    /// <summary>Whether a single word can mean the person of a full form: by surname, by a surname that stands first, or by given name.</summary>
    internal static bool OfSingle(string word, NameForm full) =>
        word == full.Last || word == full.First || word == full.Nickname || (full.Words.Length > 2 && Array.IndexOf(full.Words, word, 1) > 0)
        || word == LastPart(full.Last) || (full.Last.Length > 3 && full.Last == LastPart(word));

    internal static bool ContradictGeneration(NameForm a, NameForm b) =>
        a.Generation.Length > 0 && b.Generation.Length > 0 && a.Generation != b.Generation;

    /// <summary>Whether two given names can be one: equal, an initial, or a short form that the longer one begins with.</summary>
    internal static bool GivenAgree(string a, string b)
    {
        if (a == b || (SpellingVariants.Are(a, b) && EndsInA(a) == EndsInA(b)))
        {
            return true;
        }

        if (a.Length == 0 || b.Length == 0)
        {
            return false;
        }

        if (a.Length == 1 || b.Length == 1)
        {
            return a[0] == b[0];
        }

        string shorter = a.Length < b.Length ? a : b;
        string longer = a.Length < b.Length ? b : a;
        return IsBeginning(shorter, longer) || Nicknames.Are(shorter, longer);
    }

    /// <summary>Julie is not Julia, Andre not Andrea; Fatima can be Fatimah.</summary>
    private static bool EndsInA(string given) => given.TrimEnd('h').EndsWith("a", StringComparison.Ordinal);

    /// <summary>
    /// Whether a name is short for one that begins with it, as Alex for Alexander and Tom for Tommy, or another spelling, as Sara for
    /// Sarah. An ending of one or two letters, or that of a woman's name, makes another name of it: Ann and Anne, Paul and Paula or
    /// Pauline, Carlo and Carlos.
    /// </summary>
    private static bool IsBeginning(string shorter, string longer)
    {
        if (shorter.Length < 3 || !longer.StartsWith(shorter, StringComparison.Ordinal))
        {
            return false;
        }

        string ending = longer.Substring(shorter.Length);
        return ending.Length > 2
            ? ending is not ("ina" or "ine" or "etta" or "ette")
            : ending[ending.Length - 1] is 'y' or 'i' || ending is "h" or "ie" || (ending.Length == 1 && ending[0] == shorter[shorter.Length - 1]);
    }

    /// <summary>'Joanna "Jo" Brown' as "Jo Brown".</summary>
    private static bool NicknameUsed(NameForm full, NameForm part) =>
        full.Nickname.Length > 0 && part.Words.Length == 2 && part.First == full.Nickname && SurnamesAgree(full.Last, part.Last);

    /// <summary>Both forms end in the surname; every given name of the shorter one finds its place in the longer one.</summary>
    private static bool SameOrder(string[] a, string[] b)
    {
        if (!SurnamesAgree(a[a.Length - 1], b[b.Length - 1]) || !GivenAgree(a[0], b[0]))
        {
            return MiddleNameUsed(a, b) || MiddleNameUsed(b, a);
        }

        string[] shorter = a.Length <= b.Length ? a : b;
        string[] longer = a.Length <= b.Length ? b : a;
        int position = 1;
        for (int i = 1; i < shorter.Length - 1; i++)
        {
            while (position < longer.Length - 1 && !GivenAgree(shorter[i], longer[position]))
            {
                position++;
            }

            if (position == longer.Length - 1)
            {
                // A middle name that the other form leaves out is no contradiction; a different one is.
                return longer.Length == 2;
            }

            position++;
        }

        return true;
    }

    /// <summary>"J. Edgar Hoover" as "Edgar Hoover".</summary>
    private static bool MiddleNameUsed(string[] full, string[] part) =>
        full.Length == part.Length + 1 && SurnamesAgree(full[full.Length - 1], part[part.Length - 1]) && part[0].Length > 2 && full[1] == part[0];

    /// <summary>Surname first in one form, last in the other; initials alone do not prove it.</summary>
    private static bool Reversed(string[] a, string[] b)
    {
        if (a.Length != b.Length || a.Length > 3)
        {
            return false;
        }

        for (int i = 0; i < a.Length; i++)
        {
            string other = b[(i + 1) % b.Length];
            bool surname = i == 0 || i == a.Length - 1;
            if (a[i] != other && !(surname && GivenAgree(a[i], other) && (a[i].Length == 1 || other.Length == 1)))
            {
                return a.Length == 3 && a[0] == b[2] && a[1] == b[0] && a[2] == b[1];
            }
        }

        return a[0].Length > 1 || a[a.Length - 1].Length > 1;
    }

    /// <summary>A longer form that begins with the shorter one: "Gamal Abdel" and "Gamal Abdel Nasser".</summary>
    private static bool FirstWordsAgree(string[] a, string[] b)
    {
        string[] shorter = a.Length <= b.Length ? a : b;
        string[] longer = a.Length <= b.Length ? b : a;
        if (shorter.Length == longer.Length || shorter.Length < 2 || shorter[0].Length == 1)
        {
            return false;
        }

        for (int i = 0; i < shorter.Length; i++)
        {
            if (Array.IndexOf(longer, shorter[i]) < 0)
            {
                return false;
            }
        }

        return shorter[0] == longer[0] || shorter[shorter.Length - 1] == longer[longer.Length - 1];
    }

    private static bool SurnamesAgree(string a, string b) =>
        a == b || (a.Length > 4 && SpellingVariants.Are(a, b)) || LastPart(a) == b || a == LastPart(b);

    private static string LastPart(string word)
    {
        int hyphen = word.LastIndexOf('-');
        return hyphen > 0 && word.Length - hyphen > 3 ? word.Substring(hyphen + 1) : word;
    }
}
