using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Transcripts;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Captions;

/// <summary>Captions of films, talks and meetings: WebVTT and SubRip.</summary>
/// <remarks>
/// <list type="table">
/// <item><term>head</term><description>what stands behind <c>WEBVTT</c> is the title, <c>Language:</c> the language; a day in a <c>NOTE</c> the date</description></item>
/// <item><term>speakers</term><description><c>&lt;v Jane Doe&gt;</c> and <c>Jane Doe:</c>; a dash or <c>&gt;&gt;</c> tells that another speaks who is not named</description></item>
/// <item><term>paragraphs</term><description>what one speaker says, cue after cue, up to a pause of three seconds, or to the end of a sentence or a cue where it gets long</description></item>
/// <item><term>left out</term><description>times, numbers, tags, notes, styles, and lines that captions made while speaking show again in the next cue</description></item>
/// </list>
/// Formats: https://www.w3.org/TR/webvtt1/ and the subtitles of SubRip, which have no standard.
/// </remarks>
internal sealed class CaptionReader
{
    private const double Pause = 3;
    private const int Long = 600;
    private const int VeryLong = 1200;

    private readonly string _text;
    private readonly ParsedDocument _document = new();
    private readonly Cast _cast;
    private readonly bool _isRolling;
    private readonly FoldedWords _words;
    private string? _name;
    private string? _speaker;
    private string _lastLine = "";
    private double _lastEnd;
    private int _lineEnd;

    private CaptionReader(string text)
    {
        _text = text;
        _cast = new Cast(_document);
        _words = new FoldedWords(text);
        _isRolling = text.IndexOf("<c>", StringComparison.Ordinal) >= 0;
    }

    internal static ParsedFile Read(string text, CancellationToken cancellationToken)
    {
        if (!CaptionDetector.IsCaptions(text))
        {
            return ParsedFile.Refused(new Finding(FindingKind.UnknownShape, default, "Captions", "a first line 'WEBVTT', or cues that begin with their times, as '00:00:01,000 --> 00:00:04,000'"));
        }

        var reader = new CaptionReader(text);
        var block = new List<TextLine>();
        foreach (TextLine line in TextLine.Cut(text, new TextSpan(0, text.Length)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!line.IsBlank)
            {
                block.Add(line);
            }
            else if (block.Count > 0)
            {
                reader.ReadBlock(block);
                block.Clear();
            }
        }

        reader.ReadBlock(block);
        reader.EndParagraph();
        return ParsedFile.Of(reader._document);
    }

    private void ReadBlock(List<TextLine> block)
    {
        for (int i = 0; i < Math.Min(block.Count, 2); i++)
        {
            if (CaptionDetector.TryReadTimes(_text, block[i].Start, block[i].End, out double from, out double to))
            {
                ReadCue(block, i + 1, from, to);
                return;
            }
        }

        if (block.Count > 0 && !ReadHead(block) && !Begins(block[0], "STYLE") && !Begins(block[0], "REGION"))
        {
            // A blank line within a cue: its words go on.
            ReadCue(block, 0, _lastEnd, _lastEnd);
        }
    }

    private bool ReadHead(List<TextLine> block)
    {
        bool isNote = Begins(block[0], "NOTE");
        if (!isNote && !Begins(block[0], "WEBVTT"))
        {
            return false;
        }

        foreach (TextLine line in block)
        {
            string words = _text.Substring(line.Start, line.End - line.Start);
            const string Language = "Language:";
            if (words.StartsWith(Language, StringComparison.OrdinalIgnoreCase))
            {
                _document.Language = LanguageTag.Of(words.Substring(Language.Length).Trim());
            }
            else if (_document.Date is null && isNote && StatedDate.Read(words) is { Precision: DatePrecision.Day } date)
            {
                _document.Date = date;
                _document.DateSpan = TextSpan.FromBounds(line.Start, line.End);
                _document.DateSource = "NOTE";
            }
        }

        const int Mark = 6;
        MappedText title = isNote ? MappedText.Empty : MappedText.Verbatim(_text, TextSpan.FromBounds(block[0].Start + Mark, block[0].End)).Trim();
        int start = 0;
        while (start < title.Length && (title.Text[start] is '-' or '\u2013' || char.IsWhiteSpace(title.Text[start])))
        {
            start++;
        }

        _document.Title = title.Length > start ? title.Slice(TextSpan.FromBounds(start, title.Length)) : _document.Title;
        return true;
    }

    private bool Begins(TextLine line, string word) =>
        SpeakerLabel.At(_text, line.Start, line.End, word) && (line.Start + word.Length == line.End || !char.IsLetterOrDigit(_text[line.Start + word.Length]));

    private void ReadCue(List<TextLine> block, int first, double from, double to)
    {
        if (from - _lastEnd >= Pause)
        {
            EndParagraph();
        }

        for (int i = first; i < block.Count; i++)
        {
            CueText line = CueText.Read(_text, block[i].Start, block[i].End);
            bool isShownAgain = _isRolling && line.Words.Text == _lastLine;
            if (line.Words.Length > 0 && !isShownAgain)
            {
                _lastLine = line.Words.Text;
                AddLine(line, block[i]);
            }
        }

        _lastEnd = to;
        bool isEnd = _words.Length >= VeryLong || (_words.Length >= Long && _lastLine[_lastLine.Length - 1] is '.' or '?' or '!');
        if (isEnd)
        {
            EndParagraph();
        }
    }

    private void AddLine(CueText line, TextLine place)
    {
        MappedText words = line.Words;
        int said = Turn(words.Text);
        if (line.Voice.Length > 0)
        {
            Speak(line.Voice);
        }
        else if (ColonLabel.Read(words.Text, said, words.Length) is { Shape: LabelShape.Colon } label)
        {
            Speak(words.ToSource(label.Name));
            said = label.TextStart;
        }
        else if (said > 0)
        {
            EndParagraph();
            _speaker = _name = null;
        }

        if (words.Length > said)
        {
            _words.Separate(" ", TextSpan.FromBounds(Math.Min(_lineEnd, place.Start), place.Start));
            _words.Append(words.Slice(TextSpan.FromBounds(said, words.Length)));
            _lineEnd = place.End;
        }
    }

    /// <summary>How many characters tell that another speaks: "- ", ">> ".</summary>
    private static int Turn(string words)
    {
        int length = words.StartsWith(">>", StringComparison.Ordinal) ? 2 : words[0] is '-' or '\u2013' ? 1 : 0;
        while (length > 0 && length < words.Length && words[length] is ' ' or '>')
        {
            length++;
        }

        return length;
    }

    /// <summary>Who is named again and again goes on; only the first of these labels is a mention.</summary>
    private void Speak(TextSpan name)
    {
        string words = name.In(_text);
        if (words == _name)
        {
            return;
        }

        EndParagraph();
        _name = words;
        _speaker = _cast.Speak(MappedText.Verbatim(_text, name), MappedText.Empty);
    }

    private void EndParagraph()
    {
        if (_words.Take(out _) is { Length: > 0 } words)
        {
            _document.Paragraphs.Add(new ParsedParagraph(words, Speaker: _speaker));
        }
    }
}
