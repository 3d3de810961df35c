using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Participants;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Composing;

/// <summary>Says in English why an article has the dates and participants that it has.</summary>
internal static class ArticleExplainer
{
    internal static void Explain(ParsedDocument parsed, Article article, ReadSettings settings, List<string> lines)
    {
        foreach (TemporalExpression date in article.Dates)
        {
            string inferred = date.Inferred == DateInference.None ? "" : "; inferred: " + date.Inferred.ToString().ToLowerInvariant();
            string anchor = date.Anchor is null ? "" : "; counted from " + date.Anchor;
            lines.Add($"\"{date.Text}\" = {date.Value}: {date.Rule}{inferred}{anchor}");
        }

        var running = RunningText.Of(parsed, article.Source);
        TokenizedText tokens = Tokenizer.Tokenize(running.Text, running.Blocks);
        IReadOnlyList<Participant> recognized = ParticipantRecognizer.Recognize(tokens, settings.Registry, CancellationToken.None);
        foreach (Participant participant in recognized)
        {
            lines.Add(Heading(participant));
            foreach (string line in ParticipantRecognizer.Explain(tokens, participant, settings.Registry))
            {
                lines.Add("  " + line);
            }
        }

        foreach (Participant stated in article.Participants.Where(one => recognized.All(other => other.Name != one.Name)))
        {
            lines.Add(Heading(stated));
            lines.Add("  named by the head of the document" + (stated.Roles.Count > 0 ? " as " + string.Join(", ", stated.Roles) : ""));
        }
    }

    private static string Heading(Participant participant) => participant.Name + " (" + participant.Kind.ToString().ToLowerInvariant() + "):";
}
