using System;
using System.Security.Cryptography;
using System.Text;
using CorpusGen.Reading;
using CorpusGen.Reading.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Inputs;

/// <summary>Finds text that the compiler decoded only by replacing bytes or by guessing an encoding.</summary>
/// <remarks>
/// The compiler reads invalid UTF-8 in the machine's default encoding: with U+FFFD for each bad byte on one machine, as Windows-1252
/// on another. Its checksum, though, is of the file's bytes. Text that gives the same checksum when it is encoded again was
/// decoded without loss, even when it holds a U+FFFD of its own.
/// </remarks>
internal static class UndecodableText
{
    private const char Replacement = '\uFFFD';

    internal static Finding? Find(SourceText source, DocumentText text)
    {
        Encoding? encoding = source.Encoding;
        int replacement = text.Text.IndexOf(Replacement);
        bool isUnicode = encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding || encoding.CodePage == Encoding.UTF8.CodePage;
        if (replacement < 0 && isUnicode)
        {
            return null;
        }

        if (isUnicode && IsLossless(source, encoding ?? Encoding.UTF8))
        {
            return null;
        }

        int first = replacement >= 0 ? replacement : FirstNonAscii(text.Text);
        return first < 0
            ? null
            : new Finding(FindingKind.Undecodable, new TextSpan(first, 1), TextDecoder.BytesWithoutMeaning, isUnicode ? encoding?.WebName ?? "utf-8" : "utf-8");
    }

    private static bool IsLossless(SourceText source, Encoding encoding)
    {
        byte[] checksum = new byte[source.GetChecksum().Length];
        source.GetChecksum().CopyTo(checksum);
        string text = source.ToString();
        return Matches(text, encoding, encoding.GetPreamble(), source.ChecksumAlgorithm, checksum)
            || Matches(text, encoding, [], source.ChecksumAlgorithm, checksum);
    }

    private static bool Matches(string text, Encoding encoding, byte[] preamble, SourceHashAlgorithm algorithm, byte[] checksum)
    {
        byte[] body = encoding.GetBytes(text);
        byte[] bytes = new byte[preamble.Length + body.Length];
        preamble.CopyTo(bytes, 0);
        body.CopyTo(bytes, preamble.Length);
#pragma warning disable CA5350 // The checksum identifies the compiler's input; nothing is secured by it.
        using HashAlgorithm hash = algorithm == SourceHashAlgorithm.Sha1 ? SHA1.Create() : SHA256.Create();
#pragma warning restore CA5350
        return hash.ComputeHash(bytes).AsSpan().SequenceEqual(checksum);
    }

    private static int FirstNonAscii(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] >= 0x80)
            {
                return i;
            }
        }

        return -1;
    }
}
