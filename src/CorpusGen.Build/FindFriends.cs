using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Build;

/// <summary>
/// Finds the friends that the code of a project names by the attribute <c>InternalsVisibleTo</c>. The code is not parsed: a friend that
/// stands in a comment is one too many, and does no harm.
/// </summary>
public sealed class FindFriends : Task
{
    private const string AttributeName = "InternalsVisibleTo";

    private static readonly Regex Attribute = new(AttributeName + """(?:Attribute)?\s*\(\s*@?"([^"]+)"\s*\)""", RegexOptions.CultureInvariant);

    /// <summary>The source files of the project. One that cannot be read is left to the compiler.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The friends as the code writes them: a name, and a key where it states one. In ordinal order, each once.</summary>
    [Output]
    public ITaskItem[] Friends { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var friends = new SortedSet<string>(StringComparer.Ordinal);
        foreach (ITaskItem file in Files)
        {
            string text = TextOf(file.GetMetadata("FullPath"));
            if (text.IndexOf(AttributeName, StringComparison.Ordinal) >= 0)
            {
                friends.UnionWith(Attribute.Matches(text).Cast<Match>().Select(static match => match.Groups[1].Value));
            }
        }

        Friends = friends.Select(static friend => new TaskItem(friend)).ToArray();
        return true;
    }

    private static string TextOf(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return "";
        }
    }
}
