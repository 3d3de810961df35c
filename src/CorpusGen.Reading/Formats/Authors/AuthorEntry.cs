namespace CorpusGen.Reading.Formats.Authors;

/// <summary>An author whom documents name by a key.</summary>
/// <param name="Key">The key that documents write.</param>
/// <param name="Name">The name.</param>
/// <param name="Role">The job title, where one is stated.</param>
/// <param name="Affiliation">The body that the author belongs to, where one is stated.</param>
/// <param name="Folder">The folder that the author file speaks for, with a slash at its end; empty for the project.</param>
public sealed record AuthorEntry(string Key, string Name, string? Role, string? Affiliation, string Folder);
