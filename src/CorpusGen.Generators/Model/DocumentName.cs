namespace CorpusGen.Generators.Model;

/// <summary>The names a document got among all others.</summary>
/// <param name="Head">The document.</param>
/// <param name="Collection">The identifier of its collection.</param>
/// <param name="Id">Its id.</param>
/// <param name="Identifier">The name of its type.</param>
internal sealed record DocumentName(DocumentHead Head, string Collection, string Id, string Identifier)
{
    /// <summary>For each reference of the document the type that it names, as <c>Articles.MinisterVisit</c>; empty where there is none.</summary>
    internal ValueList<string> Targets { get; init; } = ValueList<string>.Empty;

    /// <summary>The key of the document in the pipeline.</summary>
    internal string Key => Head.Key;

    /// <summary>The logical path of its file.</summary>
    internal string Path => Head.Path;
}
