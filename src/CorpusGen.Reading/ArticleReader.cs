using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Dates;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Participants;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading;

/// <summary>Text in, article and findings out: the one way from a file to the model.</summary>
public static class ArticleReader
{
    /// <summary>Whether a file says by its content that it is an article, so that it is one without being named so.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <returns><see langword="true"/> when it has the header of an article.</returns>
    public static bool IsArticle(DocumentText text) => PlainTextHeader.Find(text.Text) is not null;

    /// <summary>Reads an article.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="path">The path of the file below its project, with forward slashes: it gives the id, and the date where the text states none.</param>
    /// <param name="settings">How to read it; by default with a header and without a date from outside.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The article, and what is wrong with it. Text of whatever content gives an article, if need be one without paragraphs.</returns>
    public static ReadResult Read(DocumentText text, string path, ReadSettings? settings = null, CancellationToken cancellationToken = default)
    {
        settings ??= ReadSettings.Default;
        string source = text.Text;
        ParsedDocument parsed = Parse(source, settings);
        var findings = new List<Finding>(parsed.Findings);
        CalendarDate? published = ChooseDate(parsed, path, settings.Date, findings);
        if (parsed.Paragraphs.Count == 0)
        {
            findings.Add(new Finding(FindingKind.Empty, new TextSpan(parsed.DateSpan.End, 0)));
        }

        TokenizedText tokens = Tokenizer.Tokenize(source, Blocks(parsed), cancellationToken);
        IReadOnlyList<TemporalExpression> dates = DateRecognizer.Recognize(tokens, published, cancellationToken);
        ReportAmbiguous(dates, findings);
        IReadOnlyList<Participant> participants = ParticipantRecognizer.Recognize(tokens, settings.Registry, cancellationToken);
        ReportNearMisses(participants, settings.Registry, findings);
        var article = new Article(
            DocumentPath.IdOf(path),
            LineFolding.Fold(parsed.Title.In(source)),
            published,
            path,
            source,
            Paragraphs(source, parsed.Paragraphs),
            ValueList<Participant>.From(participants),
            ValueList<TemporalExpression>.From(dates));
        return new ReadResult(article, ValueList<Finding>.From(findings));
    }

    /// <summary>Says why an article has the dates and participants that it has.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="path">The path of the file, as for <see cref="Read"/>.</param>
    /// <param name="settings">How to read it, as for <see cref="Read"/>.</param>
    /// <returns>Lines in English: for each temporal expression its rule and anchor, for each participant the features and rules that decided.</returns>
    public static IReadOnlyList<string> Explain(DocumentText text, string path, ReadSettings? settings = null)
    {
        settings ??= ReadSettings.Default;
        Article article = Read(text, path, settings).Article;
        var lines = new List<string>();
        foreach (TemporalExpression date in article.Dates)
        {
            string inferred = date.Inferred == DateInference.None ? "" : "; inferred: " + date.Inferred.ToString().ToLowerInvariant();
            string anchor = date.Anchor is null ? "" : "; counted from " + date.Anchor;
            lines.Add($"\"{date.Text}\" = {date.Value}: {date.Rule}{inferred}{anchor}");
        }

        TokenizedText tokens = Tokenizer.Tokenize(text.Text, Blocks(Parse(text.Text, settings)));
        foreach (Participant participant in article.Participants)
        {
            lines.Add(participant.Name + " (" + participant.Kind.ToString().ToLowerInvariant() + "):");
            foreach (string line in ParticipantRecognizer.Explain(tokens, participant, settings.Registry))
            {
                lines.Add("  " + line);
            }
        }

        return lines;
    }

    private static ParsedDocument Parse(string source, ReadSettings settings) =>
        settings.IsBodyOnly ? PlainTextFormat.ReadBody(source) : PlainTextFormat.Read(source);

    /// <summary>The document's own date, else the one given, else the one of its path; where own and path differ, that is said.</summary>
    private static CalendarDate? ChooseDate(ParsedDocument parsed, string path, CalendarDate? given, List<Finding> findings)
    {
        CalendarDate? fromPath = DocumentPath.DateOf(path);
        if (parsed.Date is CalendarDate own && fromPath is CalendarDate other && own != other)
        {
            findings.Add(new Finding(FindingKind.DatesDisagree, parsed.DateSpan, own.Edtf, "header", other.Edtf, "path"));
        }

        CalendarDate? date = parsed.Date ?? given ?? fromPath;
        if (date is null && !findings.Exists(static finding => finding.Kind == FindingKind.InvalidDate))
        {
            findings.Add(new Finding(FindingKind.NoDate, parsed.DateSpan));
        }

        return date;
    }

    private static void ReportAmbiguous(IReadOnlyList<TemporalExpression> dates, List<Finding> findings)
    {
        foreach (TemporalExpression date in dates)
        {
            if (date.Rule == DateRecognizer.AmbiguousOrderRule)
            {
                findings.Add(new Finding(FindingKind.AmbiguousDate, date.Span, date.Text, date.Value));
            }
        }
    }

    /// <summary>A name that is almost a registered one is more often misspelled than somebody else's.</summary>
    private static void ReportNearMisses(IReadOnlyList<Participant> participants, ParticipantRegistry? registry, List<Finding> findings)
    {
        foreach (Participant participant in registry is null ? [] : participants)
        {
            if (registry!.Find(participant.Name).Count == 0 && registry.Nearest(participant.Name, out _) is KnownParticipant near)
            {
                findings.Add(new Finding(FindingKind.NearMiss, participant.Mentions[0].Span, participant.Name, near.Name));
            }
        }
    }

    private static Block[] Blocks(ParsedDocument parsed)
    {
        int titles = parsed.Title.Length > 0 ? 1 : 0;
        var blocks = new Block[parsed.Paragraphs.Count + titles];
        if (titles > 0)
        {
            blocks[0] = new Block(BlockKind.Title, parsed.Title, 0);
        }

        for (int i = 0; i < parsed.Paragraphs.Count; i++)
        {
            blocks[i + titles] = new Block(BlockKind.Paragraph, parsed.Paragraphs[i], i + 1);
        }

        return blocks;
    }

    private static ValueList<Paragraph> Paragraphs(string source, IReadOnlyList<TextSpan> spans)
    {
        var paragraphs = new Paragraph[spans.Count];
        int line = 1;
        int position = 0;
        for (int i = 0; i < paragraphs.Length; i++)
        {
            TextSpan span = spans[i];
            line += CountLineBreaks(source.AsSpan(position, span.Start - position));
            position = span.Start;
            paragraphs[i] = new Paragraph(i + 1, LineFolding.Fold(span.In(source)), span, line);
        }

        return ValueList<Paragraph>.Own(paragraphs);
    }

    private static int CountLineBreaks(ReadOnlySpan<char> text)
    {
        int count = 0;
        int next;
        while ((next = text.IndexOf('\n')) >= 0)
        {
            count++;
            text = text.Slice(next + 1);
        }

        return count;
    }
}
