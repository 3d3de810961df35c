using System.Collections.Generic;
using System.Linq;
using CorpusGen.Quality.Scoring;
using CorpusGen.Reading.Dates;
using CorpusGen.Reading.Text;

namespace CorpusGen.Quality.Dates;

/// <summary>What the recognizer finds, in the scorer's terms.</summary>
internal static class SystemMentions
{
    internal static List<TimexMention> Of(TokenizedText text, CalendarDate? date) =>
        DateRecognizer.Recognize(text, date)
            .Select(found => new TimexMention(found.Span.Start, found.Span.End, found.Kind.ToString().ToUpperInvariant(), found.Value))
            .ToList();
}
