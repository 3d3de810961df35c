using System.Globalization;

namespace CorpusGen.Tool;

/// <summary>Numbers of things, as they are told: "1 document", "2 documents".</summary>
internal static class Counted
{
    /// <summary>A number and its noun.</summary>
    /// <param name="number">The number.</param>
    /// <param name="noun">The noun in the singular; its plural ends in "s".</param>
    internal static string Of(int number, string noun) => number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");
}
