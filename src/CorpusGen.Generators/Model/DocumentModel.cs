namespace CorpusGen.Generators.Model;

/// <summary>A document as the emitter needs it; derived from <see cref="Article"/> by <c>DocumentModelBuilder</c> alone.</summary>
/// <param name="Head">What the rest of the collection knows of it.</param>
/// <param name="Title">The title; empty when it has none.</param>
/// <param name="Published">Its date, as EDTF.</param>
/// <param name="PublishedNumber">Its date as a number <c>yyyymmdd</c>.</param>
/// <param name="Pack">The object model without the id, packed.</param>
/// <param name="Paragraphs">The paragraphs, in order.</param>
/// <param name="Participants">The participants that become constants.</param>
/// <param name="Dates">The dates that become constants.</param>
/// <param name="Metadata">The fields that become typed members.</param>
internal sealed record DocumentModel(
    DocumentHead Head,
    string Title,
    string? Published,
    int PublishedNumber,
    string Pack,
    ValueList<ParagraphModel> Paragraphs,
    ValueList<ConstantModel> Participants,
    ValueList<ConstantModel> Dates,
    ValueList<MetadataModel> Metadata);

/// <summary>A paragraph to emit.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Line">The one-based line of the file where it begins.</param>
/// <param name="Name">The identifier that its id gives; <see langword="null"/> without an id.</param>
internal sealed record ParagraphModel(string Text, int Line, string? Name = null);

/// <summary>A constant to emit.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Value">Its value.</param>
/// <param name="Number">Its value as a number, if there is one.</param>
/// <param name="Summary">What hovering it shows, not yet escaped.</param>
internal sealed record ConstantModel(string Name, string Value, int? Number, string Summary);
