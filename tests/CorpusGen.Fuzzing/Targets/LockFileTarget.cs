using System.Linq;
using CorpusGen.Fuzzing.Engine;
using CorpusGen.Reading.Locking;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>Lock files: any text can be read, and what was read is written and read again without loss.</summary>
internal static class LockFileTarget
{
    internal static FuzzTarget Target { get; } = new("lock", "lock", Check)
    {
        Words = ["@ ", "\n@ articles/a.txt\n", "1 0123456789 ", "2147483648 0123456789 x\n", "\\u000A", "\\uD83D", "\\u", "# ", "\\\\u0041"],
    };

    private static void Check(string input)
    {
        CorpusLock read = CorpusLock.Parse(input, out int badLine);
        Property.Holds(badLine >= 0 && badLine <= input.Count(static c => c == '\n') + 1, "The number of a bad line is one of the file", badLine.ToString(System.Globalization.CultureInfo.InvariantCulture));
        string written = read.ToString();
        CorpusLock again = CorpusLock.Parse(written, out int none);
        Property.Equal(0, none, "A written lock file has no bad line");
        Property.Holds(read.Documents.SequenceEqual(again.Documents), "A lock file comes back from what is written of it", written);
        Property.Equal(written, again.ToString(), "A lock file is written the same again");

        // Any text can be a paragraph.
        var locked = new CorpusLock([new LockedDocument("articles/a.txt", ValueList<LockedParagraph>.From([new LockedParagraph(1, "0123456789", input.Replace('\r', ' '))]))]);
        CorpusLock back = CorpusLock.Parse(locked.ToString(), out int bad);
        Property.Holds(bad == 0 && back.Documents.SequenceEqual(locked.Documents), "Any paragraph comes back from a lock file", locked.ToString());
    }
}
