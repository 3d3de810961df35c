using System;
using System.IO;
using System.Reflection;
using System.Text;

namespace CorpusGen;

/// <summary>
/// The decoded text of an article's file: without byte order mark, every line break a single <c>\n</c>, so that offsets do not
/// depend on how a version control system wrote the file.
/// </summary>
internal sealed class ArticleSource
{
    private readonly Assembly? _assembly;
    private readonly string _resourceName;
    private string? _text;

    internal ArticleSource(string text)
    {
        _text = text;
        _resourceName = "";
    }

    internal ArticleSource(Assembly assembly, string resourceName)
    {
        _assembly = assembly;
        _resourceName = resourceName;
    }

    /// <exception cref="InvalidOperationException">The assembly was built without the embedded article.</exception>
    internal string Text => _text ??= Load();

    internal static string NormalizeLineBreaks(string text) =>
        text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');

    private string Load()
    {
        using Stream stream = _assembly!.GetManifestResourceStream(_resourceName)
            ?? throw new InvalidOperationException(
                $"The assembly '{_assembly.GetName().Name}' does not hold the text '{_resourceName}'. The build of CorpusGen embeds the "
                + "articles unless the property CorpusGenEmbedText is false or its targets are not imported.");
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return NormalizeLineBreaks(reader.ReadToEnd());
    }
}
