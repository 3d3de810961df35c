using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusGen.Reading.Registry;

/// <summary>Reads people files: YAML 1.2 of this shape, all keys but <c>name</c> optional.</summary>
/// <remarks>
/// <code>
/// people:
///   - name: Zakir Hasanov           # the canonical name
///     aliases: [Zakir Hassanov]     # other names, as a list or a single one
///     kind: person                  # person (default), organization or country
///     role: Minister of Defense     # where the text states none
///     wikidata: Q8064826            # an external id; also viaf, isni, orcid
///   - Wei Fenghe                    # a name alone
/// ignore:                           # names that are no participant
///   - One Belt and One Way
/// </code>
/// A text of more than 1000 characters is reported and passed over.
/// The file is read event by event and not nested deeply, and aliases and anchors of YAML are refused, so no file can
/// grow in memory beyond its own length.
/// </remarks>
public sealed class PeopleFileReader
{
    private static readonly string[] TopKeys = ["people", "ignore"];
    private static readonly string[] ExternalKeys = ["wikidata", "viaf", "isni", "orcid"];
    private static readonly string[] EntryKeys = ["name", "aliases", "kind", "role", .. ExternalKeys];
    private static readonly string[] Kinds = ["person", "organization", "country"];

    // The parser's time for each token grows with the depth of brackets; nobody nests lists of names.
    private const int DeepestBrackets = 500;

    // Names are looked for at every word of a text.
    private const int LongestText = 1000;

    private readonly string _text;
    private readonly Parser _events;
    private readonly List<PeopleEntry> _entries = [];
    private readonly List<string> _ignored = [];
    private readonly List<Finding> _findings = [];

    private PeopleFileReader(string text)
    {
        _text = text;
        _events = new Parser(new StringReader(text));
    }

    /// <summary>Reads a people file.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <returns>What it says; what is wrong with it becomes findings.</returns>
    public static PeopleFile Read(DocumentText text)
    {
        var reader = new PeopleFileReader(text.Text);
        try
        {
            reader.RefuseDepth();
            reader.ReadFile();
        }
        catch (YamlException e)
        {
            reader.Report(FindingKind.MalformedYaml, e.Start, e.End, FirstLine(e.Message));
        }
#pragma warning disable CA1031 // A file that breaks the parser must not cost the user's other files.
        catch (Exception)
#pragma warning restore CA1031
        {
            // The parser fails in other ways too, for example at a line break in a flow sequence that is never closed.
            Mark at = reader._events.Current?.End ?? Mark.Empty;
            reader.Report(FindingKind.MalformedYaml, at, at, "what follows here cannot be read");
        }

        return new PeopleFile(ValueList<PeopleEntry>.From(reader._entries), ValueList<string>.From(reader._ignored), ValueList<Finding>.From(reader._findings));
    }

    private void RefuseDepth()
    {
        int depth = 0;
        for (int i = 0; i < _text.Length; i++)
        {
            depth += _text[i] switch { '[' or '{' => 1, ']' or '}' when depth > 0 => -1, _ => 0 };
            if (depth > DeepestBrackets)
            {
                var mark = new Mark(i, 1, 1);
                throw new YamlException(mark, mark, "brackets are nested too deeply");
            }
        }
    }

    private void ReadFile()
    {
        _events.Consume<StreamStart>();
        if (!_events.TryConsume<DocumentStart>(out _))
        {
            return;
        }

        ReadMapping(TopKeys, key =>
        {
            if (key == "people")
            {
                ReadSequence(ReadEntry);
            }
            else
            {
                ReadSequence(() => AddScalar(_ignored));
            }
        });
    }

    private void ReadEntry()
    {
        var entry = new PeopleEntryBuilder();
        Mark start = _events.Current?.Start ?? Mark.Empty;
        int findings = _findings.Count;
        if (_events.Current is Scalar)
        {
            entry.SetName(ReadScalar());
        }
        else
        {
            ReadMapping(EntryKeys, key => ReadField(entry, key));
            if (entry.Build() is null && findings == _findings.Count)
            {
                Report(FindingKind.UnexpectedYaml, start, start, "the key name with a text");
            }
        }

        if (entry.Build() is KnownParticipant known)
        {
            _entries.Add(new PeopleEntry(known, entry.NameSpan));
        }
    }

