using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>Reads logs of chats (IRC) in which a meeting is minuted, by the conventions of W3C's scribes.</summary>
/// <remarks>
/// <list type="table">
/// <item><term><c>present+</c>, <c>present+ name</c>, <c>regrets+</c>, <c>chair:</c>, <c>scribe:</c>, <c>scribe+</c></term><description>attendance, with roles</description></item>
/// <item><term><c>meeting:</c></term><description>title</description></item>
/// <item><term><c>topic:</c>, <c>subtopic:</c></term><description>sections</description></item>
/// <item><term><c>agenda:</c></term><description>metadata</description></item>
/// <item><term><c>&lt;scribe&gt; name: words</c>, <c>&lt;scribe&gt; … words</c></term><description>what somebody said, by whom and by the same</description></item>
/// <item><term><c>&lt;nick&gt; words</c></term><description>what somebody wrote</description></item>
/// <item><term>lines above the talk</term><description>title and date</description></item>
/// <item><term>time stamps, <c>logging to …/2023/04/19-…</c>, <c>date:</c></term><description>date</description></item>
/// </list>
/// Every such line is a paragraph. Queue handling (<c>q+</c>, <c>ack</c>), corrections (<c>s/a/b/</c>, which are not carried out), joining and
/// leaving, and the lines of and to the bots are none. The manual is https://www.w3.org/2008/04/scribe.html.
/// </remarks>
internal sealed class ChatLog
{
    private static readonly string[] Bots = ["rrsagent", "zakim", "trackbot", "ghurlbot", "agendabot", "github-bot", "github", "gb", "caribou", "transcriber-bot", "jitsi", "voip", "voip-ccg", "logger", "scribe.perl", "m2gbot", "tidoust-bot"];
    private static readonly string[] Transcribers = ["transcriber", "our_robot_overlords"];

    private const int LongestTitle = 200;

    private readonly string _text;
    private readonly ParsedDocument _document = new();
    private readonly Cast _cast;
    private readonly HashSet<string> _nicks = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _scribes = new(StringComparer.OrdinalIgnoreCase);
    private string? _speaker;

    private ChatLog(string text)
    {
        _text = text;
        _cast = new Cast(_document);
    }

    internal static ParsedDocument Read(string text, string path, CancellationToken cancellationToken)
    {
        var log = new ChatLog(text);
        List<TextLine> lines = TextLine.Cut(text, new TextSpan(0, text.Length));
        var labels = new List<(SpeakerLabel Label, TextLine Line)>();
        foreach (TextLine line in lines)
        {
            if (!line.IsBlank && NickLabel.Read(text, line.Start, line.End) is SpeakerLabel label)
            {
                labels.Add((label, line));
                log._nicks.Add(Bare(label.Name.In(text)));
            }
        }

        foreach ((SpeakerLabel label, TextLine line) in labels)
        {
            cancellationToken.ThrowIfCancellationRequested();
            log.ReadDate(line, label);
            log.Read(label, TextSpan.FromBounds(label.TextStart, line.End));
        }

        _ = path;
        log.ReadHead(lines, labels.Count > 0 ? labels[0].Line.Start : 0);
        return log._document;
    }

    /// <summary>The first line above the talk is its title, where no <c>meeting:</c> says it; the first day named there its date.</summary>
    private void ReadHead(List<TextLine> lines, int talk)
    {
        foreach (TextLine line in lines.TakeWhile(line => line.Start < talk))
        {
            MappedText words = MappedText.Verbatim(_text, TextSpan.FromBounds(line.Start, line.End)).Trim();
            int start = Array.FindIndex(words.Text.ToCharArray(), static c => c is not ('#' or '*' or '-' or '=' or '~' or ' ' or '\t'));
            if (start < 0 || words.Length > LongestTitle)
            {
                continue;
            }

            words = words.Slice(TextSpan.FromBounds(start, words.Length));
            _document.Title = _document.Title.Length == 0 ? words : _document.Title;
            if (_document.Date is null && (DateLine.Read(words.Text) ?? StatedDate.Read(words.Text)) is { Precision: DatePrecision.Day } date)
            {
                TakeDate(date, words.Span, "head line");
            }
        }
    }

    /// <summary>A time stamp with a day before the nick, or the day of the address that the log is kept at.</summary>
    private void ReadDate(TextLine line, SpeakerLabel label)
    {
        if (_document.Date is not null)
        {
            return;
        }

        int stamp = line.Start + (_text[line.Start] == '[' ? 1 : 0);
        if (label.Name.Start - stamp >= 12 && CalendarDate.TryParse(_text.Substring(stamp, 10), out CalendarDate day) && day.Precision == DatePrecision.Day)
        {
            TakeDate(day, new TextSpan(stamp, 10), "time stamp");
            return;
        }

        const string Logging = "logging to ";
        int address = _text.IndexOf(Logging, label.TextStart, Math.Max(0, line.End - label.TextStart), StringComparison.OrdinalIgnoreCase);
        for (int i = address; i >= 0 && i + 10 < line.End; i++)
        {
            bool isDay = _text[i] == '/' && _text[i + 5] == '/' && _text[i + 8] == '/';
            if (isDay && CalendarDate.TryParse(_text.Substring(i + 1, 10).Replace('/', '-'), out CalendarDate logged))
            {
                TakeDate(logged, new TextSpan(i + 1, 10), "address of the log");
                return;
            }
        }
    }

