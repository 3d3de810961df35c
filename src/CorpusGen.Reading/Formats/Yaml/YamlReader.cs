using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusGen.Reading.Formats.Yaml;

/// <summary>Reads one document of YAML 1.2 into values with their places, event by event.</summary>
/// <remarks>
/// Plain scalars are typed by the core schema: <c>yes</c>, <c>no</c> and dates are texts, as written. Repeated keys are kept, for
/// readers to report. An alias stands for the value it names, but a file whose aliases stand for more than
/// <see cref="MostNodes"/> values, or one nested deeper than <see cref="DeepestLevel"/>, is refused, so that none can grow beyond
/// its own length. Quoted texts of several lines may go on at the beginning of a line, as YAML 1.1 lets them and much front matter
/// has it.
/// </remarks>
internal sealed class YamlReader
{
    /// <summary>How deep lists and mappings may be nested.</summary>
    internal const int DeepestLevel = 64;

    /// <summary>How many values a document may hold, those of aliases counted each time.</summary>
    internal const int MostNodes = 100_000;

    private const int MostUnindented = 20;

    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private readonly Parser _events;
    private readonly Dictionary<string, (DataNode Node, int Size)> _anchors = new(StringComparer.Ordinal);
    private int _nodes;

    private YamlReader(string text, TextSpan part, string yaml)
    {
        _text = text;
        _start = part.Start;
        _end = part.End;
        _events = new Parser(new StringReader(yaml));
    }

    /// <summary>Reads a part of a text.</summary>
    /// <param name="text">The text, with <c>\n</c> line breaks.</param>
    /// <param name="part">Where the YAML stands.</param>
    /// <param name="failure">What is wrong and where; <see langword="null"/> when all was read.</param>
    /// <returns>The value; nothing of an empty document; <see langword="null"/> after a failure.</returns>
    internal static DataNode? Read(string text, TextSpan part, out Finding? failure)
    {
        string yaml = part.In(text);
        for (int joined = 0; ; joined++)
        {
            DataNode? node = new YamlReader(text, part, yaml).Read(out failure, out int unindented);
            string? other = unindented < 0 || joined == MostUnindented ? null : YamlQuotes.JoinLines(yaml, unindented);
            if (other is null)
            {
                return node;
            }

            yaml = other;
        }
    }

    /// <param name="failure">What is wrong and where.</param>
    /// <param name="unindented">Where a quoted text begins that fails for its indentation alone; else -1.</param>
    private DataNode? Read(out Finding? failure, out int unindented)
    {
        failure = null;
        unindented = -1;
        try
        {
            return ReadDocument();
        }
        catch (YamlException e)
        {
            failure = Explain(e);
            unindented = e.Message.Contains("wrong indentation") ? (int)e.Start.Index : -1;
        }
        catch (LimitException e)
        {
            failure = new Finding(FindingKind.Refused, e.Span, "YAML", e.Message);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // The parser gives up on some malformed input with exceptions of the framework.
            Mark at = _events.Current?.Start ?? Mark.Empty;
            failure = new Finding(FindingKind.Malformed, SpanOf(at, at), "YAML", "it cannot be read from here on");
        }

        return null;
    }

    private DataNode ReadDocument()
    {
        _events.Consume<StreamStart>();
        if (_events.Accept<StreamEnd>(out _))
        {
            return DataNode.Scalar(DataKind.Null, MappedText.Empty, new TextSpan(_start, 0));
        }

        _events.Consume<DocumentStart>();
        DataNode node = ReadNode(0);
        _events.Consume<DocumentEnd>();
        if (!_events.Accept<StreamEnd>(out _) && _events.Current is ParsingEvent more)
        {
            throw new YamlException(more.Start, more.End, "A second document begins where one is expected");
        }

        return node;
    }

