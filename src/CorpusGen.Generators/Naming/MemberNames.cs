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
    private readonly Dictionary<string, int> _next = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="reserved">Names that are taken from the start, such as the type's own, which C# forbids its members (CS0542).</param>
    internal MemberNames(params string[] reserved) => _taken.UnionWith(reserved);

    /// <summary>The name if it is free, else the name with a suffix, else with the first free number behind it.</summary>
    internal string Take(string name, string suffix = "")
    {
        if (_taken.Add(name))
        {
            return name;
        }

        string stem = suffix.Length > 0 ? name + "_" + suffix : name;
        if (suffix.Length > 0 && _taken.Add(stem))
        {
            return stem;
        }

        // Where the last search of the stem ended: thousands may want one name.
        int number = _next.TryGetValue(stem, out int next) ? next : 2;
        string candidate = stem + "_" + number.ToString(CultureInfo.InvariantCulture);
        while (!_taken.Add(candidate))
        {
            candidate = stem + "_" + (++number).ToString(CultureInfo.InvariantCulture);
        }

        _next[stem] = number + 1;
        return candidate;
    }
}
