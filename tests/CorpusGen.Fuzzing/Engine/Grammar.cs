using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>Makes texts from a grammar.</summary>
/// <remarks>
/// A line without indentation names a rule; the indented lines below it are its alternatives. <c>&lt;name&gt;</c> stands for a rule,
/// <c>\n</c>, <c>\t</c>, <c>\s</c> (a blank) and <c>\uXXXX</c> for characters. The first rule is the start; the first alternative of
/// a rule that can contain itself must not, because it is taken when the text gets too deep.
/// </remarks>
internal sealed class Grammar
{
    private const int Deepest = 24;
    private const int Longest = 6000;

    private readonly Dictionary<string, List<string>> _rules = new(StringComparer.Ordinal);
    private readonly string _start;

    private Grammar(string text)
    {
        string rule = "";
        foreach (string line in text.Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] != ' ')
            {
                rule = line.Trim();
                _start ??= rule;
                _rules.Add(rule, []);
            }
            else
            {
                _rules[rule].Add(line.Trim());
            }
        }

        _start ??= rule;
    }

    /// <summary>Reads the grammar of a name from the folder <c>Grammars</c>.</summary>
    internal static Grammar Load(string name) => new(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Grammars", name + ".grammar")));

    internal string Generate(FuzzRandom random)
    {
        var text = new StringBuilder();
        Append(text, _start, random, 0);
        return text.ToString();
    }

    private void Append(StringBuilder text, string rule, FuzzRandom random, int depth)
    {
        List<string> alternatives = _rules.TryGetValue(rule, out List<string>? found) ? found : throw new InvalidDataException($"The grammar has no rule <{rule}>.");
        string chosen = depth > Deepest || text.Length > Longest ? alternatives[0] : random.Of(alternatives);
        for (int i = 0; i < chosen.Length; i++)
        {
            int end = chosen[i] == '<' ? chosen.IndexOf('>', i) : -1;
            if (end > 0)
            {
                Append(text, chosen[(i + 1)..end], random, depth + 1);
                i = end;
            }
            else if (chosen[i] == '\\' && i + 1 < chosen.Length)
            {
                i = AppendEscape(text, chosen, i + 1);
            }
            else
            {
                text.Append(chosen[i]);
            }
        }
    }

    private static int AppendEscape(StringBuilder text, string chosen, int index)
    {
        switch (chosen[index])
        {
            case 'n':
                text.Append('\n');
                return index;
            case 't':
                text.Append('\t');
                return index;
            case 's':
                text.Append(' ');
                return index;
            case 'e':
                return index;
            case 'u':
                text.Append((char)Convert.ToUInt16(chosen.Substring(index + 1, 4), 16));
                return index + 4;
            default:
                text.Append(chosen[index]);
                return index;
        }
    }
}
