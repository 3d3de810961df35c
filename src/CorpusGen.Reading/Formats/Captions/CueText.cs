using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Captions;

/// <summary>The words of one line of a cue, without its tags, and the name in the voice tag before them.</summary>
/// <param name="Words">The words; entities are read.</param>
/// <param name="Voice">The name in <c>&lt;v Jane Doe&gt;</c>; empty without.</param>
internal readonly record struct CueText(MappedText Words, TextSpan Voice)
{
    internal static CueText Read(string text, int start, int end)
    {
        var words = new MappedTextBuilder();
        TextSpan voice = default;
        int run = start;

        // A line of open tags is not looked through again from each of them.
        int lastTag = start < end ? text.LastIndexOf('>', end - 1, end - start) : -1;
        int lastPlace = start < end ? text.LastIndexOf('}', end - 1, end - start) : -1;
        for (int i = start; i < end;)
        {
            int last = text[i] == '<' ? lastTag : lastPlace;
            int behind = i < last ? TagEnd(text, i, last + 1) : i;
            if (behind > i)
            {
                voice = voice.Length == 0 ? VoiceIn(text, TextSpan.FromBounds(i, behind)) : voice;
                words.AppendVerbatim(text, TextSpan.FromBounds(run, i));
                run = behind;
            }
            else if (text[i] == '&' && EntityReader.TryRead(text, i, end, out string value, out behind))
            {
                words.AppendVerbatim(text, TextSpan.FromBounds(run, i)).AppendReplaced(value, TextSpan.FromBounds(i, behind));
                run = behind;
            }
            else
            {
                behind = i + 1;
            }

            i = behind;
        }

        return new CueText(words.AppendVerbatim(text, TextSpan.FromBounds(run, end)).ToMappedText().Trim(), voice);
    }

    /// <summary>The position behind <c>&lt;…&gt;</c> or <c>{\…}</c>; the given one when neither begins there.</summary>
    private static int TagEnd(string text, int start, int end)
    {
        bool isTag = text[start] == '<' && start + 1 < end && (char.IsLetterOrDigit(text[start + 1]) || text[start + 1] == '/');
        bool isPlace = text[start] == '{' && start + 1 < end && text[start + 1] == '\\';
        int close = isTag || isPlace ? text.IndexOf(isTag ? '>' : '}', start, end - start) : -1;
        return close < 0 ? start : close + 1;
    }

    private static TextSpan VoiceIn(string text, TextSpan tag)
    {
        string inner = text.Substring(tag.Start + 1, tag.Length - 2);
        int blank = inner.IndexOf(' ');
        bool isVoice = blank > 0 && inner[0] == 'v' && (blank == 1 || inner[1] == '.');
        return isVoice ? MappedText.Verbatim(text, TextSpan.FromBounds(tag.Start + 1 + blank, tag.End - 1)).Trim().Span : default;
    }
}
