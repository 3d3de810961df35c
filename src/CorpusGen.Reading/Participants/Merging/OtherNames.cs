using System.Collections.Generic;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Mentions;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Merging;

/// <summary>Finds names that the text gives as another name of the one before: "X, born Y", "X (née Y)", "X, better known as Y", "X alias Y".</summary>
internal static class OtherNames
{
    private const int MostBetween = 6;

    /// <summary>Marks the mentions that are another name of the mention before them.</summary>
    internal static void Mark(WordFacts facts, List<NameMention> persons)
    {
        for (int i = 1; i < persons.Count; i++)
        {
            persons[i].IsOtherName = IsOtherName(facts.Text, persons[i - 1].Last + 1, persons[i].First);
        }
    }

    private static bool IsOtherName(TokenizedText text, int start, int end)
    {
        if (end - start is < 1 or > MostBetween || text[end].Is(TokenTraits.SentenceStart))
        {
            return false;
        }

        int token = start;
        token += text.Is(token, ',') || text.Is(token, '(') ? 1 : 0;
        token += text.Is(token, "was") ? 1 : 0;
        token += text.Is(token, "better") || text.Is(token, "also") || text.Is(token, "formerly") || text.Is(token, "otherwise") ? 1 : 0;
        if (text.Is(token, "born") || text.Is(token, "alias") || text.Is(token, "aka") || text.Is(token, "n\u00E9e") || text.Is(token, "nee"))
        {
            token++;
            token += text.Is(token, "as") ? 1 : 0;
        }
        else if (text.Is(token, "known") && text.Is(token + 1, "as"))
        {
            token += 2;
        }
        else
        {
            return false;
        }

        return token == end;
    }
}
