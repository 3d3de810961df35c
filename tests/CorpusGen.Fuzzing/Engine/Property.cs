using System;
using System.Diagnostics.CodeAnalysis;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>Something that must hold for every input, and did not.</summary>
/// <param name="property">The property; the same for all inputs that break it.</param>
/// <param name="detail">What was found instead.</param>
#pragma warning disable CA1032, CA1064 // Thrown and caught by the fuzzer alone, always with a property.
internal sealed class PropertyViolation(string property, string detail) : Exception(property + ": " + detail)
#pragma warning restore CA1032, CA1064
{
    internal string Property => property;
}

/// <summary>States what must hold.</summary>
internal static class Property
{
    internal static void Holds([DoesNotReturnIf(false)] bool condition, string property, string detail = "")
    {
        if (!condition)
        {
            throw new PropertyViolation(property, detail);
        }
    }

    internal static void Equal<T>(T expected, T actual, string property)
        where T : IEquatable<T>?
    {
        bool equal = expected is null ? actual is null : expected.Equals(actual);
        if (!equal)
        {
            throw new PropertyViolation(property, $"expected <{expected}>, found <{actual}>");
        }
    }
}
