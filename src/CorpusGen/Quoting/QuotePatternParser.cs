using System;
using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Quoting;

/// <summary>Finds the cuts, insertions and bracketed letters in a normalized quotation.</summary>
internal sealed class QuotePatternParser(string text)
{
    private const string Ellipsis = "...";

    /// <summary>An insertion stands for as many words as it has, and for this many in any case: "[He]" for "the minister".</summary>
    private const int FewWords = 2;

    private readonly List<QuotePiece> _pieces = [];
    private readonly StringBuilder _words = new();
    private QuoteGap _gap;
    private int _mostWords;
    private string _mark = "";
    private bool _hasFreeCase;
    private bool _hasMarks;

    internal QuotePattern? Parse()
    {
        int i = 0;
        while (i < text.Length)
        {
            int next = text[i] is '[' or '(' ? Bracket(i) : text[i] == '.' ? Dots(i) : i;
            if (next > i)
            {
                _hasMarks = true;
                i = next;
                continue;
            }

            _words.Append(text[i++]);
        }

        Close(trimEnd: true);
        return _hasMarks && _pieces.Count > 0 ? new QuotePattern(_pieces, _mark) : null;
    }

    private int Dots(int i)
    {
        int next = i;
        while (next < text.Length && text[next] == '.')
        {
            next++;
        }

        if (next - i < Ellipsis.Length)
        {
            return i;
        }

        Gap(QuoteGap.Cut, 0, Ellipsis);
        return next;
    }

    private int Bracket(int i)
    {
        int close = text.IndexOf(text[i] == '[' ? ']' : ')', i);
        if (close < 0)
        {
            return i;
        }

        string inside = text.Substring(i + 1, close - i - 1).Trim();
        int next = close + 1;
        if (inside.Length >= Ellipsis.Length && inside.Trim('.').Length == 0)
        {
            Gap(QuoteGap.Cut, 0, text.Substring(i, next - i));
            return next;
        }

        if (text[i] == '(' || inside.Trim('[') != inside || inside.Length == 0)
        {
            return i;
        }

        if (inside.Length == 1 && IsFirstLetter(i, next))
        {
            Close(trimEnd: false);
            _hasFreeCase = true;
            _words.Append(inside);
            return next;
        }

        // A bracket inside a word ("walk[ed]") would hide a changed word.
        bool isInWord = (i > 0 && char.IsLetterOrDigit(text[i - 1])) || (next < text.Length && char.IsLetterOrDigit(text[next]));
        if (isInWord)
        {
            return i;
        }

        Gap(QuoteGap.Insertion, MostWords(inside), text.Substring(i, next - i));
        return next;
    }

    private bool IsFirstLetter(int open, int next) =>
        char.IsLetter(text[open + 1]) && next < text.Length && char.IsLetter(text[next]) && (open == 0 || !char.IsLetterOrDigit(text[open - 1]));

    private void Gap(QuoteGap gap, int mostWords, string mark)
    {
        Close(trimEnd: true);
        if (_gap == QuoteGap.None)
        {
            (_gap, _mostWords, _mark) = (gap, mostWords, mark);
        }
        else
        {
            _gap = gap == QuoteGap.Cut ? gap : _gap;
            _mostWords += mostWords;
            _mark += " " + mark;
        }
    }

    private void Close(bool trimEnd)
    {
        string words = _words.ToString();
        words = _gap == QuoteGap.None ? words : words.TrimStart(' ');
        words = trimEnd ? words.TrimEnd(' ') : words;
        _words.Clear();
        if (words.Length > 0)
        {
            _pieces.Add(new QuotePiece(_gap, _mostWords, words, _mark, _hasFreeCase));
            (_gap, _mostWords, _mark, _hasFreeCase) = (QuoteGap.None, 0, "", false);
        }
    }

    private static int MostWords(string inside)
    {
        // Remarks of the editor stand for nothing.
        if (inside.StartsWith("sic", StringComparison.OrdinalIgnoreCase) || inside.StartsWith("emphasis", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        return Math.Max(FewWords, inside.Split(' ').Length);
    }
}
