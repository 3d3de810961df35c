using System.Collections.Generic;
using System.Text;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Composing;

/// <summary>
/// The words of a document in one run, as the recognizers read them, with the way back to the file. When all words stand in the
/// file as they are read, it is the file itself; else title and paragraphs in the order of the file, blank lines between them.
/// </summary>
internal sealed class RunningText
{
    private readonly MappedText? _map;
    private readonly Dictionary<int, int> _starts;

    private RunningText(string text, Block[] blocks, MappedText? map, Dictionary<int, int> starts, TextEdit[] edits)
    {
        Text = text;
        Blocks = blocks;
        _map = map;
        _starts = starts;
        Edits = edits;
    }

    internal string Text { get; }

    /// <summary>Title and paragraphs, as places of <see cref="Text"/>, in order.</summary>
    internal Block[] Blocks { get; }

    /// <summary>How the words of title and paragraphs differ from the file.</summary>
    internal TextEdit[] Edits { get; }

    internal static RunningText Of(ParsedDocument document, string source)
    {
        List<(MappedText Text, Block Block)> parts = Parts(document);
        bool isVerbatim = parts.TrueForAll(static part => part.Text.IsVerbatim);
        TextEdit[] edits = Edit(document, parts, source);
        return isVerbatim ? Verbatim(source, parts, edits) : Composed(parts, edits);
    }

    /// <summary>The place of the file that gave some of the words.</summary>
    internal TextSpan ToSource(TextSpan span) => _map?.ToSource(span) ?? span;

    /// <summary>Whether recognizing found places of the file at once.</summary>
    internal bool IsSource => _map is null;

    /// <summary>The place of the file of words of a paragraph; <see langword="null"/> of a paragraph that was left out.</summary>
    internal TextSpan? ToSource(int paragraph, TextSpan part) =>
        _starts.TryGetValue(paragraph, out int start) ? ToSource(new TextSpan(start + part.Start, part.Length)) : null;

    private static RunningText Verbatim(string source, List<(MappedText Text, Block Block)> parts, TextEdit[] edits)
    {
        var starts = new Dictionary<int, int>();
        var blocks = new Block[parts.Count];
        for (int i = 0; i < blocks.Length; i++)
        {
            blocks[i] = parts[i].Block;
            starts[blocks[i].Paragraph] = blocks[i].Span.Start;
        }

        return new RunningText(source, blocks, null, starts, edits);
    }

    private static RunningText Composed(List<(MappedText Text, Block Block)> parts, TextEdit[] edits)
    {
        var text = new MappedTextBuilder();
        var starts = new Dictionary<int, int>();
        var blocks = new Block[parts.Count];
        for (int i = 0; i < blocks.Length; i++)
        {
            (MappedText words, Block block) = parts[i];
            if (text.Length > 0)
            {
                text.AppendReplaced("\n\n", new TextSpan(words.Span.Start, 0));
            }

            starts[block.Paragraph] = text.Length;
            blocks[i] = block with { Span = new TextSpan(text.Length, words.Length) };
            text.Append(words);
        }

        MappedText map = text.ToMappedText();
        return new RunningText(map.Text, blocks, map, starts, edits);
    }

    /// <summary>How the words of title, paragraphs and stated names differ from the file, in its order.</summary>
    private static TextEdit[] Edit(ParsedDocument document, List<(MappedText Text, Block Block)> parts, string source)
    {
        List<MappedText> all = parts.ConvertAll(static part => part.Text);
        foreach (StatedParticipant stated in document.Participants)
        {
            // The words of a title or paragraph are read as it reads them.
            if (stated.Words is { IsVerbatim: false } words && !Overlaps(parts, words.Span))
            {
                all.Add(words);
            }
        }

        if (all.TrueForAll(static words => words.IsVerbatim))
        {
            return [];
        }

        // Of two names that overlap, the longer of two that begin together, the other is passed over.
        all.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        var edits = new List<TextEdit>();
        int end = 0;
        foreach (MappedText words in all)
        {
            if (words.Span.Start >= end)
            {
                AddEdits(edits, words, source);
                end = words.Span.End;
            }
        }

        return edits.ToArray();
    }

    /// <summary>Whether a place overlaps one of the parts, which are ordered and disjoint.</summary>
    private static bool Overlaps(List<(MappedText Text, Block Block)> parts, TextSpan span)
    {
        int low = 0;
        int high = parts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = parts[middle].Text.Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < parts.Count && parts[low].Text.Span.Overlaps(span);
    }

    /// <summary>Title and paragraphs in the order of the file. What overlaps the one before is no text of its own.</summary>
    private static List<(MappedText Text, Block Block)> Parts(ParsedDocument document)
    {
        var parts = new List<(MappedText Text, Block Block)>(document.Paragraphs.Count + 1);
        for (int i = 0; i < document.Paragraphs.Count; i++)
        {
            MappedText text = document.Paragraphs[i].Text;
            parts.Add((text, new Block(BlockKind.Paragraph, text.Span, i + 1)));
        }

        MappedText title = document.Title;
        if (title.Length > 0 && !parts.Exists(part => part.Text.Span.Overlaps(title.Span)))
        {
            int place = parts.FindIndex(part => part.Text.Span.Start >= title.Span.End);
            parts.Insert(place < 0 ? parts.Count : place, (title, new Block(BlockKind.Title, title.Span, 0)));
        }

        return parts;
    }

    private static void AddEdits(List<TextEdit> edits, MappedText words, string source)
    {
        if (words.IsVerbatim)
        {
            return;
        }

        string text = words.Text;
        int position = words.Span.Start;
        var implied = new StringBuilder();
        for (int i = 0; i < text.Length;)
        {
            TextSpan place = words.ToSource(new TextSpan(i, 1));
            int end = i + 1;
            while (end < text.Length && words.ToSource(new TextSpan(end, 1)) == place)
            {
                end++;
            }

            if (place.Length == 0)
            {
                implied.Append(text, i, end - i);
            }
            else
            {
                if (place.Start > position || implied.Length > 0)
                {
                    edits.Add(new TextEdit(position, place.Start - position, implied.ToString()));
                    implied.Clear();
                }

                if (place.Length != end - i || string.CompareOrdinal(text, i, source, place.Start, place.Length) != 0)
                {
                    edits.Add(new TextEdit(place.Start, place.Length, text.Substring(i, end - i)));
                }

                position = place.End;
            }

            i = end;
        }
    }
}
