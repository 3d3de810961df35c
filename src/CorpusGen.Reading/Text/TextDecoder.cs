using System;
using System.Text;

namespace CorpusGen.Reading.Text;

/// <summary>
/// Decodes the bytes of a file: by its byte order mark (UTF-8, UTF-16, UTF-32), else as UTF-8. Bytes that are not valid in that
/// encoding are found and reported; they are never replaced in silence.
/// </summary>
public static class TextDecoder
{
    /// <summary>What is said of undecodable bytes by those who no longer have them.</summary>
    public const string BytesWithoutMeaning = "byte sequence without meaning";

    // Strict encodings: the decoder throws at the first bad byte instead of putting U+FFFD in its place.
    private static readonly string[] Signatures = ["%PDF-", "{\\rtf", "PK\u0003\u0004"];

    private static readonly Encoding Utf8 = new UTF8Encoding(false, true);
    private static readonly Encoding Utf16LittleEndian = new UnicodeEncoding(false, false, true);
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(true, false, true);
    private static readonly Encoding Utf32LittleEndian = new UTF32Encoding(false, false, true);
    private static readonly Encoding Utf32BigEndian = new UTF32Encoding(true, false, true);

    /// <summary>Decodes bytes.</summary>
    /// <param name="bytes">The content of the file.</param>
    /// <param name="finding">What is wrong and where, in UTF-16 units of the result; <see langword="null"/> when all was decoded.</param>
    /// <returns>The text without byte order mark; of undecodable bytes, the text before the first bad one.</returns>
    public static string Decode(byte[] bytes, out Finding? finding)
    {
        (Encoding encoding, int mark) = Detect(bytes);
        try
        {
            string text = encoding.GetString(bytes, mark, bytes.Length - mark);
            finding = FindSignature(text) ?? FindBinary(text);
            return text;
        }
        catch (DecoderFallbackException e)
        {
            // The index counts from where decoding began, and may point before it for a character cut by a buffer.
            int good = Math.Max(0, Math.Min(e.Index, bytes.Length - mark));
            string text = Lenient(encoding).GetString(bytes, mark, good);
            finding = FindSignature(text) ?? new Finding(FindingKind.Undecodable, new TextSpan(text.Length, 0), BitConverter.ToString(e.BytesUnknown ?? []), encoding.WebName);
            return text;
        }
    }

    /// <summary>Tells formats of office programs, which may hold any bytes, by how they begin.</summary>
    /// <param name="text">The decoded text.</param>
    /// <returns>The finding at the signature of PDF, RTF or of an archive, as office documents are; else <see langword="null"/>.</returns>
    public static Finding? FindSignature(string text) =>
        Array.Find(Signatures, signature => text.StartsWith(signature, StringComparison.Ordinal)) is string found
            ? new Finding(FindingKind.Binary, new TextSpan(0, found.Length))
            : null;

    /// <summary>
    /// Tells data from text. Some NULs occur in real documents, as padding; UTF-16 that was read as UTF-8 is half of them.
    /// </summary>
    /// <param name="text">The decoded text.</param>
    /// <returns>The finding at the first NUL when more than a fifth of the characters are NUL, else <see langword="null"/>.</returns>
    public static Finding? FindBinary(string text)
    {
        int first = text.IndexOf('\0');
        int count = 0;
        for (int nul = first; nul >= 0; nul = text.IndexOf('\0', nul + 1))
        {
            count++;
        }

        return count * 5L > text.Length ? new Finding(FindingKind.Binary, new TextSpan(first, 1)) : null;
    }

    private static (Encoding Encoding, int Mark) Detect(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Utf32LittleEndian, 4),
        [0, 0, 0xFE, 0xFF, ..] => (Utf32BigEndian, 4),
        [0xFF, 0xFE, ..] => (Utf16LittleEndian, 2),
        [0xFE, 0xFF, ..] => (Utf16BigEndian, 2),
        _ => (Utf8, 0),
    };

    private static Encoding Lenient(Encoding strict)
    {
        var lenient = (Encoding)strict.Clone();
        lenient.DecoderFallback = DecoderFallback.ReplacementFallback;
        return lenient;
    }
}
