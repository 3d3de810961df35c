using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Dates;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Participants;
using CorpusGen.Reading.Schema;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Composing;

/// <summary>Makes the article of a parsed document: what the format states, and what is recognized in the rest.</summary>
internal static class ArticleComposer
{
    internal static ReadResult Compose(ParsedDocument parsed, DocumentText text, string path, ReadSettings settings, CancellationToken cancellationToken)
    {
        string source = text.Text;
        DropOverlaps(parsed);
        parsed.Participants.RemoveAll(static stated => string.IsNullOrWhiteSpace(stated.Name));
        var findings = new List<Finding>(parsed.Findings);
        CalendarDate? published = ChooseDate(parsed, path, settings.Date, findings);
        if (parsed.Paragraphs.Count == 0)
        {
            findings.Add(new Finding(FindingKind.Empty, new TextSpan(parsed.DateSpan.End, 0)));
        }

        if (settings.Schema is CollectionSchema schema)
        {
            findings.AddRange(SchemaValidator.Validate(parsed, schema));
        }

        var running = RunningText.Of(parsed, source);
        TokenizedText tokens = Tokenizer.Tokenize(running.Text, running.Blocks, cancellationToken);
        IReadOnlyList<TemporalExpression> dates = DateRecognizer.Recognize(tokens, published, cancellationToken);
        IReadOnlyList<Participant> participants = ParticipantRecognizer.Recognize(tokens, settings.Registry, cancellationToken);
        if (!running.IsSource)
        {
            (dates, participants) = SourcePlaces.Of(dates, participants, running, source);
        }

        dates = StatedDates.Merge(dates, parsed, running);
        participants = StatedParticipants.Merge(participants, parsed, running, source, settings.Registry);
        DateFindings.Report(parsed, source, dates, findings);
        NearMisses.Report(participants, settings.Registry, findings);
        var article = new Article(
            parsed.Id ?? (parsed.Fragment is null ? DocumentPath.IdOf(path) : DocumentPath.IdOf(path) + "/" + parsed.Fragment),
            LineFolding.Fold(parsed.Title.Text),
            published,
            path,
            new ArticleSource(source, HeadEdits.Add(running.Edits, participants, parsed, source)),
            Paragraphs(text, parsed.Paragraphs, participants),
            ValueList<Participant>.From(participants),
            ValueList<TemporalExpression>.From(dates),
            Details(parsed));
        return new ReadResult(article, ValueList<Finding>.From(findings), SchemaReferences.Of(parsed, settings.Schema))
        {
            IdSpan = parsed.Id is null ? default : parsed.IdSpan,
            EmbargoSpan = parsed.EmbargoSpan,
            TranslationSpan = parsed.TranslationSpan,
        };
    }

    private static ArticleDetails Details(ParsedDocument parsed) => new(
        parsed.Fragment,
        parsed.Language,
        parsed.Status,
        parsed.IsDraft,
        parsed.EmbargoedUntil,
        parsed.TranslationOf,
        Sections(parsed),
        Metadata(parsed));

    /// <summary>
    /// The words of a file belong to one paragraph only; a reader that gives them twice would make two spans of one text. What says
    /// nothing is no paragraph.
    /// </summary>
    private static void DropOverlaps(ParsedDocument parsed)
    {
        int end = 0;
        int[] indexes = new int[parsed.Paragraphs.Count + 1];
        var kept = new List<ParsedParagraph>(parsed.Paragraphs.Count);
        for (int i = 0; i < parsed.Paragraphs.Count; i++)
        {
            indexes[i] = kept.Count;
            MappedText words = parsed.Paragraphs[i].Text;
            if (words.Span.Start >= end && !string.IsNullOrWhiteSpace(words.Text))
            {
                kept.Add(parsed.Paragraphs[i]);
                end = words.Span.End;
            }
        }

        indexes[parsed.Paragraphs.Count] = kept.Count;
        if (kept.Count == parsed.Paragraphs.Count)
        {
            return;
        }

        for (int i = 0; i < parsed.Headings.Count; i++)
        {
            parsed.Headings[i] = parsed.Headings[i] with { ParagraphIndex = indexes[Math.Min(parsed.Headings[i].ParagraphIndex, parsed.Paragraphs.Count)] };
        }

        parsed.Paragraphs.Clear();
        parsed.Paragraphs.AddRange(kept);
    }

