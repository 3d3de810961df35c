using System.Collections.Generic;

namespace CorpusGen.Reading.Participants.Merging;

/// <summary>Forms of address that say whether a person is a woman or a man.</summary>
internal static class Honorifics
{
    internal static readonly IReadOnlyList<string> Female =
        ["mrs", "ms", "miss", "madam", "madame", "mme", "mlle", "lady", "dame", "queen", "princess", "frau", "senora", "sister"];

    internal static readonly IReadOnlyList<string> Male = ["mr", "sir", "lord", "king", "prince", "monsieur", "herr", "signor", "senor", "brother"];
}
