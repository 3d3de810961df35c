using System.Text;

namespace CorpusGen.Reading.Formats.HeaderFields;

/// <summary>The character sets in which mails are written.</summary>
internal static class CharacterSet
{
    // Of the 32 characters that windows-1252 has where ISO 8859-1 has controls; five are free (https://encoding.spec.whatwg.org/#windows-1252).
    private const string Western =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>An encoding by its name in lower case; <see langword="null"/> for one that is not known.</summary>
    /// <remarks>ISO 8859-1 is read as windows-1252, as browsers do, for so it is meant.</remarks>
    internal static Encoding? Find(string name) => name switch
    {
        "utf-8" or "utf8" or "us-ascii" or "ascii" => Encoding.UTF8,
        "iso-8859-1" or "latin1" or "windows-1252" or "cp1252" => Encoding.GetEncoding("iso-8859-1"),
        _ => null,
    };

    /// <summary>The character meant by one that <see cref="Find"/>'s encoding gave.</summary>
    internal static char Meant(char c) => c is >= '\u0080' and <= '\u009F' ? Western[c - '\u0080'] : c;
}
