using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Generators.Inputs;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Build;

/// <summary>
/// Finds out whether the code of a project adds to the type of a collection by <c>partial class</c>, which it cannot when the type is
/// in another assembly. The code is not parsed: names are compared by their letters and digits, and one in a comment is one too many.
/// </summary>
public sealed class FindPartials : Task
{
    private static readonly Regex Declaration = new(@"\bpartial\s+class\s+@?(?<name>\w+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The source files of the project. One that cannot be read is left to the compiler.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The documents, with their metadata <c>Corpus</c>.</summary>
    [Required]
    public ITaskItem[] Documents { get; set; } = [];

    /// <summary>The directory of the project.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Whether some class has the name of a collection.</summary>
    [Output]
    public bool AreThere { get; private set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        string projectDirectory = LogicalPath.Normalize(ProjectDirectory).TrimEnd('/');
        var collections = new HashSet<string>(Documents.Select(document => LettersOf(CollectionOf(document, projectDirectory))), StringComparer.OrdinalIgnoreCase);
        foreach (ITaskItem file in Files)
        {
            string text = FileBytes.TryRead(file.GetMetadata("FullPath")) is byte[] bytes ? FileBytes.Decode(bytes) : "";
            bool mayHave = text.IndexOf("partial", StringComparison.Ordinal) >= 0;
            AreThere |= mayHave && Declaration.Matches(text).Cast<Match>().Any(match => collections.Contains(LettersOf(match.Groups["name"].Value)));
        }

        return true;
    }

    /// <summary>The name that the item gives, else that of the first folder.</summary>
    private static string CollectionOf(ITaskItem document, string projectDirectory)
    {
        string corpus = document.GetMetadata("Corpus").Trim();
        return corpus.Length > 0 ? corpus : LogicalPath.Of(document.GetMetadata("FullPath"), projectDirectory).Split('/')[0];
    }

    private static string LettersOf(string name) => new(Array.FindAll(name.ToCharArray(), char.IsLetterOrDigit));
}
