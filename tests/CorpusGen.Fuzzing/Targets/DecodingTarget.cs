using System;
using System.IO;
using System.Text;
using CorpusGen.Fuzzing.Engine;
using CorpusGen.Generators.Inputs;
using CorpusGen.Reading;
using CorpusGen.Reading.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>Bytes to text. An input stands for bytes: each character for its low byte.</summary>
internal static class DecodingTarget
{
    internal static FuzzTarget Target { get; } = new("decoding", "text", Check)
    {
        Words = ["\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF", "\u00FF\u00FE\0\0", "\0\0\u00FE\u00FF", "\u00C3\u00A9", "\u00E2\u0082\u00AC", "\u00F0\u009F\u0098\u0080", "\u00ED\u00A0\u0080", "\u00C0\u0080", "\u0093", "\u00EF\u00BF\u00BD", "a\0b\0"],
    };

    private static void Check(string input)
    {
        byte[] bytes = Array.ConvertAll(input.ToCharArray(), static c => (byte)c);
        string decoded = TextDecoder.Decode(bytes, out Finding? finding);
        string again = TextDecoder.Decode(bytes, out Finding? findingAgain);
        Property.Equal(decoded, again, "Bytes decode to the same text again");
        Property.Equal(finding, findingAgain, "Bytes give the same finding again");
        Property.Holds(finding is null || finding.Span.FitsInto(decoded.Length), "The span of a finding lies in the text", finding?.Span.ToString() ?? "");
        if (finding is null)
        {
            Property.Holds(decoded.Length <= bytes.Length, "No text is longer than its bytes");
        }

        LineEnds(decoded);
        LikeTheCompiler(bytes);
    }

    private static void LineEnds(string decoded)
    {
        DocumentText text = DocumentText.From(decoded);
        Property.Holds(!text.Text.Contains('\r', StringComparison.Ordinal), "Line breaks are normalized");
        for (int i = 0; i < text.Text.Length; i += 1 + (text.Text.Length / 500))
        {
            char original = decoded[text.ToFilePosition(i)];
            Property.Holds(original == text.Text[i] || (original == '\r' && text.Text[i] == '\n'), "Positions lead back to the file", i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (text.Text.StartsWith('\uFEFF'))
        {
            // A second mark would be taken for the first.
            return;
        }

        Property.Equal(text.Text, DocumentText.From(text.Text.Replace("\n", "\r\n", StringComparison.Ordinal)).Text, "CRLF and LF are the same text");
        Property.Equal(text.Text, DocumentText.From(text.Text.Replace('\n', '\r')).Text, "CR and LF are the same text");
        foreach (int position in new[] { 0, text.Text.Length / 3, text.Text.Length })
        {
            Property.Equal(TextPosition.In(text.Text, position), text.PositionOf(position), "Lines are counted the same");
        }
    }

    /// <summary>The compiler decodes for itself; whether it lost something is asked of it.</summary>
    private static void LikeTheCompiler(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        SourceText source;
        try
        {
            source = SourceText.From(stream, Encoding.UTF8, SourceHashAlgorithm.Sha256);
        }
        catch (InvalidDataException)
        {
            return;
        }

        DocumentText text = DocumentText.From(source.ToString());
        Finding? finding = UndecodableText.Find(source, text);
        Property.Holds(finding is null || finding.Span.FitsInto(text.Text.Length), "The span of an undecodable text lies in it", finding?.Span.ToString() ?? "");
        bool isValid = true;
        try
        {
            _ = new UTF8Encoding(false, true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            isValid = false;
        }

        bool hasMark = bytes.Length > 1 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) or (0, 0) or (0xEF, 0xBB);
        Property.Holds(hasMark || isValid == finding is null, "Invalid UTF-8 is told from valid", $"valid: {isValid}");
    }
}
