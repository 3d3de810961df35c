using System.Collections.Generic;

namespace CorpusGen.Reading.Formats;

/// <summary>What a format states about a document, before anything is recognized in its text.</summary>
/// <param name="Title">Where the title stands; empty when the format states none.</param>
/// <param name="Date">The date the format states, if it is one the calendar has.</param>
/// <param name="DateSpan">Where the date is written, or where one was expected.</param>
/// <param name="Paragraphs">Where the paragraphs stand, in order.</param>
/// <param name="Findings">What is wrong with the document.</param>
internal sealed record ParsedDocument(
    TextSpan Title,
    CalendarDate? Date,
    TextSpan DateSpan,
    IReadOnlyList<TextSpan> Paragraphs,
    IReadOnlyList<Finding> Findings);
