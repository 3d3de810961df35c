using System;
using System.Collections.Generic;
using System.Globalization;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>Tells minutes and transcripts by a heading of their kind or by speakers' lines of one shape.</summary>
/// <remarks>
/// Settings and notices of other tools have lines <c>Name: value</c> too. So a file that is not named a document counts only when
/// its speakers have two words in their names or a form of address, come back, and say whole sentences; or when it is a chat log.
/// </remarks>
internal static class TranscriptDetector
{
    // What comes behind this many characters does not change what a text is.
    private const int Looked = 100_000;
    private const int Fewest = 3;

    private static readonly string[] PageMarks = ["class=\"comment\"><span class=\"name\">", "<cite>"];

    /// <summary>Asks for what cannot be anything else.</summary>
    internal static FormatClaim? Claim(string text)
    {
        string beginning = text.Substring(0, Math.Min(text.Length, 2000));
        if (Holds(beginning, "[Congressional Record Volume"))
        {
            return Because("it has the heading of the Congressional Record");
        }

        char first = FirstVisible(text);
        if (first == '{')
        {
            bool isRecord = Holds(text, "\"doc_title\"") && Holds(text, "\"content\"") && Holds(text, "\"kind\"") && Holds(text, "\"chamber\"");
            return isRecord ? Because("it is an object with 'doc_title', 'content' and 'chamber', as parsers of the Congressional Record write") : null;
        }

        return first == '<' && IsPage(beginning) ? Page(text) : null;
    }

    /// <summary>Asks text that no header claims whether its lines are those of speakers beyond doubt.</summary>
    internal static FormatClaim? ClaimText(string text, string path) => IsText(path) && !FrontMatter(text) ? Lines(text, isNamed: false) : null;

    /// <summary>Asks a file whose item names a collection, where weaker signs are enough.</summary>
    internal static FormatClaim? ClaimNamed(string text, string path)
    {
        return IsText(path) && !FrontMatter(text) ? Lines(text, isNamed: true) : null;
    }

    private static bool IsText(string path) =>
        FormatDetector.Has(path, ".txt") || FormatDetector.Has(path, ".text") || FormatDetector.Has(path, ".md") || FormatDetector.Has(path, ".markdown") || FormatDetector.Has(path, ".log");

    private static FormatClaim? Page(string text)
    {
        foreach (string mark in PageMarks)
        {
            int count = 0;
            for (int i = text.IndexOf(mark, StringComparison.Ordinal); i >= 0 && count < Fewest; i = text.IndexOf(mark, i + mark.Length, StringComparison.Ordinal))
            {
                count++;
            }

            if (count == Fewest && Holds(text, "<dt>") && (Holds(text, ">Present<") || Holds(text, ">Attendees<")))
            {
                return Because("it is a page with an attendance list and speakers' names before the paragraphs");
            }
        }

        return null;
    }

    private static FormatClaim? Lines(string text, bool isNamed)
    {
        var tallies = new Tally[4];
        bool attends = false;
        int all = 0;
        int limit = Math.Min(text.Length, Looked);
        for (int lineStart = 0; lineStart < limit;)
        {
            int lineEnd = text.IndexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? text.Length : lineEnd;
            int start = SpeakerLabel.SkipBlanks(text, lineStart, lineEnd);
            lineStart = lineEnd + 1;
            all += start < lineEnd ? 1 : 0;
            if (SpeakerLabel.Read(text, start, lineEnd) is not SpeakerLabel label)
            {
                continue;
            }

            string name = label.Name.In(text);
            if (label.Shape == LabelShape.Colon && FieldWords.IsAttendance(name) && text[lineEnd - 1] is not ('.' or '?' or '!'))
            {
                attends = true;
                continue;
            }

            (tallies[(int)label.Shape] ??= new Tally()).Add(name, text.AsSpan(label.TextStart, lineEnd - label.TextStart));
        }

        if (tallies[(int)LabelShape.Turn] is Tally { AsksAlone: true } questions && tallies[(int)LabelShape.Colon] is Tally { Lines: >= 2 } answers)
        {
            // "Q:" of whoever asked, and the name of the one who answers.
            answers.Add(questions);
        }

        for (int shape = 0; shape < tallies.Length; shape++)
        {
            if (tallies[shape] is Tally tally && tally.Lines >= Fewest && (isNamed ? tally.MaySpeak((LabelShape)shape, attends) : tally.MustSpeak((LabelShape)shape, attends, all)))
            {
                string lines = tally.Lines.ToString(CultureInfo.InvariantCulture) + " lines";
                return Because(shape == (int)LabelShape.Nick ? lines + " begin with '<' and a nick, as those of chats do" : lines + " begin with the name of a speaker");
            }
        }

        return null;
    }

