namespace CorpusGen.Reading.Formats.Detection;

/// <summary>Lines of chats (IRC): <c>&lt;nick&gt; text</c>, with a clock time or a time stamp before it or without.</summary>
internal static class NickLabel
{
    private const int LongestNick = 80;

    internal static SpeakerLabel? Read(string text, int start, int end)
    {
        int open = SpeakerLabel.SkipTime(text, start, end);
        if (open >= end || text[open] != '<')
        {
            return null;
        }

        int close = text.IndexOf('>', open, end - open);
        if (close < open + 2 || close - open > LongestNick)
        {
            return null;
        }

        for (int i = open + 1; i < close; i++)
        {
            // A tag of markup has attributes or a slash at its end; a nick has no blanks.
            if (char.IsWhiteSpace(text[i]) || text[i] is '<' or '=' or '"' || (i == open + 1 && text[i] is '/' or '!' or '?'))
            {
                return null;
            }
        }

        return new SpeakerLabel(LabelShape.Nick, TextSpan.FromBounds(open + 1, close), default, SpeakerLabel.SkipBlanks(text, close + 1, end));
    }
}
