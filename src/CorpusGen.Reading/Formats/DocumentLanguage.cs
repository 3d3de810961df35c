using System;

namespace CorpusGen.Reading.Formats;

/// <summary>The language that the path of a document states: by a folder (<c>content/pt-br/post.md</c>) or in the file's name (<c>post.ru.md</c>).</summary>
/// <remarks>
/// A tag is a language code of ISO 639-1, alone or with a script or region behind a hyphen or underscore. Codes that are better known
/// as something else in paths (<c>io</c>, <c>ts</c>, <c>as</c>, <c>or</c>, <c>is</c>) count only with a region. The name of the
/// file goes before folders, and the first folder before later ones.
/// </remarks>
public static class DocumentLanguage
{
    private const string Codes =
        " aa ab af ak am an ar av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl "
        + "gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn "
        + "mr mt my na nb nd ne ng nl nn no nr nv ny oc oj om os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti "
        + "tk tl tn to tr tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

    private const string RareCodes = " ae as in io is mo or sh ts ";

    /// <summary>The language of a document by its path.</summary>
    /// <param name="path">The path of the file below its project, with forward slashes.</param>
    /// <returns>The tag as BCP 47 writes it, or <see langword="null"/> when the path states none.</returns>
    public static string? Of(string path) => OfName(path) ?? (FolderOf(path) is string folder ? Normalize(folder) : null);

    /// <summary>The first folder of a path that names a language.</summary>
    /// <param name="path">The path of the file below its project, with forward slashes.</param>
    /// <returns>The folder's name as written, or <see langword="null"/>.</returns>
    public static string? FolderOf(string path)
    {
        if (path is null)
        {
            throw new ArgumentNullException(nameof(path));
        }

        string[] parts = path.Split('/');
        for (int i = 0; i < parts.Length - 1; i++)
        {
            if (IsTag(parts[i]))
            {
                return parts[i];
            }
        }

        return null;
    }

    private static string? OfName(string path)
    {
        string name = DocumentPath.FileName(path);
        int dot = name.LastIndexOf('.');
        string tag = name.Substring(dot + 1);
        return dot > 0 && IsTag(tag) ? Normalize(tag) : null;
    }

    private static bool IsTag(string text)
    {
        if (text.Length < 2 || (text.Length > 2 && text[2] is not ('-' or '_')))
        {
            return false;
        }

        string code = " " + text.Substring(0, 2).ToLowerInvariant() + " ";
        if (text.Length == 2)
        {
            return Codes.Contains(code);
        }

        string behind = text.Substring(3);
        return behind.Length is 2 or 3 or 4 or 7 && Array.TrueForAll(behind.Split('-', '_'), static part => IsSubtag(part))
            && (Codes.Contains(code) || RareCodes.Contains(code));
    }

    /// <summary>A script of four letters, or a region of two letters or three digits.</summary>
    private static bool IsSubtag(string part) =>
        (part.Length is 2 or 4 && Array.TrueForAll(part.ToCharArray(), static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
        || (part.Length == 3 && Array.TrueForAll(part.ToCharArray(), static c => c is >= '0' and <= '9'));

    /// <summary>As BCP 47 writes tags: <c>pt-BR</c>, <c>zh-Hant-TW</c>.</summary>
    private static string Normalize(string tag)
    {
        string[] parts = tag.Split('-', '_');
        parts[0] = parts[0].ToLowerInvariant();
        for (int i = 1; i < parts.Length; i++)
        {
            parts[i] = parts[i].Length == 4 ? char.ToUpperInvariant(parts[i][0]) + parts[i].Substring(1).ToLowerInvariant() : parts[i].ToUpperInvariant();
        }

        return string.Join("-", parts);
    }
}
