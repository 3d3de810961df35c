using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Sgml;

/// <summary>An element of SGML with the tags inside it.</summary>
/// <param name="source">The file.</param>
/// <param name="start">Its start tag.</param>
/// <param name="content">What stands between its tags.</param>
/// <param name="tags">The tags in it, in order.</param>
internal sealed class SgmlElement(string source, SgmlTag start, TextSpan content, IReadOnlyList<SgmlTag> tags)
{
    internal string Source { get; } = source;

    internal SgmlTag Start { get; } = start;

    internal TextSpan Content { get; } = content;

    internal IReadOnlyList<SgmlTag> Tags { get; } = tags;

    /// <summary>The elements of a name, in order. One without end tag ends before the next tag.</summary>
    internal IEnumerable<SgmlElement> All(string name)
    {
        bool isClosed = true;
        for (int i = 0; i < Tags.Count; i++)
        {
            if (Tags[i].Name != name || Tags[i].IsEnd)
            {
                continue;
            }

            // When one has no end tag, neither has any behind it.
            SgmlElement? closed = isClosed ? At(i) : null;
            isClosed = closed is not null;
            int next = i + 1 < Tags.Count ? Tags[i + 1].Span.Start : Content.End;
            yield return closed ?? new SgmlElement(Source, Tags[i], TextSpan.FromBounds(Tags[i].Span.End, next), []);
            i += closed?.Tags.Count ?? 0;
        }
    }

    /// <summary>The element that begins with a tag; <see langword="null"/> when no end tag of its name follows.</summary>
    internal SgmlElement? At(int index)
    {
        SgmlTag start = Tags[index];
        var inside = new List<SgmlTag>();
        for (int i = index + 1; i < Tags.Count; i++)
        {
            if (Tags[i].IsEnd && Tags[i].Name == start.Name)
            {
                return new SgmlElement(Source, start, TextSpan.FromBounds(start.Span.End, Tags[i].Span.Start), inside);
            }

            inside.Add(Tags[i]);
        }

        return null;
    }

    /// <summary>The first element of any of some names that has words, in the order of the names.</summary>
    internal SgmlElement? First(params string[] names) =>
        names.SelectMany(All).FirstOrDefault(static element => element.Words().Length > 0);

    /// <summary>The words without tags, white space folded.</summary>
    internal MappedText Words()
    {
        var words = new FoldedWords(Source);
        words.Append(Raw());
        return words.Take(out _);
    }

    /// <summary>The words without tags, white space as in the file, without control characters at the ends.</summary>
    internal MappedText Raw()
    {
        var words = new MappedTextBuilder();
        int position = Content.Start;
        foreach (SgmlTag tag in Tags)
        {
            words.Append(EntityReader.Decode(Source, TextSpan.FromBounds(position, tag.Span.Start)));
            position = tag.Span.End;
        }

        return WithoutControls(words.Append(EntityReader.Decode(Source, TextSpan.FromBounds(position, Content.End))).ToMappedText());
    }

    /// <summary>Words without the control characters and white space at their ends, which transmission left there.</summary>
    internal static MappedText WithoutControls(MappedText words)
    {
        string text = words.Text;
        int start = 0;
        int end = text.Length;
        while (start < end && (char.IsControl(text[start]) || text[start] == ' '))
        {
            start++;
        }

        while (end > start && (char.IsControl(text[end - 1]) || text[end - 1] == ' '))
        {
            end--;
        }

        return words.Slice(TextSpan.FromBounds(start, end));
    }
}
