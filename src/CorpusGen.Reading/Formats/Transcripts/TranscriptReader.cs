using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>Reads minutes and transcripts, by whichever of their readers the beginning of the file tells.</summary>
/// <remarks>
/// In all of them what somebody says is one paragraph for each block of it, the words of the label are none of the paragraph's
/// (the label is a mention of its speaker outside the paragraphs), and attendance lists are participants and no paragraphs.
/// </remarks>
internal static class TranscriptReader
{
    internal static ParsedFile Read(string text, string path, CancellationToken cancellationToken)
    {
        int first = 0;
        while (first < text.Length && (char.IsWhiteSpace(text[first]) || text[first] == '\uFEFF'))
        {
            first++;
        }

        char start = first < text.Length ? text[first] : '\0';
        if (start == '{')
        {
            return RecordJson.Read(text, cancellationToken);
        }

        string beginning = text.Substring(0, Math.Min(text.Length, 2000));
        if (beginning.IndexOf("[Congressional Record Volume", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return ParsedFile.Of(RecordText.Read(text, cancellationToken));
        }

        bool isPage = start == '<' && beginning.IndexOf("html", StringComparison.OrdinalIgnoreCase) >= 0;
        return ParsedFile.Of(isPage ? MinutesPage.Read(text, cancellationToken) : IsChat(text) ? ChatLog.Read(text, path, cancellationToken) : SpokenText.Read(text, cancellationToken));
    }

    private static bool IsChat(string text)
    {
        List<TextLine> lines = TextLine.Cut(text, new TextSpan(0, text.Length));
        int all = 0;
        int chat = 0;
        foreach (TextLine line in lines)
        {
            all += line.IsBlank ? 0 : 1;
            chat += !line.IsBlank && NickLabel.Read(text, line.Start, line.End) is not null ? 1 : 0;
        }

        return chat >= 3 && chat * 2 >= all;
    }
}