    /// <summary>The document's own date, else the one given, else the one of its path; where own and path differ, that is said.</summary>
    private static CalendarDate? ChooseDate(ParsedDocument parsed, string path, CalendarDate? given, List<Finding> findings)
    {
        CalendarDate? fromPath = DocumentPath.DateOf(path);
        if (parsed.Date is CalendarDate own && fromPath is CalendarDate other && own != other && parsed.Fragment is null)
        {
            findings.Add(new Finding(FindingKind.DatesDisagree, parsed.DateSpan, own.Edtf, parsed.DateSource, other.Edtf, "path"));
        }

        CalendarDate? date = parsed.Date ?? given ?? fromPath;
        if (date is null && !findings.Exists(static finding => finding.Kind == FindingKind.InvalidDate))
        {
            findings.Add(new Finding(FindingKind.NoDate, parsed.DateSpan));
        }

        return date;
    }

    private static ValueList<Paragraph> Paragraphs(DocumentText text, List<ParsedParagraph> parsed, IReadOnlyList<Participant> participants)
    {
        Dictionary<string, string> speakers = Speakers(parsed, participants);
        var paragraphs = new Paragraph[parsed.Count];
        int line = 0;
        int position = -1;
        for (int i = 0; i < paragraphs.Length; i++)
        {
            ParsedParagraph paragraph = parsed[i];
            TextSpan span = paragraph.Text.Span;

            // A file may hold thousands of documents: none counts the lines of those before it.
            line = position < 0 ? text.PositionOf(span.Start).Line + 1 : line + CountLineBreaks(text.Text.AsSpan(position, span.Start - position));
            position = span.Start;
            paragraphs[i] = new Paragraph(i + 1, LineFolding.Fold(paragraph.Text.Text), span, line, paragraph.Id, paragraph.Speaker is string speaker && speakers.TryGetValue(speaker, out string? name) ? name : paragraph.Speaker);
        }

        return ValueList<Paragraph>.Own(paragraphs);
    }

    /// <summary>The canonical name of each speaker: a surname that a label states may be somebody's whom the text names in full.</summary>
    private static Dictionary<string, string> Speakers(List<ParsedParagraph> parsed, IReadOnlyList<Participant> participants)
    {
        var speakers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Participant participant in parsed.Exists(static paragraph => paragraph.Speaker is not null) ? participants : [])
        {
            foreach (string alias in participant.Aliases)
            {
                if (!speakers.ContainsKey(alias))
                {
                    speakers.Add(alias, participant.Name);
                }
            }
        }

        foreach (Participant participant in participants)
        {
            speakers.Remove(participant.Name);
        }

        return speakers;
    }

    private static ValueList<Section> Sections(ParsedDocument parsed)
    {
        if (parsed.Headings.Count == 0)
        {
            return ValueList<Section>.Empty;
        }

        return ValueList<Section>.From(parsed.Headings.ConvertAll(static heading =>
            new Section(LineFolding.Fold(heading.Text.Text), heading.Level, heading.ParagraphIndex + 1, heading.Id)));
    }

    private static ValueList<MetadataEntry> Metadata(ParsedDocument parsed)
    {
        if (parsed.Metadata.Count == 0)
        {
            return ValueList<MetadataEntry>.Empty;
        }

        return ValueList<MetadataEntry>.From(parsed.Metadata.ConvertAll(static field =>
        {
            var values = new string[field.Values.Count];
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = field.Values[i].Text;
            }

            return new MetadataEntry(field.Name, ValueList<string>.Own(values));
        }));
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
