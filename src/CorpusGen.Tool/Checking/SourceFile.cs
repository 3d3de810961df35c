namespace CorpusGen.Tool.Checking;

/// <summary>A file that is checked.</summary>
/// <param name="Name">The path as the caller wrote or would write it: findings name the file by it.</param>
/// <param name="FullPath">The rooted path.</param>
/// <param name="Path">The path below the project, as builds name the file.</param>
internal sealed record SourceFile(string Name, string FullPath, string Path);
