using System.IO;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Tests.Infrastructure;

/// <summary>An additional file in memory.</summary>
internal class TestFile : AdditionalText
{
    private readonly SourceText? _text;

    internal TestFile(string path, string text)
        : this(path, SourceText.From(text, new UTF8Encoding(false)))
    {
    }

    internal TestFile(string path, SourceText? text)
    {
        Path = path;
        _text = text;
    }

    public override string Path { get; }

    internal string Content => _text?.ToString() ?? "";

    /// <summary>Decodes as the compiler does: strictly as UTF-8 first, else with a replacement for each bad byte.</summary>
    internal static TestFile FromBytes(string path, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return new TestFile(path, SourceText.From(stream));
    }

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
