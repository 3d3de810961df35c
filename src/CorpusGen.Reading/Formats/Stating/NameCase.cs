using System.Text;

namespace CorpusGen.Reading.Formats.Stating;

/// <summary>Names in capitals as they are written in running text: <c>JANE DOE</c> is "Jane Doe", <c>McCONNELL</c> "McConnell", <c>DeLAY</c> "DeLay".</summary>
internal static class NameCase
{
    /// <summary>The name with small letters; unchanged when it has no row of capitals.</summary>
    internal static string Of(string name)
    {
        string[] words = name.Split(' ');
        bool hasSmall = System.Array.Exists(words, static word => word.Length > 2 && char.IsLower(word[word.Length - 1]));
        for (int i = 0; i < words.Length; i++)
        {
            bool isNumeral = i > 0 && words[i].TrimEnd('.', ',') is "II" or "III" or "IV";
            if (!isNumeral && !(hasSmall && words[i].Length <= 3))
            {
                words[i] = Word(words[i]);
            }
        }

        return string.Join(" ", words);
    }

    /// <summary>The same for a name of two words or more that has no small letters; others may be nicks and abbreviations.</summary>
    internal static string OfFull(string name) =>
        name.IndexOf(' ') > 0 && !System.Array.Exists(name.ToCharArray(), char.IsLower) ? Of(name) : name;

    private static string Word(string word)
    {
        var cased = new StringBuilder(word.Length);
        for (int i = 0; i < word.Length; i++)
        {
            bool follows = i > 0 && char.IsUpper(word[i - 1]);
            bool afterMc = i == 2 && word[0] == 'M' && word[1] is 'C' && word.Length > 4;
            cased.Append(follows && !afterMc ? char.ToLowerInvariant(word[i]) : word[i]);
        }

        return cased.ToString();
    }
}
