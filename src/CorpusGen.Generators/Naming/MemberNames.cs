using System;
using System.Collections.Generic;
using System.Globalization;

namespace CorpusGen.Generators.Naming;

/// <summary>Hands out the names of one generated type's members, each once, without regard to case.</summary>
internal sealed class MemberNames
{
    // Members of object that a static class cannot redeclare without a warning.
    private static readonly string[] ObjectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private readonly HashSet<string> _taken = new(ObjectMembers, StringComparer.OrdinalIgnoreCase);

    /// <param name="reserved">Names that are taken from the start, such as the type's own, which C# forbids its members (CS0542).</param>
    internal MemberNames(params string[] reserved) => _taken.UnionWith(reserved);

    /// <summary>The name if it is free, else the name with a suffix, else with the first free number behind it.</summary>
    internal string Take(string name, string suffix = "")
    {
        if (_taken.Add(name))
        {
            return name;
        }

        string candidate = suffix.Length > 0 ? name + "_" + suffix : name + "_2";
        for (int number = 2; !_taken.Add(candidate); number++)
        {
            candidate = name + "_" + (suffix.Length > 0 ? suffix + "_" : "") + number.ToString(CultureInfo.InvariantCulture);
        }

        return candidate;
    }
}
