using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>A part of the product with what must hold for all its inputs.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="SeedFolder">The folder of <c>Seeds</c> with real inputs to begin with; empty for none.</param>
/// <param name="Check">Throws when a property does not hold.</param>
internal sealed record FuzzTarget(string Name, string SeedFolder, Action<string> Check)
{
    private const int LongestSeed = 3000;

    /// <summary>The grammar of inputs that are made anew; <see langword="null"/> when inputs come from mutation alone.</summary>
    internal Grammar? Grammar { get; init; }

    /// <summary>Words that mutation puts in, which random characters would hardly ever form.</summary>
    internal IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The share of the time that the target gets, in comparison with the others.</summary>
    internal int Weight { get; init; } = 1;

    /// <summary>The time per thousand characters above which an input counts as slow, in milliseconds.</summary>
    internal double SlowPerThousand { get; init; } = 5;

    /// <summary>How long inputs may grow that show whether the time is linear; 0 where that is not asked.</summary>
    internal int LongestInput { get; init; } = 200_000;

    /// <summary>The inputs to begin with: the files of the seed folder in pieces of a few paragraphs.</summary>
    internal IEnumerable<string> Seeds()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Seeds", SeedFolder);
        if (SeedFolder.Length == 0 || !Directory.Exists(folder))
        {
            return [];
        }

        return Directory.GetFiles(folder).Order(StringComparer.Ordinal).SelectMany(static file => Pieces(File.ReadAllText(file, Encoding.UTF8)));
    }

    /// <summary>Small inputs are run and understood faster than whole articles; the beginning of each is kept with its header.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        int start = 0;
        while (text.Length - start > LongestSeed)
        {
            int end = text.LastIndexOf('\n', start + LongestSeed, LongestSeed / 2);
            end = end < 0 ? start + LongestSeed : end + 1;
            yield return text[start..end];
            start = end;
        }

        yield return text[start..];
    }
}
