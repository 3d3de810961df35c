namespace CorpusGen.Tool.Annotating;

/// <summary>One line of output.</summary>
/// <param name="Span">Where the mention stands, in UTF-16 units of the file's text.</param>
/// <param name="Text">The words there.</param>
/// <param name="Type">DATE, TIME, DURATION, SET, PERSON, ORGANIZATION or COUNTRY.</param>
internal sealed record AnnotatedMention(TextSpan Span, string Text, string Type)
{
    /// <summary>The TIMEX3 value of a temporal expression.</summary>
    internal string? Value { get; init; }

    /// <summary>The canonical name of a participant.</summary>
    internal string? Name { get; init; }

    /// <summary>What joins the mentions of one participant within a document.</summary>
    internal string? Id { get; init; }

    /// <summary>The role of a participant, if the document states one.</summary>
    internal string? Role { get; init; }
}
