using System;
using System.Threading;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>Reads minutes as web pages, as W3C's <c>scribe.perl</c> and the <c>scribe.js</c> of its community groups write them.</summary>
/// <remarks>
/// <list type="table">
/// <item><term><c>h1</c> before the attendance list</term><description>title: the last of them, for those before it name the site</description></item>
/// <item><term>a heading with a date</term><description>date</description></item>
/// <item><term><c>dt</c> and <c>dd</c></term><description>attendance lists with their roles; other fields are metadata, except lists of topics and resolutions, which repeat the text</description></item>
/// <item><term>headings behind it</term><description>sections, without the word <c>Topic:</c></description></item>
/// <item><term><c>span class="name"</c>, <c>cite</c>, <c>&lt;nick&gt;</c>, <c>Name_Surname:</c></term><description>speakers</description></item>
/// <item><term>each <c>div</c>, <c>p</c> or <c>li</c> behind it</term><description>a paragraph. A continuation ("… and") is one of the speaker before it; "X is scribing." is none.</description></item>
/// </list>
/// </remarks>
internal sealed class MinutesPage
{
    private readonly string _source;
    private readonly ParsedDocument _document = new();
    private readonly Cast _cast;
    private string _field = "";
    private bool _inMinutes;
    private bool _hasFields;
    private string? _speaker;

    private MinutesPage(string source)
    {
        _source = source;
        _cast = new Cast(_document);
    }

    internal static ParsedDocument Read(string source, CancellationToken cancellationToken)
    {
        var page = new MinutesPage(source);
        page.ReadLanguage();
        foreach (PageBlock block in PageBlocks.Cut(source))
        {
            cancellationToken.ThrowIfCancellationRequested();
            page.Read(block);
        }

        return page._document;
    }

    private void ReadLanguage()
    {
        int tag = _source.IndexOf("<html", StringComparison.OrdinalIgnoreCase);
        int end = tag < 0 ? -1 : PageText.TagEnd(_source, tag, _source.Length);
        string language = end < 0 ? "" : new PageBlock("html", _source.Substring(tag, end - tag), default).Attribute("lang");
        _document.Language = language.Length > 0 ? language : null;
    }

