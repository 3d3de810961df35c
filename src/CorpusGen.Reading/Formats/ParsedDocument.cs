using System.Collections.Generic;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats;

/// <summary>What a format states about a document, before anything is recognized in its text. A format fills in what it knows.</summary>
internal sealed class ParsedDocument
{
    /// <summary>The id or slug as stated; <see langword="null"/> leaves it to the file name.</summary>
    internal string? Id { get; set; }

    /// <summary>What tells the document from others of its file; <see langword="null"/> when the file holds one document.</summary>
    internal string? Fragment { get; set; }

    /// <summary>Its one-based number in a file of many; 0 leaves it to the order of the documents.</summary>
    internal int Number { get; set; }

    /// <summary>The title; empty when none is stated. It is read for names and dates when it does not overlap a paragraph.</summary>
    internal MappedText Title { get; set; } = MappedText.Empty;

    /// <summary>The date of publication, if one is stated that the calendar has.</summary>
    internal CalendarDate? Date { get; set; }

    /// <summary>Where the date is written, or where one was expected.</summary>
    internal TextSpan DateSpan { get; set; }

    /// <summary>What states the date, for messages: <c>header</c>, <c>front matter</c>, a field's name.</summary>
    internal string DateSource { get; set; } = "header";

    /// <summary>Where the id is written, if that is known; empty otherwise.</summary>
    internal TextSpan IdSpan { get; set; }

    /// <summary>The language as a BCP 47 tag.</summary>
    internal string? Language { get; set; }

    /// <summary>The state of publication as written.</summary>
    internal string? Status { get; set; }

    /// <summary>Whether the document says that it is a draft.</summary>
    internal bool IsDraft { get; set; }

    /// <summary>The day until which it must not be published.</summary>
    internal CalendarDate? EmbargoedUntil { get; set; }

    /// <summary>Where that is written; empty when the format has no place for it.</summary>
    internal TextSpan EmbargoSpan { get; set; }

    /// <summary>Takes the day on which an embargo ends. One that cannot be read is reported: nobody may publish for a slip of the pen.</summary>
    /// <param name="written">What the field holds.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="field">The name of the field.</param>
    /// <returns>Whether it is a date.</returns>
    internal bool TakeEmbargo(string written, TextSpan span, string field)
    {
        if (StatedDate.Read(written.Trim()) is not { } embargo)
        {
            Findings.Add(new Finding(FindingKind.UnexpectedField, span, field, "a date as YYYY-MM-DD"));
            return false;
        }

        SetEmbargo(embargo, span);
        return true;
    }

    internal void SetEmbargo(CalendarDate until, TextSpan span)
    {
        EmbargoedUntil = until;
        EmbargoSpan = span;
    }

    /// <summary>The id of the document that it translates.</summary>
    internal string? TranslationOf { get; set; }

    /// <summary>Where that is written; empty when it follows from the structure of the file.</summary>
    internal TextSpan TranslationSpan { get; set; }

    /// <summary>The paragraphs, in the order of the file.</summary>
    internal List<ParsedParagraph> Paragraphs { get; } = [];

    /// <summary>The headings, each with the index of the paragraph that follows it.</summary>
    internal List<ParsedHeading> Headings { get; } = [];

    /// <summary>Those whom the format names, in order.</summary>
    internal List<StatedParticipant> Participants { get; } = [];

    /// <summary>All fields of formats whose head data has named fields, those with a place of their own included.</summary>
    internal List<StatedField> Fields { get; } = [];

    /// <summary>Fields that have no place of their own.</summary>
    internal List<StatedField> Metadata { get; } = [];

    /// <summary>What is wrong with the document.</summary>
    internal List<Finding> Findings { get; } = [];
}

/// <summary>A paragraph as a format gives it.</summary>
/// <param name="Text">The words.</param>
/// <param name="Id">The id that the document gives it.</param>
/// <param name="Speaker">Who says it, by the name stated.</param>
/// <param name="Marks">What inline markup says of some of the words; ordered, disjoint.</param>
internal sealed record ParsedParagraph(MappedText Text, string? Id = null, string? Speaker = null, IReadOnlyList<TextMark>? Marks = null);

