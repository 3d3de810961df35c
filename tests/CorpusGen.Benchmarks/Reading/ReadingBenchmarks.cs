using System.Linq;
using BenchmarkDotNet.Attributes;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Reading;
using CorpusGen.Reading.Dates;
using CorpusGen.Reading.Participants;
using CorpusGen.Reading.Text;

namespace CorpusGen.Benchmarks.Reading;

/// <summary>Reading and recognizing, over one text of a number of megabytes: bytes divided by the mean time are the throughput.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private static readonly CalendarDate Date = CalendarDate.FromDay(2019, 10, 22);
    private DocumentText _text = null!;
    private TokenizedText _tokens = null!;

    [Params(1, 10)]
    public int Megabytes { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        string text = string.Join("\n\n", Enumerable.Range(0, Megabytes * 400).Select(SyntheticCorpus.Article));
        _text = DocumentText.From(text);
        _tokens = Tokenize();
    }

    [Benchmark]
    public object Article() => ArticleReader.Read(_text, "a.txt");

    [Benchmark]
    public TokenizedText Tokenize() => Tokenizer.Tokenize(_text.Text, ParagraphSplitter.Split(_text.Text, new TextSpan(0, _text.Text.Length)).Select(static (span, i) => new Block(BlockKind.Paragraph, span, i + 1)).ToArray());

    [Benchmark]
    public object Dates() => DateRecognizer.Recognize(_tokens, Date);

    [Benchmark]
    public object Participants() => ParticipantRecognizer.Recognize(_tokens);
}
