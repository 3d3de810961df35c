namespace CorpusGen.Reading.Locking;

/// <summary>A document as it was locked.</summary>
/// <param name="Path">The path of its file below the project, with forward slashes.</param>
/// <param name="Paragraphs">Its paragraphs, in order.</param>
public sealed record LockedDocument(string Path, ValueList<LockedParagraph> Paragraphs);

/// <summary>A paragraph as it was locked.</summary>
/// <param name="Number">Its one-based number.</param>
/// <param name="Pin">Its pin (<see cref="Paragraph.Pin"/>).</param>
/// <param name="Text">Its text.</param>
public sealed record LockedParagraph(int Number, string Pin, string Text);
