using System;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>Tells the lines of a chat log that state something of the meeting, or speak to its bots, from what people say.</summary>
internal static class ChatCommand
{
    private static readonly string[] Commands = ["present", "regrets", "chair", "chairs", "scribe", "scribes", "scribenick", "meeting", "topic", "subtopic", "date", "agenda"];
    private static readonly string[] Addressed = ["zakim", "rrsagent", "trackbot", "ghurlbot", "agendabot", "github-bot", "gb", "transcriber"];
    private static readonly string[] Queue = ["q+", "q-", "q?", "q=", "queue+", "queue=", "ack ", "vqueue", "agenda+", "clear agenda", "next agendum", "next item", "take up ", "close item", "close agendum", "move to next", "open agendum", "present-", "scribe-", "regrets-", "rsagent", "rssagent", "-!-", "* "];

    /// <summary>Whether a line states something: <c>present+</c>, <c>topic: x</c>.</summary>
    internal static bool Is(string words) => Split(words).Command.Length > 0;

    /// <summary>The command in lower case and where its value begins; an empty command for other lines.</summary>
    internal static (string Command, int Start) Split(string words)
    {
        int i = 0;
        while (i < words.Length && char.IsLetter(words[i]))
        {
            i++;
        }

        string command = words.Substring(0, i).ToLowerInvariant();
        bool isCommand = i < words.Length && words[i] is ':' or '+' && Array.IndexOf(Commands, command) >= 0 && !(command == "agenda" && words[i] == '+');
        return isCommand ? (command, i + 1) : ("", 0);
    }

    /// <summary>Whether a line is for the bots, the queue or the record: joining, <c>q+</c>, <c>s/a/b/</c>.</summary>
    internal static bool IsForBots(string words, string nick)
    {
        foreach (string name in Addressed)
        {
            bool starts = words.Length > name.Length && words.StartsWith(name, StringComparison.OrdinalIgnoreCase) && words[name.Length] is ',' or ':' or ' ';
            if (starts)
            {
                return true;
            }
        }

        bool moves = words.StartsWith(nick, StringComparison.OrdinalIgnoreCase) && (words.IndexOf(" has joined ", StringComparison.Ordinal) >= 0 || words.IndexOf(" has left ", StringComparison.Ordinal) >= 0 || words.IndexOf(" has quit", StringComparison.Ordinal) >= 0);
        moves |= words.IndexOf(" has changed the topic to", StringComparison.Ordinal) > 0;
        return moves || IsCorrection(words) || Array.Exists(Queue, start => words.StartsWith(start, StringComparison.OrdinalIgnoreCase)) || words.EndsWith(" has joined", StringComparison.Ordinal);
    }

    /// <summary><c>s/old/new/</c>, <c>s|old|new|</c>, <c>i/before/inserted/</c>.</summary>
    private static bool IsCorrection(string words)
    {
        if (words.Length < 4 || words[0] is not ('s' or 'i') || words[1] is not ('/' or '|' or '!' or '#'))
        {
            return false;
        }

        int second = words.IndexOf(words[1], 2);
        return second > 0;
    }
}
