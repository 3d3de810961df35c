using System;

namespace CorpusGen.Reading.Formats.Stating;

/// <summary>Brings the names that formats give languages into the form of BCP 47 (RFC 5646).</summary>
/// <remarks>A language that has a code of two letters in ISO 639-1 is told by it, not by the three letters of ISO 639-2; the language itself is in lower case.</remarks>
internal static class LanguageTag
{
    // Both codes of ISO 639-2 where there are two, of the languages that parliaments and journals are written in.
    private const string Codes =
        "afr af alb sq amh am ara ar arm hy aze az baq eu bel be ben bn bos bs bul bg bur my cat ca ces cs chi zh cze cs cym cy dan da deu de dut nl "
        + "ell el eng en epo eo est et eus eu fas fa fin fi fra fr fre fr geo ka ger de gle ga gla gd glg gl gre el heb he hin hi hrv hr hun hu hye hy ice is "
        + "ind id isl is ita it jpn ja kat ka kaz kk kir ky kor ko lat la lav lv lit lt ltz lb mac mk mkd mk mlt mt mon mn msa ms may ms nep ne nld nl nno nn "
        + "nob nb nor no per fa pol pl por pt ron ro rum ro rus ru slk sk slo sk slv sl som so spa es sqi sq srp sr swa sw swe sv tam ta tgk tg tha th tuk tk "
        + "tur tr ukr uk urd ur uzb uz vie vi wel cy xho xh zho zh zul zu";

    private static readonly string[] Table = Codes.Split(' ');

    /// <summary>The tag of a language.</summary>
    /// <param name="stated">What the file states.</param>
    /// <returns>The tag, or <see langword="null"/> when nothing is stated.</returns>
    internal static string? Of(string? stated)
    {
        string tag = (stated ?? "").Trim().Replace('_', '-');
        if (tag.Length == 0)
        {
            return null;
        }

        int dash = tag.IndexOf('-');
        string language = (dash < 0 ? tag : tag.Substring(0, dash)).ToLowerInvariant();
        int place = language.Length == 3 ? Array.IndexOf(Table, language) : -1;
        language = place >= 0 && place % 2 == 0 ? Table[place + 1] : language;
        return dash < 0 ? language : language + tag.Substring(dash);
    }
}
