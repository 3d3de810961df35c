using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>Reads minutes, hearings and interviews as plain text or simple Markdown.</summary>
/// <remarks>
/// <list type="table">
/// <item><term>lines before the first speaker</term><description>See <see cref="SpokenHead"/>: title, date, attendance, metadata.</description></item>
/// <item><term><c>Jane Doe:</c>, <c>**Jane Doe:**</c>, <c>[00:01:02] JANE DOE:</c>, <c>The Prime Minister (Mr X):</c>, <c>Mr. SMITH of Texas.</c></term><description>a paragraph of that speaker; the paragraphs that follow without a label are the same speaker's</description></item>
/// <item><term><c>Q.</c>, <c>A.</c>, <c>QUESTION:</c>, <c>ANSWER:</c></term><description>the examiner of the line <c>BY MR. SMITH:</c> and the witness, or the interviewer and interviewee of the head; else <c>Q</c> and <c>A</c>, who are no participants</description></item>
/// <item><term><c>Topic: x</c>, <c># x</c>, short lines in capitals that stand apart</term><description>sections</description></item>
/// <item><term><c>(Applause.)</c>, <c>[Laughter]</c>, <c>RESOLVED: …</c>, <c>ACTION: …</c></term><description>paragraphs without a speaker</description></item>
/// </list>
/// What single line breaks mean is decided for the whole text, as in all plain text; a speaker's line begins a paragraph in any case.
/// </remarks>
internal sealed class SpokenText
{
    private readonly string _text;
    private readonly ParsedDocument _document = new();
    private readonly Cast _cast;
    private string? _speaker;
    private string? _examiner;
    private bool _hasSpoken;

    private SpokenText(string text)
    {
        _text = text;
        _cast = new Cast(_document);
    }

    internal static ParsedDocument Read(string text, CancellationToken cancellationToken)
    {
        var spoken = new SpokenText(text);
        List<TextLine> lines = TextLine.Cut(text, new TextSpan(0, text.Length));
        int first = new SpokenHead(text, spoken._document, spoken._cast).Read(lines);
        LineLayout layout = LineLayout.Of(text, Apart(text, lines, first));
        int start = first;
        for (int i = first; i <= lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool begins = i == lines.Count || lines[i].IsBlank || (i > start && spoken.Begins(layout, lines[i - 1], lines[i]));
            if (begins)
            {
                spoken.Add(lines, start, i);
                start = i < lines.Count && lines[i].IsBlank ? i + 1 : i;
            }
        }

        return spoken._document;
    }

    /// <summary>The lines with a blank one before each label, so that the ends of turns say nothing of the width of the text.</summary>
    private static List<TextLine> Apart(string text, List<TextLine> lines, int first)
    {
        var apart = new List<TextLine>(lines.Count);
        for (int i = first; i < lines.Count; i++)
        {
            if (!lines[i].IsBlank && SpeakerLabel.Read(text, lines[i].Start, lines[i].End) is not null)
            {
                apart.Add(new TextLine(lines[i].Start, lines[i].Start, 0));
            }

            apart.Add(lines[i]);
        }

        return apart;
    }

    private bool Begins(LineLayout layout, TextLine previous, TextLine line) =>
        previous.IsBlank
        || SpeakerLabel.Read(_text, line.Start, line.End) is not null
        || MinuteLine.Read(_text, line) != MinuteLineKind.None
        || MinuteLine.Read(_text, previous) is MinuteLineKind.Heading or MinuteLineKind.Time
        || Continuation.Is(_text.Substring(line.Start, line.End - line.Start))
        || (layout.BeginsParagraph(_text, previous, line) && !GoesOn(previous, line));

    /// <summary>In small letters behind a line that ends no sentence: hanging lines, whatever the width.</summary>
    private bool GoesOn(TextLine previous, TextLine line) => char.IsLower(_text[line.Start]) && _text[previous.End - 1] is not ('.' or '?' or '!' or ':' or ')' or ';');

    private void Add(List<TextLine> lines, int start, int end)
    {
        while (start < end && lines[start].IsBlank)
        {
            start++;
        }

        if (start >= end)
        {
            return;
        }

        TextLine first = lines[start];
        var span = TextSpan.FromBounds(first.Start, lines[end - 1].End);
        bool standsApart = end - start == 1 && (start == 0 || lines[start - 1].IsBlank) && (end == lines.Count || lines[end].IsBlank);
        MinuteLineKind kind = MinuteLine.Read(_text, first);
        SpeakerLabel? label = SpeakerLabel.Read(_text, first.Start, first.End);
        if (kind == MinuteLineKind.Time)
        {
            return;
        }

        if (kind == MinuteLineKind.Heading || (label is null && standsApart && MinuteLine.IsCapitals(_text, first)))
        {
            AddHeading(span);
        }
        else if (label is SpeakerLabel named && kind != MinuteLineKind.Decision)
        {
            AddLabeled(named, span);
        }
        else
        {
            bool isAside = kind is MinuteLineKind.Decision or MinuteLineKind.Aside;
            AddParagraph(span, isAside || !_hasSpoken ? null : _speaker);
        }
    }

    private void AddHeading(TextSpan span)
    {
        MappedText words = MinuteLine.HeadingWords(MappedText.Verbatim(_text, span), out int level);
        if (words.Length > 0)
        {
            _document.Headings.Add(new ParsedHeading(words, level, _document.Paragraphs.Count));
        }
    }

    private void AddLabeled(SpeakerLabel label, TextSpan span)
    {
        string name = label.Name.In(_text);
        var rest = TextSpan.FromBounds(label.TextStart, Math.Max(label.TextStart, span.End));
        if (label.Shape == LabelShape.Colon && FieldWords.IsAttendance(name) && AttendanceList.IsList(rest.In(_text)) && rest.Length > 0)
        {
            _cast.Attend(MappedText.Verbatim(_text, rest), name);
            return;
        }

        _hasSpoken = true;
        _speaker = label.Shape == LabelShape.Turn ? Turn(name) : Speak(label, name);
        AddParagraph(rest, _speaker);
    }

    private string Turn(string name) => name[0] == 'Q' ? _examiner ?? _cast.Holder("interviewer") ?? name : _cast.Holder("witness") ?? _cast.Holder("interviewee") ?? name;

    private string Speak(SpeakerLabel label, string name)
    {
        const string By = "BY ";
        MappedText detail = MappedText.Verbatim(_text, label.Detail);
        if (!name.StartsWith(By, StringComparison.Ordinal))
        {
            return _cast.Speak(MappedText.Verbatim(_text, label.Name), detail);
        }

        _examiner = _cast.Speak(MappedText.Verbatim(_text, TextSpan.FromBounds(label.Name.Start + By.Length, label.Name.End)), detail);
        return _examiner;
    }

    private void AddParagraph(TextSpan span, string? speaker)
    {
        MappedText words = InlineMarks.Remove(Continuation.Strip(MinuteLine.WithoutMarks(MappedText.Verbatim(_text, span)))).Trim();
        if (words.Length > 0)
        {
            _document.Paragraphs.Add(new ParsedParagraph(words, Speaker: speaker));
        }
    }
}
