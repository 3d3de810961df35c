using System;
using System.IO;
using System.Text;
using CorpusGen.Reading.Findings;

namespace CorpusGen.Build;

/// <summary>What the C# compiler can do with the bytes of a file.</summary>
internal static class FileBytes
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>The bytes of a file; of one that cannot be opened, nothing: the compiler says so itself.</summary>
    internal static byte[]? TryRead(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>
    /// Why the compiler could not read the file, or would even end the build for it (CS2015), else <see langword="null"/>. It knows
    /// UTF-8 and UTF-16; everything else with NULs in a row it takes for binary.
    /// </summary>
    internal static string? WhyUnreadable(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "The file is UTF-32, which the C# compiler cannot read, and the document is left out; save it as UTF-8",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => null,
        _ => HasNulsInARow(bytes) && !IsUtf8(bytes) ? FindingMessages.Binary : null,
    };

    /// <summary>The text, for looking for something in it; bad bytes do not matter there.</summary>
    internal static string Decode(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        _ => Encoding.UTF8.GetString(bytes),
    };

    private static bool HasNulsInARow(byte[] bytes)
    {
        int nul = -2;
        while ((nul = Array.IndexOf(bytes, (byte)0, Math.Max(nul + 1, 0))) >= 0)
        {
            if (nul + 1 < bytes.Length && bytes[nul + 1] == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetCharCount(bytes) >= 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
