namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>
/// Covers marks of emphasis, links, cells and attributes that stand in one block beyond a number that no text needs: the parser of
/// Markdown nests each mark that is still open into the one before it, and walks down all of them at every further mark.
/// </summary>
/// <remarks>
/// Covered marks are read as the characters they are. Rows of a long table, which the parser takes for one block, become items of a
/// list instead, each a block of its own: a row is one paragraph either way.
/// </remarks>
internal static class InlineMarks
{
    private const string Marks = "*_~+^=[|{`<";

    // Another row of characters that Unicode reserves, behind those of MaskedMarkdown and OpenLinks.
    private const char FirstCover = '\uFDD2';

    private const int MostInBlock = 1_000;
    private const int MostInTable = 3_000;

    internal static void Mask(MaskedMarkdown masked)
    {
        var block = new BlockState();
        for (int line = 0; line < masked.Length;)
        {
            int end = line;
            while (end < masked.Length && masked[end] != '\n')
            {
                end++;
            }

            int first = line;
            while (first < end && masked[first] is ' ' or '\t' or '>')
            {
                first++;
            }

            block.Enter(masked, first, end);
            MaskLine(masked, block, first, end);
            line = end + 1;
        }
    }

    /// <summary>What stands where a mark is covered.</summary>
    internal static char CoverOf(char mark) => (char)(FirstCover + Marks.IndexOf(mark));

    /// <summary>The text with the marks that were covered.</summary>
    internal static string Uncover(string text)
    {
        for (int i = 0; i < Marks.Length; i++)
        {
            text = text.Replace((char)(FirstCover + i), Marks[i]);
        }

        return text;
    }

    private static void MaskLine(MaskedMarkdown masked, BlockState block, int first, int end)
    {
        if (block.IsTable && (block.IsItems || block.Marks > MostInTable) && first + 1 < end && masked[first] == '|' && masked[first + 1] is ' ' or '\t')
        {
            MakeItem(masked, block, first, end);
        }

        int most = block.IsTable ? MostInTable + MostInBlock : MostInBlock;
        for (int i = IsFence(masked, first, end) ? end : first; i < end; i++)
        {
            char c = masked[i];
            int mark = Marks.IndexOf(c);
            if (mark < 0 || (c == '<' && !(i + 1 < end && masked[i + 1] == '!')) || (i > first && masked[i - 1] == '\\'))
            {
                continue;
            }

            int run = i + 1;
            while (run < end && masked[run] == c)
            {
                run++;
            }

            block.Marks++;
            for (; block.Marks > most && i < run; i++)
            {
                masked.Put(i, CoverOf(c));
            }

            i = run - 1;
        }
    }

    private static void MakeItem(MaskedMarkdown masked, BlockState block, int first, int end)
    {
        masked.Put(first, '-');
        int last = end - 1;
        while (last > first && masked[last] is ' ' or '\t')
        {
            last--;
        }

        if (last > first && masked[last] == '|' && masked[last - 1] != '\\')
        {
            masked.Put(last, ' ');
        }

        block.BeginItem();
    }

    /// <summary>Code ends where its fence does, so fences stay.</summary>
    private static bool IsFence(MaskedMarkdown masked, int first, int end) =>
        first + 2 < end && masked[first] is '`' or '~' && masked[first + 1] == masked[first] && masked[first + 2] == masked[first];

    /// <summary>What is known of the lines since the last blank one.</summary>
    private sealed class BlockState
    {
        private bool _isBegun;
        private bool _isList;
        private bool _isDefinition;
        private bool _hasPipe;

        /// <summary>How many marks the block has, runs of one character counted once.</summary>
        internal int Marks { get; set; }

        internal bool IsTable { get; private set; }

        /// <summary>Whether the rows of the table have become items of a list.</summary>
        internal bool IsItems { get; private set; }

        internal void BeginItem() => (IsItems, Marks) = (true, 0);

        internal void Enter(MaskedMarkdown masked, int first, int end)
        {
            if (first == end)
            {
                (_isBegun, IsTable, IsItems, Marks) = (false, false, false, 0);
                return;
            }

            bool isItem = IsItem(masked, first, end);
            bool isDefinition = masked[first] == '[' && HasDefinition(masked, first, end);
            if (!_isBegun)
            {
                (_isBegun, _isList, _isDefinition) = (true, isItem, isDefinition);
            }
            else if ((_isList && isItem) || (_isDefinition && isDefinition) || masked[first] == '#')
            {
                (IsTable, IsItems, Marks) = (false, false, 0);
            }
            else
            {
                IsTable |= _hasPipe && IsDelimiterRow(masked, first, end);
            }

            _hasPipe = Has(masked, first, end, '|');
        }

        private static bool IsItem(MaskedMarkdown masked, int first, int end)
        {
            int i = first;
            while (i < end && char.IsDigit(masked[i]))
            {
                i++;
            }

            bool isMark = i == first ? masked[i] is '-' or '*' or '+' : i < end && masked[i] is '.' or ')';
            return isMark && i + 1 < end && masked[i + 1] is ' ' or '\t';
        }

        private static bool HasDefinition(MaskedMarkdown masked, int first, int end)
        {
            for (int i = first + 1; i + 1 < end; i++)
            {
                if (masked[i] == ']')
                {
                    return masked[i + 1] == ':';
                }
            }

            return false;
        }

        private static bool IsDelimiterRow(MaskedMarkdown masked, int first, int end)
        {
            for (int i = first; i < end; i++)
            {
                if (masked[i] is not ('|' or '-' or ':' or ' ' or '\t'))
                {
                    return false;
                }
            }

            return Has(masked, first, end, '-') && Has(masked, first, end, '|');
        }

        private static bool Has(MaskedMarkdown masked, int first, int end, char c)
        {
            while (first < end && masked[first] != c)
            {
                first++;
            }

            return first < end;
        }
    }
}
