namespace CorpusGen.Reading.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, possibly with digits, marks and inner apostrophes: <c>visit</c>, <c>1990s</c>, <c>Q3</c>, <c>U.S.</c>, <c>O'Brien</c>.</summary>
    Word,

    /// <summary>Decimal digits alone: <c>2019</c>. Separators are tokens of their own: <c>22.10.2019</c> is five tokens.</summary>
    Number,

    /// <summary>One character that is neither letter, digit nor white space.</summary>
    Punctuation,
}