    private void Read(PageBlock block)
    {
        switch (block.Element)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                ReadHeading(block);
                break;
            case "dt":
                _field = Words(block.Content).Text.Trim(' ', ':');
                _hasFields = true;
                break;
            case "dd":
                ReadField(Words(block.Content));
                break;
            case "div" or "p" or "li" or "blockquote":
                ReadParagraph(block);
                break;
        }
    }

    private void ReadHeading(PageBlock block)
    {
        MappedText words = Words(WithoutLinkMark(block.Content));
        if (words.Length == 0)
        {
            return;
        }

        if (StatedDate.Read(words.Text) is { Precision: DatePrecision.Day } date && _document.Date is null)
        {
            _document.Date = date;
            _document.DateSpan = words.Span;
            _document.DateSource = "heading";
            return;
        }

        bool isTopic = block.HasClass("topic") || words.Text.StartsWith("Topic:", StringComparison.OrdinalIgnoreCase);
        if (block.Element == "h1" && !_hasFields && !isTopic)
        {
            _document.Title = words;
            return;
        }

        if (!_hasFields || words.Text is "Attendees" or "Meeting minutes" or "Minutes" or "Contents" or "Meeting Minutes" || block.HasClass("toc"))
        {
            _inMinutes |= words.Text.IndexOf("inutes", StringComparison.Ordinal) >= 0 && _hasFields;
            return;
        }

        _inMinutes = true;
        int colon = words.Text.StartsWith("Topic:", StringComparison.OrdinalIgnoreCase) || words.Text.StartsWith("Subtopic:", StringComparison.OrdinalIgnoreCase) ? words.Text.IndexOf(':') + 1 : 0;
        string id = block.Attribute("id");
        _document.Headings.Add(new ParsedHeading(words.Slice(TextSpan.FromBounds(colon, words.Length)).Trim(), block.Element[1] - '0', _document.Paragraphs.Count, id.Length > 0 ? id : null));
        _speaker = null;
    }

    private void ReadField(MappedText value)
    {
        if (FieldWords.IsAttendance(_field) || _field.StartsWith("Organizer", StringComparison.OrdinalIgnoreCase))
        {
            _cast.Attend(value, _field);
        }
        else if (value.Length > 0 && _field.ToLowerInvariant() is not ("topics" or "resolutions" or "action items" or "contents" or ""))
        {
            _document.Metadata.Add(new StatedField(_field.ToLowerInvariant(), [new StatedValue(value.Text, DataKind.Text, value.Span)], value.Span));
        }
    }

    private void ReadParagraph(PageBlock block)
    {
        bool isMarked = block.HasClass("comment") || block.HasClass("information") || block.HasClass("comment-continuation") || block.HasClass("action") || block.HasClass("proposal") || block.HasClass("resolution");
        bool isPhone = block.HasClass("phone") || block.HasClass("irc") || block.HasClass("resolution") || block.HasClass("action");
        bool isPlain = _inMinutes && block.Element is "p" or "blockquote";
        TextSpan content = WithoutLinkMark(block.Content);
        TextSpan? label = LabelIn(content);
        if (!_hasFields || !(isMarked || isPhone || isPlain || label is not null) || block.HasClass("bot"))
        {
            return;
        }

        _inMinutes = true;
        MappedText words = Words(content);
        if (label is TextSpan named)
        {
            words = Words(TextSpan.FromBounds(BehindLabel(named, content), content.End));
            Speak(Words(named));
        }
        else if (SpeakerLabel.Read(words.Text, 0, words.Length) is SpeakerLabel written && (written.Shape == LabelShape.Nick || written.Name.In(words.Text).IndexOf('_') > 0))
        {
            _speaker = _cast.Speak(words.Slice(written.Name), MappedText.Empty);
            words = words.Slice(TextSpan.FromBounds(written.TextStart, words.Length));
        }
        else if (!block.HasClass("comment-continuation") && !Continuation.Is(words.Text))
        {
            _speaker = null;
        }

        words = Continuation.Strip(words).Trim();
        bool isScribing = block.HasClass("information") && words.Length < 120 && (words.Text.EndsWith(" scribing.", StringComparison.Ordinal) || words.Text.EndsWith(" scribing", StringComparison.Ordinal));
        if (words.Length > 0 && !isScribing)
        {
            string id = block.Attribute("id");
            _document.Paragraphs.Add(new ParsedParagraph(words, id.Length > 0 ? id : null, _speaker));
        }
    }

    private void Speak(MappedText label)
    {
        string text = label.Text;
        int end = text.Length;
        while (end > 0 && text[end - 1] is ':' or ' ' or '>')
        {
            end--;
        }

        int start = text.Length > 0 && text[0] == '<' ? 1 : 0;
        _speaker = end > start ? _cast.Speak(label.Slice(TextSpan.FromBounds(start, end)), MappedText.Empty) : null;
    }

    /// <summary>The words of the element that names the speaker, when the content begins with one.</summary>
    private TextSpan? LabelIn(TextSpan content)
    {
        int start = content.Start;
        while (start < content.End && char.IsWhiteSpace(_source[start]))
        {
            start++;
        }

        bool isSpan = string.Compare(_source, start, "<span class=\"name\"", 0, 18, StringComparison.OrdinalIgnoreCase) == 0;
        bool isCite = string.Compare(_source, start, "<cite", 0, 5, StringComparison.OrdinalIgnoreCase) == 0;
        int open = isSpan || isCite ? _source.IndexOf('>', start, content.End - start) : -1;
        int close = open < 0 ? -1 : _source.IndexOf(isSpan ? "</span" : "</cite", open, content.End - open, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? null : TextSpan.FromBounds(open + 1, close);
    }

    private int BehindLabel(TextSpan label, TextSpan content)
    {
        int end = _source.IndexOf('>', label.End, content.End - label.End);
        end = end < 0 ? content.End : end + 1;
        while (end < content.End && (_source[end] == ':' || char.IsWhiteSpace(_source[end])))
        {
            end++;
        }

        return end;
    }

    /// <summary>The page's own link to a line, which its style hides, ends the line.</summary>
    private TextSpan WithoutLinkMark(TextSpan content)
    {
        int link = _source.LastIndexOf("<a id=\"link-", content.End - 1, content.Length, StringComparison.Ordinal);
        link = link < 0 ? _source.LastIndexOf("class=\"self-link\"", content.End - 1, content.Length, StringComparison.Ordinal) is int self and > 0 ? _source.LastIndexOf('<', self) : -1 : link;
        return link <= content.Start ? content : TextSpan.FromBounds(content.Start, link);
    }

    private MappedText Words(TextSpan content) => PageText.Read(_source, content, fold: true).Trim();
}
