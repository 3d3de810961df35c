using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Dates;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Dates;

/// <summary>Short ways to say what is recognized.</summary>
internal static class Found
{
    internal static IReadOnlyList<TemporalExpression> In(string text, string? date) =>
        DateRecognizer.Recognize(Tokenizer.Tokenize(text), CalendarDate.TryParse(date, out CalendarDate parsed) ? parsed : null);

    /// <summary>The expressions as "words=value", joined by semicolons.</summary>
    internal static string Values(string text, string? date) => string.Join("; ", In(text, date).Select(found => found.Text + "=" + found.Value));
}
