using System;
using System.Text;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.HeaderFields;

/// <summary>Decodes the text of a mail (RFC 2045, section 6), each character with its place in the file.</summary>
internal static class TransferEncoding
{
    /// <summary>Decodes a part of a mail.</summary>
    /// <param name="text">The file.</param>
    /// <param name="part">The part.</param>
    /// <returns>Its words; <see langword="null"/> for an encoding or a character set that is not known, and for broken Base64.</returns>
    internal static MappedText? Decode(string text, MailPart part)
    {
        if (part.Transfer.Length == 0)
        {
            return MappedText.Verbatim(text, part.Body);
        }

        if (CharacterSet.Find(part.Charset.Length == 0 ? "us-ascii" : part.Charset) is not Encoding encoding)
        {
            return null;
        }

        switch (part.Transfer)
        {
            case "quoted-printable":
                return ReadQuoted(text, part.Body, encoding);
            case "base64" when EncodedBytes.Base64(text, part.Body) is EncodedBytes bytes:
                var words = new MappedTextBuilder();
                bytes.AppendTo(words, encoding);
                return words.ToMappedText();
            default:
                return null;
        }
    }

    private static MappedText ReadQuoted(string text, TextSpan body, Encoding encoding)
    {
        var words = new MappedTextBuilder();
        int plain = body.Start;
        for (int mark = NextMark(text, body.Start, body.End); mark >= 0;)
        {
            EncodedBytes bytes = EncodedBytes.ReadEscapes(text, TextSpan.FromBounds(mark, body.End), out int end);
            if (end > mark)
            {
                words.AppendVerbatim(text, TextSpan.FromBounds(plain, mark));
                bytes.AppendTo(words, encoding);
                plain = end;
            }

            mark = NextMark(text, Math.Max(end, mark + 1), body.End);
        }

        return words.AppendVerbatim(text, TextSpan.FromBounds(plain, body.End)).ToMappedText();
    }

    private static int NextMark(string text, int position, int end) => position < end ? text.IndexOf('=', position, end - position) : -1;
}
