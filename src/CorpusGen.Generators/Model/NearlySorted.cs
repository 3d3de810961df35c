using System;
using System.Collections.Generic;

namespace CorpusGen.Generators.Model;

/// <summary>
/// Sorts what is in order but for a few items, as collected inputs are after every edit, in one pass: only the items out of order
/// are sorted and then merged with the others.
/// </summary>
internal static class NearlySorted
{
    /// <summary>Items that compare as equal come out in any order.</summary>
    internal static T[] Sort<T>(List<T> items, Comparison<T> compare)
    {
        var inOrder = new List<T>(items.Count);
        var others = new List<T>();
        foreach (T item in items)
        {
            (inOrder.Count == 0 || compare(inOrder[inOrder.Count - 1], item) <= 0 ? inOrder : others).Add(item);
        }

        others.Sort(compare);
        return Merge(inOrder, others, compare);
    }

    private static T[] Merge<T>(List<T> first, List<T> second, Comparison<T> compare)
    {
        if (second.Count == 0)
        {
            return first.ToArray();
        }

        var merged = new T[first.Count + second.Count];
        int i = 0;
        int j = 0;
        for (int k = 0; k < merged.Length; k++)
        {
            bool takesFirst = j == second.Count || (i < first.Count && compare(first[i], second[j]) <= 0);
            merged[k] = takesFirst ? first[i++] : second[j++];
        }

        return merged;
    }
}
