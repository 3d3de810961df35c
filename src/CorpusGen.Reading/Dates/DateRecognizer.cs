using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Dates;

/// <summary>Finds the temporal expressions of a text and resolves them to TIMEX3 values.</summary>
public static class DateRecognizer
{
    /// <summary>Finds and resolves temporal expressions.</summary>
    /// <param name="text">The tokenized text.</param>
    /// <param name="documentDate">The date of the document that relative expressions are counted from, if it is known.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The expressions, in order and without overlap; spans are positions of <paramref name="text"/>.</returns>
    public static IReadOnlyList<TemporalExpression> Recognize(TokenizedText text, CalendarDate? documentDate, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return [];
    }
}
