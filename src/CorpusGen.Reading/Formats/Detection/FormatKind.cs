namespace CorpusGen.Reading.Formats.Detection;

/// <summary>The formats that documents are read in.</summary>
internal enum FormatKind
{
    /// <summary>Plain text with the header <c>[title] date YYYY-MM-DD</c>, or without one.</summary>
    PlainText,
}
