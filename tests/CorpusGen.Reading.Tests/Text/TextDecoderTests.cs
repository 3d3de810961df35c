using System.Linq;
using System.Text;
using CorpusGen.Reading.Text;
using CsCheck;

namespace CorpusGen.Reading.Tests.Text;

public sealed class TextDecoderTests
{
    private const string Sample = "Zəkir 国防部 😀\nline";

    public static TheoryData<Encoding> Encodings =>
        [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UTF32Encoding(false, true), new UTF32Encoding(true, true)];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Byte_order_mark_tells_the_encoding(Encoding encoding)
    {
        Assert.Equal(Sample, TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)], out Finding? finding));
        Assert.Null(finding);
    }

    [Fact]
    public void Text_without_a_mark_is_UTF8()
    {
        Assert.Equal(Sample, TextDecoder.Decode(Encoding.UTF8.GetBytes(Sample), out Finding? finding));
        Assert.Null(finding);
    }

    [Theory]
    [InlineData("Good text.\nCaf", 2, 4)]
    [InlineData("", 1, 1)]
    [InlineData("😀", 1, 3)]
    public void Undecodable_bytes_are_found_with_line_and_column(string before, int line, int column)
    {
        string text = TextDecoder.Decode([.. Encoding.UTF8.GetBytes(before), 0xE9, 0x20, .. Encoding.UTF8.GetBytes("after")], out Finding? finding);

        Assert.Equal(before, text);
        Assert.Equal(FindingKind.Undecodable, finding!.Kind);
        Assert.Equal(new TextPosition(line - 1, column - 1), TextPosition.In(text, finding.Span.Start));
        Assert.Equal(["E9", "utf-8"], finding.Arguments);
    }

    [Fact]
    public void Data_is_told_from_text()
    {
        TextDecoder.Decode([0x89, 0x50, 0, 0, 0, 0x0D], out Finding? data);
        TextDecoder.Decode(Encoding.UTF8.GetBytes("A record with \0\0 padding."), out Finding? text);

        Assert.Equal(FindingKind.Undecodable, data!.Kind);
        Assert.Null(text);
    }

    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("{\\rtf1\\ansi Words.}")]
    [InlineData("PK\u0003\u0004")]
    public void Formats_of_office_programs_are_no_text(string signature)
    {
        TextDecoder.Decode([.. Encoding.UTF8.GetBytes(signature)], out Finding? whole);
        TextDecoder.Decode([.. Encoding.UTF8.GetBytes(signature), 0xE2, 0xE3], out Finding? cut);

        Assert.Equal((FindingKind.Binary, FindingKind.Binary), (whole!.Kind, cut!.Kind));
    }

    [Fact]
    public void Any_bytes_give_a_text_or_a_finding_inside_it() => Gen.Byte.Array[0, 60].Sample(static bytes =>
    {
        string text = TextDecoder.Decode(bytes, out Finding? finding);
        Assert.True(finding is null || finding.Span.FitsInto(text.Length));
        Assert.True(finding is not null || text.All(static c => c != '\uFFFD') || bytes.Length > 0);
    });

    [Fact]
    public void Positions_lead_back_into_the_file_whatever_its_line_breaks() => Gen.String[Gen.Char["ab\r\n"], 0, 60].Sample(static decoded =>
    {
        DocumentText text = DocumentText.From(decoded);
        for (int i = 0; i < text.Text.Length; i++)
        {
            char inFile = decoded[text.ToFilePosition(i)];
            Assert.True(text.Text[i] == inFile || (text.Text[i] == '\n' && inFile == '\r'));
        }

        Assert.DoesNotContain('\r', text.Text);
        Assert.Equal(decoded.Length, text.ToFilePosition(text.Text.Length));
    });
}
