using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>The file of a finding: lines that begin with <c>#</c> say what and how, the input follows as <see cref="InputText"/> writes it.</summary>
internal static class FindingFile
{
    internal static string Write(FuzzOptions options, FuzzFinding finding)
    {
        Directory.CreateDirectory(options.Findings);
        var name = new StringBuilder(finding.Target).Append('-');
        foreach (char c in finding.Key)
        {
            name.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        }

        string path = Path.Combine(options.Findings, name.ToString()[..Math.Min(name.Length, 90)] + ".txt");
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# target {finding.Target}\n# seed {options.Seed}, execution {finding.Execution}\n");
        foreach (string line in finding.Message.Split('\n'))
        {
            text.Append("# ").Append(line.TrimEnd()).Append('\n');
        }

        File.WriteAllText(path, text.Append(InputText.Encode(finding.Input)).Append('\n').ToString());
        return path;
    }

    /// <summary>Reads the target and the input of such a file.</summary>
    internal static (string Target, string Input) Read(string path)
    {
        string target = "";
        var input = new StringBuilder();
        bool head = true;
        foreach (string line in File.ReadAllLines(path))
        {
            const string TargetMark = "# target ";
            if (head && line.StartsWith(TargetMark, StringComparison.Ordinal))
            {
                target = line[TargetMark.Length..];
            }

            head &= line.StartsWith('#');
            if (!head)
            {
                input.Append(line);
            }
        }

        return (target, InputText.Decode(input.ToString()));
    }
}