    private void TakeDate(CalendarDate date, TextSpan span, string source)
    {
        _document.Date = date;
        _document.DateSpan = span;
        _document.DateSource = source;
    }

    private void Read(SpeakerLabel label, TextSpan said)
    {
        string nick = Bare(label.Name.In(_text));
        if (Array.IndexOf(Bots, nick.ToLowerInvariant()) >= 0 || said.Length <= 0)
        {
            ReadAgendum(said);
            return;
        }

        string words = said.In(_text);
        if (ChatCommand.Is(words))
        {
            ReadCommand(label, words, said);
            return;
        }

        if (ChatCommand.IsForBots(words, nick))
        {
            return;
        }

        bool isTranscriber = Array.IndexOf(Transcribers, nick.ToLowerInvariant()) >= 0;
        MappedText text = MappedText.Verbatim(_text, said);
        if (Reported(words, isTranscriber || _scribes.Contains(nick)) is int colon)
        {
            _speaker = _cast.Speak(text.Slice(new TextSpan(0, colon)), MappedText.Empty);
            text = text.Slice(TextSpan.FromBounds(colon + 1, text.Length)).Trim();
        }
        else if (Continuation.Is(words))
        {
            text = Continuation.Strip(text);
        }
        else if (!isTranscriber)
        {
            _speaker = _cast.Speak(MappedText.Verbatim(_text, label.Name), MappedText.Empty);
        }

        if (text.Length > 0)
        {
            _document.Paragraphs.Add(new ParsedParagraph(text, Speaker: _speaker));
        }
    }

    /// <summary><c>agendum 1 -- Announcements -- taken up</c>: the bot that keeps the agenda names the topic.</summary>
    private void ReadAgendum(TextSpan said)
    {
        const string Separator = " -- ";
        string words = said.Length > 0 ? said.In(_text) : "";
        int start = words.StartsWith("agendum ", StringComparison.OrdinalIgnoreCase) ? words.IndexOf(Separator, StringComparison.Ordinal) : -1;
        int end = start < 0 ? -1 : words.IndexOf(Separator + "taken up", StringComparison.Ordinal);
        if (end > start + Separator.Length)
        {
            MappedText topic = MappedText.Verbatim(_text, TextSpan.FromBounds(said.Start + start + Separator.Length, said.Start + end));
            _document.Headings.Add(new ParsedHeading(topic, 1, _document.Paragraphs.Count));
            _speaker = null;
        }
    }

    /// <summary>The colon behind the name of whom a scribe reports; others report only those whose nick is in the log.</summary>
    private int? Reported(string words, bool isScribe)
    {
        const int LongestNick = 40;
        int colon = words.IndexOf(':');
        if (colon is <= 0 or > LongestNick || words.IndexOf(' ') is int blank && blank >= 0 && blank < colon || (colon + 1 < words.Length && words[colon + 1] != ' '))
        {
            return null;
        }

        string name = words.Substring(0, colon);
        bool isName = char.IsLetter(name[0]) && !FieldWords.IsTopic(name);
        return isName && (isScribe || _nicks.Contains(Bare(name))) ? colon : null;
    }

    private void ReadCommand(SpeakerLabel label, string words, TextSpan said)
    {
        (string command, int start) = ChatCommand.Split(words);
        MappedText value = MappedText.Verbatim(_text, TextSpan.FromBounds(said.Start + start, said.End)).Trim();
        MappedText own = MappedText.Verbatim(_text, label.Name);
        switch (command)
        {
            case "present" or "regrets" or "chair" or "chairs":
                _cast.Attend(value.Length == 0 || value.Text is "me" ? own : value, command);
                break;
            case "scribe" or "scribes" or "scribenick":
                _scribes.Add(value.Length == 0 || value.Text is "me" ? Bare(own.Text) : Bare(value.Text));
                _cast.Attend(value.Length == 0 || value.Text is "me" ? own : value, "scribe");
                break;
            case "meeting":
                _document.Title = _document.Title.Length == 0 ? value : _document.Title;
                break;
            case "topic" or "subtopic":
                _document.Headings.Add(new ParsedHeading(value, command == "topic" ? 1 : 2, _document.Paragraphs.Count));
                _speaker = null;
                break;
            case "date" when StatedDate.Read(value.Text) is { Precision: DatePrecision.Day } date:
                TakeDate(date, value.Span, "date");
                break;
            case "agenda" when value.Length > 0:
                _document.Metadata.Add(new StatedField("agenda", [new StatedValue(value.Text, Data.DataKind.Text, value.Span)], value.Span));
                break;
        }
    }

    /// <summary>IRC clients add an underscore to a nick that is taken.</summary>
    private static string Bare(string nick) => nick.Trim('_', ' ', '@', '*');
}