    private static FormatClaim Because(string reason) => new(FormatKind.Transcript, reason);

    private static bool IsPage(string beginning) => Holds(beginning, "<html") || Holds(beginning, "<!DOCTYPE html");

    private static bool FrontMatter(string text) => text.StartsWith("---\n", StringComparison.Ordinal) || text.StartsWith("+++\n", StringComparison.Ordinal);

    private static bool Holds(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    private static char FirstVisible(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && c != '\uFEFF')
            {
                return c;
            }
        }

        return '\0';
    }

    /// <summary>What the lines of one shape have in common.</summary>
    private sealed class Tally
    {
        private static readonly string[] Questions = ["Q", "QUESTION"];

        private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
        private int _full;
        private int _sentences;
        private int _talk;

        internal int Lines { get; private set; }

        /// <summary>Whether there are questions, and answers are given under another sign.</summary>
        internal bool AsksAlone => Lines >= 2 && _names.Count == 1 && Array.Exists(Questions, _names.ContainsKey);

        internal void Add(string name, ReadOnlySpan<char> words)
        {
            Lines++;
            _names[name] = _names.TryGetValue(name, out int count) ? count + 1 : 1;
            _full += name.IndexOf(' ') > 0 || name.IndexOf('_') > 0 || Array.IndexOf(Questions, name) >= 0 ? 1 : 0;
            words = words.Trim();
            _sentences += words.Length > 0 && words[words.Length - 1] is '.' or '?' or '!' or '"' or '\u201D' or ')' ? 1 : 0;
            int blanks = 0;
            foreach (char c in words)
            {
                blanks += c == ' ' ? 1 : 0;
            }

            _talk += blanks >= 3 ? 1 : 0;
        }

        /// <summary>Adds the lines of another shape.</summary>
        internal void Add(Tally other)
        {
            foreach (KeyValuePair<string, int> name in other._names)
            {
                _names[name.Key] = _names.TryGetValue(name.Key, out int count) ? count + name.Value : name.Value;
            }

            Lines += other.Lines;
            _full += other._full;
            _sentences += other._sentences;
            _talk += other._talk;
        }

        /// <summary>Speakers come back, or their lines are talk.</summary>
        internal bool MaySpeak(LabelShape shape, bool attends) => shape switch
        {
            LabelShape.Record or LabelShape.Nick => true,
            LabelShape.Turn => _names.Count == 2 && Both(2),
            _ => attends || (_names.Count >= 2 && (_names.Count < Lines || (_full == Lines && _talk * 3 >= Lines * 2))),
        };

        internal bool MustSpeak(LabelShape shape, bool attends, int all) => shape switch
        {
            LabelShape.Record => _sentences > 0 || _talk > 0,
            LabelShape.Nick => Lines * 2 >= all,
            LabelShape.Turn => false,
            _ => _names.Count >= 2 && _names.Count < Lines && _full * 4 >= Lines * 3 && _talk * 2 >= Lines && (attends || (_sentences * 2 >= Lines && Lines * 4 >= all)),
        };

        private bool Both(int times)
        {
            foreach (int count in _names.Values)
            {
                if (count < times)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
