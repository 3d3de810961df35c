using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Rules;
using CorpusGen.Reading.Dates.Words;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Dates;

/// <summary>Finds the temporal expressions of a text and resolves them to TIMEX3 values.</summary>
/// <remarks>
/// <para>
/// Three steps, each linear in the length of the text: every token is looked up once in one lexicon (<c>Words</c>), the rules
/// of the grammar are tried where a word of theirs stands (<c>Rules</c>), and what they found is resolved in order (<c>Resolution</c>).
/// </para>
/// <para>
/// Dates that are not complete are counted from the date of the document, as news wants it: a weekday is the document's day or
/// the one before, a day or month without a year the nearest one. Where the text itself moves through time, as histories and
/// minutes do ("In 1943 … In March …"), they are counted from the date last spoken of. A text counts as such a narrative when
/// it has no date of its own, or when it states in full at least three days or months that lie two or more years from its own
/// date, and more than twice as many as it has words like "today" and "Friday".
/// </para>
/// </remarks>
public static class DateRecognizer
{
    /// <summary>
    /// The <see cref="TemporalExpression.Rule"/> of a date in digits whose day and month could change places ("03/04/2019") and
    /// that no other date of the text decides. It is read month first, and <see cref="TemporalExpression.Inferred"/> holds the month and day.
    /// </summary>
    public const string AmbiguousOrderRule = "numeric date, ambiguous order";

    /// <summary>Finds and resolves temporal expressions.</summary>
    /// <param name="text">The tokenized text.</param>
    /// <param name="documentDate">The date of the document that relative expressions are counted from, if it is known.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The expressions, in order and without overlap; spans are positions of <paramref name="text"/>.</returns>
    public static IReadOnlyList<TemporalExpression> Recognize(TokenizedText text, CalendarDate? documentDate, CancellationToken cancellationToken = default)
    {
        TaggedText tagged = Tagger.Tag(text, cancellationToken);
        CandidateList candidates = Scanner.Scan(tagged, cancellationToken);
        return Resolver.Resolve(tagged, candidates, documentDate, cancellationToken);
    }
}