/// <summary>A heading.</summary>
/// <param name="Text">The words.</param>
/// <param name="Level">Its depth, 1 for the highest.</param>
/// <param name="ParagraphIndex">The zero-based index of the paragraph that follows it.</param>
/// <param name="Id">The id that the document gives it.</param>
internal sealed record ParsedHeading(MappedText Text, int Level, int ParagraphIndex, string? Id = null);

/// <summary>What inline markup says of words of a paragraph: that they name somebody, or a date.</summary>
/// <param name="Span">The words, in UTF-16 units of the paragraph's text.</param>
/// <param name="Kind">Whom they name; <see langword="null"/> for a date.</param>
/// <param name="Value">The canonical name or the ISO 8601 value that the markup gives; <see langword="null"/> leaves it to the words.</param>
/// <param name="ExternalId">An identifier from outside.</param>
internal sealed record TextMark(TextSpan Span, ParticipantKind? Kind, string? Value = null, string? ExternalId = null)
{
    /// <summary>Adds the mark of an element behind those of the elements in it: what these say of a part of the words gives way to what the outer says of all.</summary>
    internal void AddTo(List<TextMark> marks)
    {
        while (marks.Count > 0 && marks[marks.Count - 1].Span.Start >= Span.Start)
        {
            marks.RemoveAt(marks.Count - 1);
        }

        marks.Add(this);
    }
}

/// <summary>Somebody whom the head data of a document names.</summary>
/// <param name="Name">The name.</param>
/// <param name="Span">Where it is stated, in UTF-16 units of the file; <see langword="null"/> when it stands elsewhere.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Role">The part it plays: <c>author</c>, a job title.</param>
/// <param name="Affiliation">The body it belongs to.</param>
/// <param name="ExternalId">An identifier from outside.</param>
internal sealed record StatedParticipant(
    string Name,
    TextSpan? Span = null,
    ParticipantKind Kind = ParticipantKind.Person,
    string? Role = null,
    string? Affiliation = null,
    string? ExternalId = null)
{
    /// <summary>Somebody by a name as it is read, escapes resolved.</summary>
    internal static StatedParticipant Of(MappedText words, ParticipantKind kind, string? role = null, string? affiliation = null, string? externalId = null) =>
        new(LineFolding.Fold(words.Text), words.Span, kind, role, affiliation, externalId) { Words = words };

    /// <summary>Other names that are stated for it.</summary>
    internal ValueList<string> Aliases { get; init; } = ValueList<string>.Empty;

    /// <summary>The words at <see cref="Span"/>, when they are not the name itself: <c>Mr. GRASSLEY</c>.</summary>
    internal string? Wording { get; init; }

    /// <summary>The words at <see cref="Span"/> with the places of their characters, where an escape may stand in them.</summary>
    internal MappedText? Words { get; init; }

    /// <summary>Whether the name is a surname alone, whose bearer the text may name in full.</summary>
    internal bool IsSurname { get; init; }
}

/// <summary>A field of the head data.</summary>
/// <param name="name">The name; of nested fields all names, joined by dots.</param>
/// <param name="values">The values.</param>
/// <param name="span">Where the name is written, in UTF-16 units of the file.</param>
internal sealed class StatedField(string name, IReadOnlyList<StatedValue> values, TextSpan span)
{
    internal string Name { get; } = name;

    internal IReadOnlyList<StatedValue> Values { get; } = values;

    internal TextSpan Span { get; } = span;
}

/// <summary>A value of the head data.</summary>
/// <param name="Text">The value as text.</param>
/// <param name="Kind">What the file writes: a text, a number, a truth value.</param>
/// <param name="Span">Where it is written, in UTF-16 units of the file.</param>
internal sealed record StatedValue(string Text, Data.DataKind Kind, TextSpan Span);
