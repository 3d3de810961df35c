using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Dates.Words;

/// <summary>Tags each token of a text, once, so that the rules compare numbers and not letters.</summary>
internal static class Tagger
{
    private const int TokensBetweenChecks = 0x3FFF;

    [MethodImpl(HotLoop.Optimize)]
    internal static TaggedText Tag(TokenizedText text, CancellationToken cancellationToken)
    {
        Lexicon lexicon = Lexicon.Instance;
        int count = text.Count;
        var tags = new WordTag[count];
        for (int i = 0; i < count; i++)
        {
            if ((i & TokensBetweenChecks) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Token token = text[i];
            if (token.Kind == TokenKind.Punctuation)
            {
                if (IsCenturyApostrophe(text, i))
                {
                    tags[i] = new WordTag(WordClass.CenturyApostrophe, WordTraits.None, 0);
                }
            }
            else if (token.Is(TokenTraits.HasDigit))
            {
                tags[i] = AlphanumericTagger.Tag(text.Span(i));
            }
            else
            {
                WordTag tag = lexicon.Find(text.Span(i));
                bool wanted = ((tag.Traits & WordTraits.NeedsCapital) == 0 || token.Is(TokenTraits.Capitalized))
                    && ((tag.Traits & WordTraits.NeedsWeekday) == 0 || (i + 1 < count && lexicon.Find(text.Span(i + 1)).Class == WordClass.Weekday));
                tags[i] = wanted ? tag : default;
            }
        }

        return new TaggedText(text, tags);
    }

    /// <summary>An apostrophe directly before two digits: "'89", "the '60s". One behind a digit or letter is something else.</summary>
    private static bool IsCenturyApostrophe(TokenizedText text, int token)
    {
        if (text.Text[text[token].Start] is not ('\'' or '\u2019' or '\u2018') || token + 1 >= text.Count)
        {
            return false;
        }

        Token next = text[token + 1];
        bool twoDigits = next.Is(TokenTraits.HasDigit)
            && (next.Length == 2 || (next.Length == 3 && text.Text[next.End - 1] == 's'));
        bool free = text[token].Is(TokenTraits.SpaceBefore) || token == 0 || text[token - 1].Kind == TokenKind.Punctuation;
        return twoDigits && free && !next.Is(TokenTraits.SpaceBefore);
    }
}
