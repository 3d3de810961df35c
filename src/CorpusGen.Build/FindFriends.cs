using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Build;

/// <summary>
/// Finds the friends that the code of a project names by the attribute <c>InternalsVisibleTo</c>, to which the SDK also turns the items
/// of that name. The code is not parsed: a friend that stands in a comment is one too many, and one whose name is put together is missed.
/// </summary>
public sealed class FindFriends : Task
{
    private const string AttributeName = "InternalsVisibleTo";

    private static readonly Regex Attribute = new(
        AttributeName + """(?:Attribute)?\s*\(\s*@?"(?<friend>[^",]+(?<key>,\s*PublicKey\s*=\s*[0-9A-Fa-f]+)?)"\s*\)""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The source files of the project. One that cannot be read is left to the compiler.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Whether friends without a key are left out, as those of a signed assembly must be.</summary>
    public bool NeedKeys { get; set; }

    /// <summary>Whether the attribute is mentioned anywhere, in whatever form.</summary>
    [Output]
    public bool AreMentioned { get; private set; }

    /// <summary>The friends as the code writes them: a name, and a key where it states one. In ordinal order, each once.</summary>
    [Output]
    public ITaskItem[] Friends { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var friends = new SortedSet<string>(StringComparer.Ordinal);
        foreach (ITaskItem file in Files)
        {
            string text = FileBytes.TryRead(file.GetMetadata("FullPath")) is byte[] bytes ? FileBytes.Decode(bytes) : "";
            if (text.IndexOf(AttributeName, StringComparison.Ordinal) >= 0)
            {
                AreMentioned = true;
                friends.UnionWith(Attribute.Matches(text).Cast<Match>()
                    .Where(match => !NeedKeys || match.Groups["key"].Success)
                    .Select(static match => match.Groups["friend"].Value));
            }
        }

        Friends = friends.Select(static friend => new TaskItem(friend)).ToArray();
        return true;
    }
}
