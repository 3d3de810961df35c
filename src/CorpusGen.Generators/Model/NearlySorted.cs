using System;
using System.Collections.Generic;

namespace CorpusGen.Generators.Model;

/// <summary>
/// Sorts what is in order but for a few items, as collected inputs are after every edit, in one pass: only the items out of order
/// are sorted and then merged with the others.
/// </summary>
internal static class NearlySorted
{
    /// <summary>Sorts an array in place. Items that compare as equal come out in any order.</summary>
    internal static void Sort<T>(T[] items, Comparison<T> compare)
    {
        int count = 0;
        List<T>? others = null;
        foreach (T item in items)
        {
            if (count == 0 || compare(items[count - 1], item) <= 0)
            {
                items[count++] = item;
                continue;
            }

            // One that is too large would put all that follow out of order, as a renamed file does that keeps its place.
            others ??= [];
            bool lastIsTooLarge = count == 1 || compare(items[count - 2], item) <= 0;
            others.Add(lastIsTooLarge ? items[count - 1] : item);
            items[count - 1] = lastIsTooLarge ? item : items[count - 1];
        }

        if (others is not null)
        {
            others.Sort(compare);
            Merge(items, count, others, compare);
        }
    }

    /// <summary>Merges from the end, so that no item is overwritten before it has moved.</summary>
    private static void Merge<T>(T[] items, int count, List<T> others, Comparison<T> compare)
    {
        int other = others.Count - 1;
        for (int place = items.Length - 1; other >= 0; place--)
        {
            bool takesOther = count == 0 || compare(items[count - 1], others[other]) <= 0;
            items[place] = takesOther ? others[other--] : items[--count];
        }
    }
}
