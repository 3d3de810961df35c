using System.Security.Cryptography;
using System.Text;

namespace CorpusGen.Quoting;

/// <summary>The short hash of a paragraph that a citation carries.</summary>
/// <remarks>
/// The first ten hexadecimal digits, in lower case, of the SHA-256 of the normalized text (<see cref="TextNormalizer"/>) in UTF-8:
/// 40 bits, so that two paragraphs of a document of 1,000 share one with a probability of one in two million.
/// </remarks>
internal static class ParagraphPin
{
    private const int Bytes = 5;

    internal static string Of(string paragraph)
    {
        byte[] text = Encoding.UTF8.GetBytes(TextNormalizer.Normalize(paragraph));
#if NET
        byte[] hash = SHA256.HashData(text);
#else
        using SHA256 algorithm = SHA256.Create();
        byte[] hash = algorithm.ComputeHash(text);
#endif
        var pin = new StringBuilder(Bytes * 2);
        for (int i = 0; i < Bytes; i++)
        {
            pin.Append("0123456789abcdef"[hash[i] >> 4]).Append("0123456789abcdef"[hash[i] & 15]);
        }

        return pin.ToString();
    }
}
