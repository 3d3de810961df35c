using System;
using System.Linq;
using System.Text;
using CorpusGen.Generators.Storage;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Tests.Storage;

public sealed class CompactTextTests
{
    private static readonly UTF8Encoding Utf8 = new(false);

    /// <summary>Texts of several blocks, from plain ASCII to more alphabets than a code page holds.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['\u0400', '\u045f'], Gen.Char['\u0001', '\ud7ff'])
        .SelectMany(static unit => Gen.Char[' ', '~'].Array[0, 5000].Select(Gen.Char['\u0001', '\ud7ff'].Array[0, 5000], (ascii, any) => new string(ascii) + new string(any) + unit));

    [Fact]
    public void Text_reads_as_the_original_whatever_it_holds() => Texts.Sample(static text =>
    {
        SourceText plain = SourceText.From(text, Utf8, SourceHashAlgorithm.Sha256);
        CompactText compact = CompactText.From(plain);
        var span = new Microsoft.CodeAnalysis.Text.TextSpan(text.Length / 3, text.Length / 3);

        return compact.ToString() == text
            && compact.ContentEquals(plain)
            && compact.ToString(span) == plain.ToString(span)
            && compact.Lines.Count == plain.Lines.Count
            && Enumerable.Range(0, text.Length).All(i => compact[i] == text[i]);
    }, iter: 200);

    [Fact]
    public void Checksum_and_encoding_are_those_of_the_original()
    {
        SourceText plain = SourceText.From("class C { string S = \"\u201C\u0416\u4E2D\"; }", Utf8, SourceHashAlgorithm.Sha256);
        CompactText compact = CompactText.From(plain);

        Assert.Equal(plain.GetChecksum().ToArray(), compact.GetChecksum().ToArray());
        Assert.Equal(SourceHashAlgorithm.Sha256, compact.ChecksumAlgorithm);
        Assert.Same(plain.Encoding, compact.Encoding);
    }

    [Fact]
    public void Edits_and_syntax_trees_work_on_it()
    {
        CompactText compact = CompactText.From(SourceText.From("class C { }", Utf8));
        SyntaxTree tree = CSharpSyntaxTree.ParseText(compact);

        Assert.Equal("class C { }", tree.GetRoot().ToFullString());
        Assert.Equal("class D { }", compact.Replace(6, 1, "D").ToString());
    }

    [Fact]
    public void Text_of_one_alphabet_takes_half_the_memory_of_a_string()
    {
        string text = string.Concat(Enumerable.Repeat("\u041F\u0440\u0438\u0432\u0435\u0442, world. ", 50_000));
        SourceText plain = SourceText.From(text, Utf8);
        long before = GC.GetAllocatedBytesForCurrentThread();
        CompactText compact = CompactText.From(plain);

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < text.Length * 1.1);
        GC.KeepAlive(compact);
    }

    [Fact]
    public void Positions_outside_are_refused()
    {
        CompactText compact = CompactText.From(SourceText.From("abc", Utf8));

        Assert.Throws<ArgumentOutOfRangeException>(() => compact[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => compact[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => compact.CopyTo(2, new char[5], 0, 2));
    }
}
