using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>Reads what stands above the first words of a transcript: title, date, attendance lists, other fields.</summary>
/// <remarks>
/// The first line that is nothing else is the title, without Markdown's <c>#</c>. A list of names stands behind its word
/// (<c>Present: Jane Doe, John Roe</c>), goes on in the lines below, or follows as a list of lines. A date stands alone, behind <c>Date:</c> or in
/// the title. Text that is longer than a line of head data begins the paragraphs.
/// </remarks>
internal sealed class SpokenHead
{
    private const int LongestTitle = 150;

    private static readonly string[] EmptyHeadings = ["attendees", "attendance", "content", "content:", "minutes", "contents", "meeting minutes"];

    private readonly string _text;
    private readonly ParsedDocument _document;
    private readonly Cast _cast;
    private bool _pendingList;
    private bool _isEmptyList;
    private string _pendingField = "";

    internal SpokenHead(string text, ParsedDocument document, Cast cast)
    {
        _text = text;
        _document = document;
        _cast = cast;
    }

    /// <summary>Reads lines from the first on.</summary>
    /// <returns>The index of the first line that is no head data.</returns>
    internal int Read(List<TextLine> lines)
    {
        int i = 0;
        for (; i < lines.Count; i++)
        {
            TextLine line = lines[i];
            if (line.IsBlank)
            {
                _pendingList &= _isEmptyList && i > 0 && !lines[i - 1].IsBlank;
                continue;
            }

            if (!Take(line))
            {
                break;
            }
        }

        return i;
    }

    private bool Take(TextLine line)
    {
        var span = TextSpan.FromBounds(line.Start, line.End);
        MappedText words = MinuteLine.WithoutMarks(MappedText.Verbatim(_text, span));
        if (words.Length == 0 || IsUnderline(words.Text))
        {
            return true;
        }

        if (FieldIn(line) is (string field, TextSpan value))
        {
            return TakeField(field, value);
        }

        if (SpeakerLabel.Read(_text, line.Start, line.End) is not null)
        {
            return false;
        }

        if (_pendingList && MinuteLine.Read(_text, line) == MinuteLineKind.None && AttendanceList.IsList(words.Text))
        {
            _isEmptyList = false;
            _cast.Attend(words, _pendingField);
            return true;
        }

        _pendingList = false;
        return TakeDate(words) || TakeTitle(line, words);
    }

    /// <summary>A field's name before a colon, whether or not it could name a speaker.</summary>
    private (string Field, TextSpan Value)? FieldIn(TextLine line)
    {
        const int LongestField = 30;
        int start = line.Start;
        while (start < line.End && text(start) is '*' or '_' or '#' or '-' or ' ')
        {
            start++;
        }

        int colon = _text.IndexOf(':', start, Math.Min(line.End - start, LongestField));
        if (colon <= start)
        {
            return null;
        }

        string field = _text.Substring(start, colon - start).Trim(' ', '*', '_');
        int value = colon + 1;
        while (value < line.End && text(value) is '*' or '_' or ' ' or '\t')
        {
            value++;
        }

        return FieldWords.IsAttendance(field) || (FieldWords.IsTopic(field) && !IsTopicWord(field)) ? (field, TextSpan.FromBounds(value, line.End)) : null;
        char text(int position) => _text[position];
    }

    /// <summary>Topics and decisions belong to the body.</summary>
    private static bool IsTopicWord(string field) =>
        field.ToLowerInvariant() is "topic" or "subtopic" or "resolved" or "action" or "proposed" or "proposal" or "question" or "answer" or "introduction" or "discussion" or "motion" or "vote";

    private bool TakeField(string field, TextSpan value)
    {
        MappedText words = MinuteLine.WithoutMarks(MappedText.Verbatim(_text, value));
        _pendingList = false;
        if (FieldWords.IsAttendance(field))
        {
            if (!AttendanceList.IsList(words.Text))
            {
                return false;
            }

            _pendingList = true;
            _isEmptyList = words.Length == 0;
            _pendingField = field;
            _cast.Attend(words, field);
            return true;
        }

        bool isDate = field.IndexOf("date", StringComparison.OrdinalIgnoreCase) >= 0 && TakeDate(words);
        bool isTitle = field.ToLowerInvariant() is "title" or "meeting" && _document.Title.Length == 0;
        if (isTitle)
        {
            _document.Title = words;
        }
        else if (!isDate && words.Length > 0)
        {
            _document.Metadata.Add(new StatedField(field.ToLowerInvariant(), [new StatedValue(words.Text, DataKind.Text, words.Span)], words.Span));
        }

        return true;
    }

    private bool TakeDate(MappedText words)
    {
        if ((DateLine.Read(words.Text) ?? FirstDate(words.Text)) is not CalendarDate date)
        {
            return false;
        }

        if (_document.Date is null)
        {
            _document.Date = date;
            _document.DateSpan = words.Span;
            _document.DateSource = "date line";
        }

        return true;
    }

    /// <summary><c>2019-04-16 10:00 PDT</c>.</summary>
    private static CalendarDate? FirstDate(string words) =>
        words.Length >= 10 && char.IsDigit(words[0]) && words.Length < 60 && StatedDate.Read(words) is { Precision: DatePrecision.Day } date ? date : null;

    private bool TakeTitle(TextLine line, MappedText words)
    {
        bool isHeading = _text[line.Start] == '#';
        if (_document.Title.Length == 0)
        {
            bool isTitle = isHeading || (words.Length <= LongestTitle && words.Text[words.Length - 1] is not ('.' or ',' or ';'));
            if (!isTitle)
            {
                return false;
            }

            _document.Title = words;
            if (_document.Date is null && StatedDate.Read(words.Text) is { Precision: DatePrecision.Day } date)
            {
                _document.Date = date;
                _document.DateSpan = words.Span;
                _document.DateSource = "title";
            }

            return true;
        }

        if (isHeading && (Array.IndexOf(EmptyHeadings, words.Text.ToLowerInvariant()) >= 0 || FieldWords.IsAttendance(words.Text)))
        {
            _pendingList = _isEmptyList = FieldWords.IsAttendance(words.Text);
            _pendingField = words.Text;
            return true;
        }

        if (FieldWords.IsAttendance(words.Text))
        {
            _pendingList = _isEmptyList = true;
            _pendingField = words.Text;
            return true;
        }

        // "See also the Agenda and the IRC Log" of generated minutes.
        return words.Text.StartsWith("See also", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsUnderline(string text) => Array.TrueForAll(text.ToCharArray(), static c => c is '=' or '-' or '*' or '_' or ' ' or '~');
}