    private void ReadField(PeopleEntryBuilder entry, string key)
    {
        if (key == "aliases")
        {
            ReadSequence(() => AddScalar(entry.Aliases));
            return;
        }

        (string Value, TextSpan Span)? scalar = ReadScalar();
        if (scalar is not (string value, TextSpan span))
        {
            return;
        }

        switch (key)
        {
            case "name":
                entry.SetName(scalar);
                break;
            case "role":
                entry.Role = value;
                break;
            case "kind" when Enum.TryParse(value, ignoreCase: true, out ParticipantKind kind) && char.IsLetter(value[0]):
                entry.Kind = kind;
                break;
            case "kind":
                _findings.Add(new Finding(FindingKind.UnknownYamlValue, span, value, key, NearestWord.Hint(Kinds, value)));
                break;
            default:
                entry.ExternalId = key + ":" + value;
                break;
        }
    }

    /// <summary>Reads a mapping of known keys; of unknown and repeated ones the value is passed over.</summary>
    private void ReadMapping(string[] keys, Action<string> read)
    {
        if (!_events.TryConsume<MappingStart>(out MappingStart? mapping))
        {
            Unexpected("a mapping with the keys " + string.Join(", ", keys));
            _events.SkipThisAndNestedEvents();
            return;
        }

        RefuseAnchor(mapping);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_events.TryConsume<MappingEnd>(out _))
        {
            if (!_events.TryConsume<Scalar>(out Scalar? key))
            {
                Unexpected("one of the keys " + string.Join(", ", keys));
                _events.SkipThisAndNestedEvents();
                _events.SkipThisAndNestedEvents();
                continue;
            }

            bool known = Array.IndexOf(keys, key.Value) >= 0;
            if (known && seen.Add(key.Value))
            {
                read(key.Value);
                continue;
            }

            FindingKind kind = known ? FindingKind.RepeatedKey : FindingKind.UnknownKey;
            Report(kind, key.Start, key.End, key.Value, known ? "" : NearestWord.Hint(keys, key.Value));
            _events.SkipThisAndNestedEvents();
        }
    }

    /// <summary>Reads a sequence, or a single item without one.</summary>
    private void ReadSequence(Action readItem)
    {
        if (!_events.TryConsume<SequenceStart>(out SequenceStart? sequence))
        {
            readItem();
            return;
        }

        RefuseAnchor(sequence);
        while (!_events.TryConsume<SequenceEnd>(out _))
        {
            readItem();
        }
    }

    private void AddScalar(List<string> values)
    {
        if (ReadScalar() is (string value, _))
        {
            values.Add(value);
        }
    }

    /// <summary>Reads a text that is neither empty nor longer than any name; anything else is reported and passed over.</summary>
    private (string Value, TextSpan Span)? ReadScalar()
    {
        if (_events.TryConsume<Scalar>(out Scalar? scalar))
        {
            RefuseAnchor(scalar);
            string value = scalar.Value.Trim();
            if (value.Length is > 0 and <= LongestText)
            {
                return (value, SpanOf(scalar.Start, scalar.End));
            }

            Report(FindingKind.UnexpectedYaml, scalar.Start, scalar.End, value.Length == 0 ? "a text" : "a text of at most " + LongestText.ToString(CultureInfo.InvariantCulture) + " characters");
            return null;
        }

        Unexpected("a text");
        _events.SkipThisAndNestedEvents();
        return null;
    }

    private void Unexpected(string wanted)
    {
        if (_events.Current is ParsingEvent current)
        {
            Report(FindingKind.UnexpectedYaml, current.Start, current.Start, wanted);
        }

        if (_events.Current is AnchorAlias)
        {
            throw new YamlException(_events.Current.Start, _events.Current.End, "aliases are not allowed here");
        }
    }

    private static void RefuseAnchor(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            throw new YamlException(node.Start, node.End, "anchors are not allowed here");
        }
    }

    private void Report(FindingKind kind, Mark start, Mark end, params string[] arguments) => _findings.Add(new Finding(kind, SpanOf(start, end), arguments));

    private TextSpan SpanOf(Mark start, Mark end)
    {
        int from = (int)Math.Min(start.Index, _text.Length);
        return TextSpan.FromBounds(from, (int)Math.Max(from, Math.Min(end.Index, _text.Length)));
    }

    private static string FirstLine(string message)
    {
        int lineBreak = message.IndexOf('\n');
        return (lineBreak < 0 ? message : message.Substring(0, lineBreak)).TrimEnd('.', ' ', '\r');
    }
}
