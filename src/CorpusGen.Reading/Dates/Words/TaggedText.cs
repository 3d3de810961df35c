using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Dates.Words;

/// <summary>A tokenized text with the lexicon's tag for each token: what the rules read. One per call, for one thread.</summary>
/// <remarks>Positions outside the current block answer as if nothing stood there, so that no rule has to mind the ends.</remarks>
internal sealed class TaggedText
{
    private readonly WordTag[] _tags;
    private int _first;
    private int _end;

    internal TaggedText(TokenizedText text, WordTag[] tags)
    {
        Text = text;
        _tags = tags;
        _end = text.Count;
    }

    internal TokenizedText Text { get; }

    internal int First => _first;

    internal int End => _end;

    /// <summary>The tag of a token.</summary>
    /// <param name="token">The token's position.</param>
    internal WordTag this[int token] => Holds(token) ? _tags[token] : default;

    /// <summary>Confines the view to one block.</summary>
    internal void EnterBlock(int first, int end)
    {
        _first = first;
        _end = end;
    }

    internal bool Holds(int token) => token >= _first && token < _end;

    internal WordClass Class(int token) => this[token].Class;

    internal bool Is(int token, WordClass wordClass) => this[token].Class == wordClass;

    internal bool Is(int token, char mark) => Holds(token) && Text.Is(token, mark);

    internal bool Is(int token, string lowerCase) => Holds(token) && Text.Is(token, lowerCase);

    /// <summary>Whether a token is one of some lower-case words, in whatever case it is written.</summary>
    internal bool IsOneOf(int token, string one, string two, string three = "", string four = "", string five = "", string six = "") =>
        Is(token, one) || Is(token, two) || Is(token, three) || Is(token, four) || Is(token, five) || Is(token, six);

    internal bool IsUnit(int token, CalendarUnit unit) => this[token] is { Class: WordClass.Unit } tag && tag.Value == (int)unit;

    internal bool IsRelation(int token, Relation relation) => this[token] is { Class: WordClass.Relation } tag && tag.Value == (int)relation;

    internal bool IsPlural(int token) => (this[token].Traits & WordTraits.Plural) != 0;

    /// <summary>Whether white space stands before a token; true at the ends of the block.</summary>
    internal bool SpaceBefore(int token) => !Holds(token) || Text[token].Is(TokenTraits.SpaceBefore);

    internal bool IsCapitalized(int token) => Holds(token) && Text[token].Is(TokenTraits.Capitalized);

    internal bool IsWord(int token) => Holds(token) && Text[token].Kind == TokenKind.Word;

    internal bool IsPossessive(int token) => Holds(token) && Text[token].Is(TokenTraits.Possessive);

    /// <summary>Whether a word is the first of a name within a sentence: "the Daily Mail", "the Evening Standard".</summary>
    internal bool BeginsName(int token) => IsCapitalized(token) && !StartsSentence(token) && IsCapitalized(token + 1) && Is(token + 1, WordClass.None);

    internal bool HasDigit(int token) => Holds(token) && Text[token].Is(TokenTraits.HasDigit);

    internal bool StartsSentence(int token) => Holds(token) && Text[token].Is(TokenTraits.SentenceStart);

    internal int Length(int token) => Holds(token) ? Text[token].Length : 0;

    /// <summary>Whether a hyphen joins a token to the one behind it, as in "third-quarter".</summary>
    internal bool IsHyphen(int token) => Is(token, '-') || Is(token, '\u2010') || Is(token, '\u2011');

    /// <summary>Whether a dash of any kind stands at a token, as in "1914–18".</summary>
    internal bool IsDash(int token) => IsHyphen(token) || Is(token, '\u2013') || Is(token, '\u2014');

    /// <summary>Whether a hyphen without white space on either side stands at a token.</summary>
    internal bool IsTightHyphen(int token) => IsHyphen(token) && IsTight(token);

    /// <summary>Whether a slash without white space on either side stands at a token.</summary>
    internal bool IsTightSlash(int token) => Is(token, '/') && IsTight(token);

    /// <summary>The position behind the period of an abbreviation, if a period follows directly.</summary>
    internal int SkipPeriod(int token) => Is(token, '.') && !SpaceBefore(token) ? token + 1 : token;

    internal bool IsFourDigits(int token) => Is(token, WordClass.Number) && Length(token) == 4;

    private bool IsTight(int token) => !SpaceBefore(token) && !SpaceBefore(token + 1);
}
