using System;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>A diagnostic as a value.</summary>
internal sealed record DiagnosticInfo(string Id, LocationInfo? Location, ValueList<string> Arguments)
{
    /// <summary>The key of the document that it is about, while its place in the file is still to be looked up.</summary>
    internal string? DocumentKey { get; init; }

    internal DiagnosticInfo(string id, LocationInfo? location, params string[] arguments)
        : this(id, location, ValueList<string>.From(arguments))
    {
    }

    /// <summary>Orders by file, place and id, ordinally; only equal values compare as equal.</summary>
    internal static int Compare(DiagnosticInfo a, DiagnosticInfo b)
    {
        int order = string.CompareOrdinal(a.Location?.Path, b.Location?.Path);
        order = order != 0 ? order : (a.Location?.Start.Line ?? 0).CompareTo(b.Location?.Start.Line ?? 0);
        order = order != 0 ? order : (a.Location?.Start.Column ?? 0).CompareTo(b.Location?.Start.Column ?? 0);
        order = order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
        for (int i = 0; order == 0 && i < Math.Min(a.Arguments.Count, b.Arguments.Count); i++)
        {
            order = string.CompareOrdinal(a.Arguments[i], b.Arguments[i]);
        }

        order = order != 0 ? order : a.Arguments.Count.CompareTo(b.Arguments.Count);
        order = order != 0 ? order : (a.Location?.End.Line ?? 0).CompareTo(b.Location?.End.Line ?? 0);
        return order != 0 ? order : (a.Location?.End.Column ?? 0).CompareTo(b.Location?.End.Column ?? 0);
    }
}
