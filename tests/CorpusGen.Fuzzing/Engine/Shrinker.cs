using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>Makes an input as small and plain as it can be while it still shows the same finding (delta debugging).</summary>
/// <param name="shows">Whether an input shows the finding.</param>
/// <param name="time">How long to try.</param>
internal sealed class Shrinker(Func<string, bool> shows, TimeSpan time)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    internal string Shrink(string input)
    {
        string before;
        do
        {
            before = input;
            input = Remove([.. input.Split('\n').Select(static (line, i) => i == 0 ? line : "\n" + line)]);
            input = Remove(TextTokens.Of(input));
            input = Remove([.. input.Select(static c => c.ToString())]);
            input = Simplify(input);
        }
        while (input.Length < before.Length && _clock.Elapsed < time);

        return input;
    }

    /// <summary>Leaves out ever smaller runs of parts.</summary>
    private string Remove(List<string> parts)
    {
        for (int size = Math.Max(1, parts.Count / 2); size >= 1; size /= 2)
        {
            int start = 0;
            while (start < parts.Count && _clock.Elapsed < time)
            {
                int count = Math.Min(size, parts.Count - start);
                List<string> removed = parts.GetRange(start, count);
                parts.RemoveRange(start, count);
                if (!shows(TextTokens.Join(parts)))
                {
                    parts.InsertRange(start, removed);
                    start += count;
                }
            }
        }

        return TextTokens.Join(parts);
    }

    private string Simplify(string input)
    {
        for (int i = 0; i < input.Length && _clock.Elapsed < time; i++)
        {
            foreach (char plain in "a 1")
            {
                string simpler = input[..i] + plain + input[(i + 1)..];
                if (input[i] is not ('a' or ' ' or '1') && shows(simpler))
                {
                    input = simpler;
                    break;
                }
            }
        }

        return input;
    }
}
