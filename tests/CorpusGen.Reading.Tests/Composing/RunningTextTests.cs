using System.Linq;
using CorpusGen.Reading.Composing;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Text;
using CsCheck;

namespace CorpusGen.Reading.Tests.Composing;

public sealed class RunningTextTests
{
    private enum Piece
    {
        Words,
        Markup,
        Escape,
        ImpliedBlank,
    }

    private static readonly Gen<(Piece Piece, string Text)[][]> Documents = Gen.Select(Gen.Enum<Piece>(), Gen.String[Gen.Char["ab \n<é"], 1, 6]).Array[1, 8].Array[1, 5];

    [Fact]
    public void Words_are_cut_out_of_the_file_again_wherever_markup_stands() => Documents.Sample(static paragraphs =>
    {
        (string source, ParsedDocument document) = Build(paragraphs);
        RunningText running = RunningText.Of(document, source);
        var file = new ArticleSource(source, running.Edits);

        foreach (Block block in running.Blocks)
        {
            for (int start = 0; start < block.Span.Length; start++)
            {
                for (int length = 1; start + length <= block.Span.Length; length++)
                {
                    var part = new TextSpan(block.Span.Start + start, length);
                    string words = part.In(running.Text);
                    if (!HasImplied(document, block, start, length))
                    {
                        Assert.Equal(LineFolding.Fold(words), file.Read(running.ToSource(part)));
                    }
                }
            }
        }
    });

    [Fact]
    public void Paragraphs_read_back_whole() => Documents.Sample(static paragraphs =>
    {
        (string source, ParsedDocument document) = Build(paragraphs);
        RunningText running = RunningText.Of(document, source);
        var file = new ArticleSource(source, running.Edits);

        Assert.All(document.Paragraphs, paragraph => Assert.Equal(LineFolding.Fold(paragraph.Text.Text), file.Read(paragraph.Text.Span)));
    });

    [Fact]
    public void Plain_text_is_its_own_running_text()
    {
        const string Source = "One.\n\nTwo.";
        var document = new ParsedDocument();
        document.Paragraphs.Add(new ParsedParagraph(MappedText.Verbatim(Source, new TextSpan(0, 4))));
        document.Paragraphs.Add(new ParsedParagraph(MappedText.Verbatim(Source, new TextSpan(6, 4))));

        RunningText running = RunningText.Of(document, Source);

        Assert.True(running.IsSource);
        Assert.Same(Source, running.Text);
        Assert.Empty(running.Edits);
    }

    [Fact]
    public void Title_behind_the_text_is_read_where_it_stands()
    {
        const string Source = "{\"body\":\"One.\",\"title\":\"Two\"}";
        var document = new ParsedDocument { Title = MappedText.Verbatim(Source, new TextSpan(23, 3)) };
        document.Paragraphs.Add(new ParsedParagraph(MappedText.Verbatim(Source, new TextSpan(9, 4))));

        RunningText running = RunningText.Of(document, Source);

        Assert.Equal([BlockKind.Paragraph, BlockKind.Title], running.Blocks.Select(static block => block.Kind));
    }

    /// <summary>White space that no character of the file stands for cannot be found by its place alone.</summary>
    private static bool HasImplied(ParsedDocument document, Block block, int start, int length)
    {
        MappedText words = document.Paragraphs[block.Paragraph - 1].Text;
        return Enumerable.Range(start, length).Any(i => words.ToSource(new TextSpan(i, 1)).Length == 0);
    }

    private static (string Source, ParsedDocument Document) Build((Piece Piece, string Text)[][] paragraphs)
    {
        string source = "#" + string.Join("|", paragraphs.Select(static pieces => string.Concat(pieces.Select(static piece => piece.Piece == Piece.Escape ? "&" + piece.Text + ";" : piece.Text)))) + "#";
        var document = new ParsedDocument();
        int position = 1;
        foreach ((Piece Piece, string Text)[] pieces in paragraphs)
        {
            var text = new MappedTextBuilder();
            text.AppendVerbatim(source, new TextSpan(position, 0));
            foreach ((Piece piece, string words) in pieces)
            {
                int length = words.Length + (piece == Piece.Escape ? 2 : 0);
                var span = new TextSpan(position, length);
                switch (piece)
                {
                    case Piece.Words:
                        text.AppendVerbatim(source, span);
                        break;
                    case Piece.Escape:
                        text.AppendReplaced("\u00C4", span);
                        break;
                    case Piece.ImpliedBlank when text.Length > 0:
                        text.AppendReplaced(" ", new TextSpan(position, 0));
                        break;
                }

                position += length;
            }

            MappedText whole = text.ToMappedText();
            MappedText trimmed = whole.Length == 0 ? whole : whole.Slice(new TextSpan(0, LastOwn(whole)));
            if (trimmed.Length > 0)
            {
                document.Paragraphs.Add(new ParsedParagraph(trimmed));
            }

            position++;
        }

        return (source, document);
    }

    /// <summary>Readers do not end a paragraph in white space that the markup implies.</summary>
    private static int LastOwn(MappedText text)
    {
        int end = text.Length;
        while (end > 0 && text.ToSource(new TextSpan(end - 1, 1)).Length == 0)
        {
            end--;
        }

        return end;
    }
}
