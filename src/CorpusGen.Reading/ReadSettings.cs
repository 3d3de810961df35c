using CorpusGen.Reading.Formats.Authors;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Schema;

namespace CorpusGen.Reading;

/// <summary>How to read a document.</summary>
/// <param name="IsBodyOnly">Whether the whole file is running text, without a header.</param>
/// <param name="Date">The date of a document that states none itself; it comes before one in the path.</param>
/// <param name="Registry">The participants that are known before the text is read.</param>
/// <param name="Schema">What the head data must hold.</param>
public sealed record ReadSettings(bool IsBodyOnly = false, CalendarDate? Date = null, ParticipantRegistry? Registry = null, CollectionSchema? Schema = null)
{
    /// <summary>The authors whom documents name by keys.</summary>
    public AuthorTable Authors { get; init; } = AuthorTable.Empty;

    /// <summary>With a header, if there is one, and without a date from outside.</summary>
    public static ReadSettings Default { get; } = new();
}
