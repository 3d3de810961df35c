using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Sgml;

/// <summary>Reads the text of a document of a news collection.</summary>
/// <remarks>
/// The text is that of <c>BODY</c> (Reuters), <c>LP</c>, <c>LEADPARA</c>, <c>TEXT</c> or <c>TXT</c>, without headline, dateline and byline inside it. Tags such as <c>P</c> and
/// <c>TURN</c> separate its paragraphs; where there are none, the lines do (<see cref="SgmlParagraphs"/>). Rows of asterisks are none. <c>SPEAKER</c> and <c>POSTER</c> name who speaks. The sign-off
/// <c>Reuter</c> is no paragraph. <c>ENAMEX</c> (and <c>b_enamex</c> to <c>e_enamex</c>) of persons and organizations and <c>TIMEX2</c>, <c>TIMEX3</c> with the value of a day are marks.
/// </remarks>
internal sealed class SgmlText
{
    private static readonly string[] Texts = ["LP", "LEADPARA", "TEXT", "TXT"];
    private static readonly HashSet<string> Borders = new(StringComparer.Ordinal) { "P", "PARA", "TURN", "POST", "BR", "HR", "TABLE", "QUOTE", "SLUGLINE" };
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "TITLE", "HEADLINE", "HEAD", "HL", "DATELINE", "AUTHOR", "BYLINE", "SPEAKER", "POSTER", "POSTDATE", "SUBJECT", "TRAILER", "SLUG", "KEYWORD", "PREAMBLE", "TI", "GRAPHIC", "DATETIME", "DATE_TIME", "ENDTIME",
    };

    private readonly string _source;
    private readonly ParsedDocument _document;
    private readonly bool _hasBorders;
    private readonly List<(TextSpan Span, TextMark Mark)> _marks = [];
    private readonly HashSet<string> _unclosed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _speakers = new(StringComparer.Ordinal);
    private MappedTextBuilder _run = new();
    private string? _speaker;

    private SgmlText(string source, ParsedDocument document, bool hasBorders)
    {
        _source = source;
        _document = document;
        _hasBorders = hasBorders;
    }

    internal static void Read(string source, SgmlElement element, ParsedDocument document)
    {
        SgmlElement? body = element.All("BODY").FirstOrDefault();
        SgmlElement[] texts = element.Start.Name == "REUTERS" && body is not null ? [body] : Texts.SelectMany(element.All).OrderBy(static text => text.Content.Start).ToArray();
        foreach (SgmlElement text in texts.Length > 0 ? texts : body is null ? [] : [body])
        {
            new SgmlText(source, document, text.Tags.Any(static tag => Borders.Contains(tag.Name))).Read(text);
        }
    }

    private void Read(SgmlElement text)
    {
        int position = text.Content.Start;
        string? skipped = null;
        (int Start, TextMark Mark)? open = null;
        for (int i = 0; i < text.Tags.Count; i++)
        {
            SgmlTag tag = text.Tags[i];
            AppendUpTo(position, tag.Span.Start, skipped);
            position = tag.Span.End;
            if (skipped is not null)
            {
                skipped = tag.IsEnd && tag.Name == skipped ? null : skipped;
            }
            else if (Skipped.Contains(tag.Name) && !tag.IsEnd && Closed(text, i) is SgmlElement element)
            {
                EndRun();
                ReadSpeaker(element);
                skipped = tag.Name;
            }
            else if (Borders.Contains(tag.Name))
            {
                EndRun();
                _speaker = tag.Name is "TURN" or "POST" ? null : _speaker;
                open = null;
            }
            else
            {
                open = Mark(tag, open);
            }
        }

        AppendUpTo(position, text.Content.End, skipped);
        EndRun();
    }

    private void AppendUpTo(int start, int end, string? skipped)
    {
        if (skipped is null && end > start)
        {
            _run.Append(EntityReader.Decode(_source, TextSpan.FromBounds(start, end)));
        }
    }

    private SgmlElement? Closed(SgmlElement text, int index)
    {
        SgmlElement? element = _unclosed.Contains(text.Tags[index].Name) ? null : text.At(index);
        if (element is null)
        {
            _unclosed.Add(text.Tags[index].Name);
        }

        return element;
    }

    private void ReadSpeaker(SgmlElement element)
    {
        if (element.Start.Name is not ("SPEAKER" or "POSTER"))
        {
            return;
        }

        MappedText words = element.Words();
        _speaker = words.Length == 0 ? null : LineFolding.Fold(words.Text);
        if (_speaker is not null && _speakers.Add(_speaker))
        {
            _document.Participants.Add(new StatedParticipant(_speaker, words.Span));
        }
    }

    /// <summary>Opens or closes what a tag says of the words in it.</summary>
    private (int Start, TextMark Mark)? Mark(SgmlTag tag, (int Start, TextMark Mark)? open)
    {
        string name = tag.Name.StartsWith("B_", StringComparison.Ordinal) || tag.Name.StartsWith("E_", StringComparison.Ordinal) ? tag.Name.Substring(2) : tag.Name;
        if (name is not ("ENAMEX" or "TIMEX2" or "TIMEX3"))
        {
            return open;
        }

        if (tag.IsEnd || tag.Name[0] == 'E' && tag.Name[1] == '_')
        {
            if (open is (int start, TextMark mark) && _run.Length > start)
            {
                _marks.Add((TextSpan.FromBounds(start, _run.Length), mark));
            }

            return null;
        }

        ParticipantKind? kind = tag.Attribute(_source, "TYPE")?.ToUpperInvariant() switch
        {
            "PERSON" or "PER" when name == "ENAMEX" => ParticipantKind.Person,
            "ORGANIZATION" or "ORG" when name == "ENAMEX" => ParticipantKind.Organization,
            _ => null,
        };
        if (kind is not null)
        {
            return (_run.Length, new TextMark(default, kind));
        }

        string? value = name == "ENAMEX" ? null : tag.Attribute(_source, "value") ?? tag.Attribute(_source, "VAL");
        return value is not null && StatedDate.Read(value) is { Precision: DatePrecision.Day } day ? (_run.Length, new TextMark(default, null, day.Edtf)) : null;
    }

    private void EndRun()
    {
        MappedText run = _run.ToMappedText();
        _run = new MappedTextBuilder();
        string text = run.Text;
        int end = SignOff(text);
        IReadOnlyList<TextSpan> spans = _hasBorders ? [new TextSpan(0, end)] : SgmlParagraphs.Split(text, new TextSpan(0, end));
        int next = 0;
        foreach (TextSpan span in spans)
        {
            Add(run, span, ref next);
        }

        _marks.Clear();
    }

    private void Add(MappedText run, TextSpan span, ref int next)
    {
        var words = new FoldedWords(_source);
        var marks = new List<TextMark>();
        int position = span.Start;
        while (next < _marks.Count && _marks[next].Span.Start < position)
        {
            next++;
        }

        for (; next < _marks.Count && _marks[next].Span.End <= span.End; next++)
        {
            (TextSpan marked, TextMark mark) = _marks[next];
            words.Append(run.Slice(TextSpan.FromBounds(position, marked.Start)));
            int start = words.Length;
            words.Append(run.Slice(marked));
            marks.Add(mark with { Span = TextSpan.FromBounds(start, words.Length) });
            position = marked.End;
        }

        words.Append(run.Slice(TextSpan.FromBounds(position, span.End)));
        MappedText paragraph = SgmlElement.WithoutControls(words.Take(out _));
        if (paragraph.Text.Any(char.IsLetterOrDigit))
        {
            marks.RemoveAll(mark => mark.Span.Length == 0 || mark.Span.End > paragraph.Length);
            _document.Paragraphs.Add(new ParsedParagraph(paragraph, null, _speaker, marks.Count == 0 ? null : marks));
        }
    }

    /// <summary>Where the text ends before the sign-off of the agency and the characters that ended the transmission.</summary>
    private static int SignOff(string text)
    {
        const string Agency = "reuter";
        int end = text.Length;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || char.IsControl(text[end - 1])))
        {
            end--;
        }

        int start = end - Agency.Length;
        bool isAgency = start >= 0 && string.Compare(text, start, Agency, 0, Agency.Length, StringComparison.OrdinalIgnoreCase) == 0;
        int line = text.LastIndexOf('\n', System.Math.Max(0, start - 1), System.Math.Max(0, start)) + 1;
        return isAgency && start >= line && text.Substring(line, start - line).Trim().Length == 0 && start > 0 ? line : end;
    }
}