    private DataNode ReadNode(int level)
    {
        int before = _nodes;
        if (_events.TryConsume<AnchorAlias>(out AnchorAlias? alias))
        {
            return ReadAlias(alias);
        }

        if (!_events.Accept<NodeEvent>(out NodeEvent? head))
        {
            Mark at = _events.Current?.Start ?? Mark.Empty;
            throw new YamlException(at, at, "A value is expected here");
        }

        Count(1, SpanOf(head.Start, head.End));
        if (level > DeepestLevel)
        {
            throw new LimitException(SpanOf(head.Start, head.End), "at most " + DeepestLevel.ToString(CultureInfo.InvariantCulture) + " levels of nesting");
        }

        DataNode node = head switch
        {
            SequenceStart => ReadSequence(level),
            MappingStart => ReadMapping(level),
            _ => ReadScalar(_events.Consume<Scalar>()),
        };
        if (!head.Anchor.IsEmpty)
        {
            _anchors[head.Anchor.Value] = (node, _nodes - before);
        }

        return node;
    }

    private DataNode ReadAlias(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out (DataNode Node, int Size) anchored))
        {
            throw new YamlException(alias.Start, alias.End, "No value is anchored as '" + alias.Value.Value + "' before this alias");
        }

        Count(anchored.Size, SpanOf(alias.Start, alias.End));
        return anchored.Node;
    }

    private void Count(int nodes, TextSpan span)
    {
        _nodes += nodes;
        if (_nodes > MostNodes)
        {
            throw new LimitException(span, "at most " + MostNodes.ToString(CultureInfo.InvariantCulture) + " values, those of aliases counted each time");
        }
    }

    private DataNode ReadSequence(int level)
    {
        Mark start = _events.Consume<SequenceStart>().Start;
        var items = new List<DataNode>();
        while (!_events.Accept<SequenceEnd>(out _))
        {
            items.Add(ReadNode(level + 1));
        }

        return DataNode.List(items, SpanOf(start, _events.Consume<SequenceEnd>().End));
    }

    private DataNode ReadMapping(int level)
    {
        Mark start = _events.Consume<MappingStart>().Start;
        var members = new List<DataMember>();
        while (!_events.Accept<MappingEnd>(out _))
        {
            DataNode key = ReadNode(level + 1);
            DataNode value = ReadNode(level + 1);
            if (key.Kind is DataKind.List or DataKind.Map)
            {
                throw new LimitException(key.Span, "keys that are texts");
            }

            string written = key.Kind == DataKind.Null ? key.Span.In(_text) : key.Text;
            members.Add(new DataMember(key.Kind == DataKind.Null && YamlCoreSchema.KindOf(written) != DataKind.Null ? "" : written, key.Span, value));
        }

        return DataNode.Map(members, SpanOf(start, _events.Consume<MappingEnd>().End));
    }

    private DataNode ReadScalar(Scalar scalar)
    {
        TextSpan span = SpanOf(scalar.Start, scalar.End);
        DataKind kind = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty ? YamlCoreSchema.KindOf(scalar.Value) : DataKind.Text;
        if (kind == DataKind.Boolean)
        {
            return DataNode.Scalar(kind, new MappedTextBuilder().AppendReplaced(scalar.Value.ToLowerInvariant(), span).ToMappedText(), span);
        }

        return DataNode.Scalar(kind, kind == DataKind.Null ? MappedText.Empty : YamlScalarPlaces.Of(_text, span, scalar.Value, scalar.Style), span);
    }

    private TextSpan SpanOf(Mark start, Mark end)
    {
        int from = (int)Math.Min(_start + start.Index, _end);
        return TextSpan.FromBounds(from, (int)Math.Max(from, Math.Min(_start + end.Index, _end)));
    }

    private Finding Explain(YamlException e)
    {
        string yaml = _text.Substring(_start, _end - _start);
        int tab = YamlHint.TabFrom(yaml, (int)e.Start.Index);
        return tab >= 0
            ? new Finding(FindingKind.Malformed, new TextSpan(_start + tab, 1), "YAML", "a tab stands where the line is indented; indent with blanks instead of tabs")
            : new Finding(FindingKind.Malformed, SpanOf(e.Start, e.End), "YAML", FirstLine(e.Message) + YamlHint.Of(yaml, (int)e.Start.Index));
    }

    private static string FirstLine(string message)
    {
        int lineBreak = message.IndexOf('\n');
        return (lineBreak < 0 ? message : message.Substring(0, lineBreak)).TrimEnd('.', ' ', '\r');
    }

    /// <summary>Ends the reading of a document that goes beyond a limit; it never leaves this class.</summary>
    private sealed class LimitException(TextSpan span, string message) : Exception(message)
    {
        internal TextSpan Span { get; } = span;
    }
}
