using System.Text;

namespace CorpusGen.Quoting;

/// <summary>
/// Brings a text to the form in which quotations are compared and pins are computed: what differs in typography only becomes equal,
/// what differs in a letter, a digit or a punctuation mark stays different.
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item>White space of any kind and length is one blank; none is left at either end, before <c>; : ! ?</c> or inside guillemets.</item>
/// <item>Soft hyphens, zero-width characters and direction marks are dropped.</item>
/// <item>Single quotation marks, apostrophes and primes are <c>'</c>; double ones and guillemets are <c>"</c>.</item>
/// <item>Hyphens, dashes and minus signs are <c>-</c>; so are two or three in a row. A dash has no blanks around it, a hyphen keeps
/// them: em dashes, several hyphens in a row and whatever has blanks on both sides are dashes.</item>
/// <item>The ellipsis, and full stops with blanks between them, are full stops. Ligatures (<c>ﬁ</c>) are their letters.</item>
/// <item>Marks are composed with their letters (Unicode NFC, except for compatibility ideographs and outside the BMP).</item>
/// </list>
/// </remarks>
internal sealed class TextNormalizer
{
    private readonly StringBuilder _output;
    private readonly OffsetMap _map = new();
    private string _text = "";
    private int[]? _positions;
    private int _offset;
    private int _end;
    private int _start;
    private int _blank = -1;

    internal TextNormalizer(int capacity) => _output = new StringBuilder(capacity);

    internal OffsetMap Map => _map;

    /// <summary>The length of the normalized text so far.</summary>
    internal int Length => _output.Length;

    internal static string Normalize(string text)
    {
        var normalizer = new TextNormalizer(text.Length);
        normalizer.Append(text, 0, text.Length, 0, null);
        return normalizer.ToString();
    }

    /// <summary>Appends a stretch of text; a blank parts it from what came before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch begins in it.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="offset">What to add to a position in the text for its position in the source.</param>
    /// <param name="positions">The position in the source of each character instead, where the text is not a stretch of the source.</param>
    internal void Append(string text, int start, int end, int offset, int[]? positions)
    {
        (_text, _end, _offset, _positions) = (text, end, offset, positions);
        if (_output.Length > 0)
        {
            Emit(' ', start);
        }

        _start = _output.Length;
        _blank = -1;
        int i = start;
        while (i < end)
        {
            i = Step(i);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _output.ToString();

    private int Step(int i)
    {
        int plain = EndOfPlain(i);
        if (plain > i)
        {
            FlushBlank();
            MapTo(i);
            _output.Append(_text, i, plain - i);
            return plain;
        }

        char c = _text[i];
        if (Typography.IsBlank(c))
        {
            _blank = _blank < 0 ? i : _blank;
            return i + 1;
        }

        if (Typography.IsInvisible(c))
        {
            return i + 1;
        }

        return Typography.IsHyphenOrDash(c) ? Dash(i) : Other(i, c);
    }

    /// <summary>Most of most texts: letters, digits and commas with single blanks between them stay as they are.</summary>
    private int EndOfPlain(int i)
    {
        if (_positions is not null)
        {
            return i;
        }

        int end = i;
        while (end < _end && (IsPlain(_text[end]) || (_text[end] == ' ' && end > i && end + 1 < _end && IsPlain(_text[end + 1]))))
        {
            end++;
        }

        // A mark that follows belongs to the last letter.
        return end < _end && end > i && _text[end] >= '\u0300' ? (end - i > 1 && _text[end - 2] == ' ' ? end - 2 : end - 1) : end;
    }

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or ',';

    private int Other(int i, char c)
    {
        char simple = Typography.Simplify(c);
        if (simple is ';' or ':' or '!' or '?' || (simple == '.' && LastIs('.')))
        {
            _blank = -1;
        }
        else if (Typography.IsGuillemet(c))
        {
            return Guillemet(i, simple);
        }

        FlushBlank();
        if (Typography.Expand(c) is string letters)
        {
            foreach (char letter in letters)
            {
                Emit(letter, i);
            }

            return i + 1;
        }

        int next = Composition.EndOfSequence(_text, i, _end);
        if (next == i + 1 && Composition.IsComposed(c))
        {
            Emit(simple, i);
            return next;
        }

        foreach (char composed in Composition.Compose(_text.Substring(i, next - i)))
        {
            Emit(Typography.Simplify(composed), i);
        }

        return next;
    }

    private int Dash(int i)
    {
        int next = i;
        int count = 0;
        bool isLong = false;
        while (next < _end && (Typography.IsHyphenOrDash(_text[next]) || Typography.IsInvisible(_text[next])))
        {
            count += Typography.IsHyphenOrDash(_text[next]) ? 1 : 0;
            isLong |= Typography.IsLongDash(_text[next]);
            next++;
        }

        bool blankBehind = next >= _end || Typography.IsBlank(_text[next]);
        if (isLong || count > 1 || (_blank >= 0 && _output.Length > _start && blankBehind))
        {
            _blank = -1;
            Emit('-', i);
            return SkipBlanks(next);
        }

        FlushBlank();
        Emit('-', i);
        return next;
    }

    private int Guillemet(int i, char simple)
    {
        bool opens = _blank >= 0 || _output.Length == _start;
        bool closes = i + 1 >= _end || !char.IsLetterOrDigit(_text[i + 1]);
        if (closes && !(opens && i + 1 < _end && Typography.IsBlank(_text[i + 1]) && Typography.OpensInFrench(_text[i])))
        {
            _blank = Typography.OpensInFrench(_text[i]) ? _blank : -1;
            FlushBlank();
            Emit(simple, i);
            return i + 1;
        }

        FlushBlank();
        Emit(simple, i);
        return Typography.OpensInFrench(_text[i]) ? SkipBlanks(i + 1) : i + 1;
    }

    private int SkipBlanks(int i)
    {
        while (i < _end && (Typography.IsBlank(_text[i]) || Typography.IsInvisible(_text[i])))
        {
            i++;
        }

        return i;
    }

    private bool LastIs(char c) => _output.Length > _start && _output[_output.Length - 1] == c;

    private void FlushBlank()
    {
        if (_blank >= 0 && _output.Length > _start)
        {
            Emit(' ', _blank);
        }

        _blank = -1;
    }

    private void Emit(char c, int position)
    {
        MapTo(position);
        _output.Append(c);
    }

    private void MapTo(int position) => _map.Add(_output.Length, _positions is null ? position + _offset : position < _positions.Length ? _positions[position] : _offset);
}
