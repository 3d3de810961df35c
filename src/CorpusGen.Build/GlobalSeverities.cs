using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace CorpusGen.Build;

/// <summary>
/// The severities that global configuration files give to diagnostics (https://learn.microsoft.com/dotnet/fundamentals/code-analysis/configuration-files#global-analyzerconfig).
/// The compiler knows them, and does not know of what is found before it starts.
/// </summary>
internal sealed class GlobalSeverities
{
    private static readonly Regex IsGlobal = new(@"^\s*is_global\s*=\s*true\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline);
    private static readonly Regex Setting = new(
        @"^\s*dotnet_diagnostic\.(?<id>CORP[0-9]{4})\.severity\s*=\s*(?<severity>[a-z]+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture);

    private readonly Dictionary<string, string> _byId = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads files; those that are not global, or cannot be read, say nothing.</summary>
    /// <param name="paths">The files, in the order in which the compiler has them: the last one that sets a severity counts.</param>
    internal GlobalSeverities(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            string text = FileBytes.TryRead(path) is byte[] bytes ? FileBytes.Decode(bytes) : "";
            bool isGlobal = path.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase) || IsGlobal.IsMatch(text);
            foreach (Match setting in isGlobal ? Setting.Matches(text) : Setting.Matches(""))
            {
                _byId[setting.Groups["id"].Value] = setting.Groups["severity"].Value.ToLowerInvariant();
            }
        }
    }

    /// <summary>The severity of a diagnostic as it is written, in lower case; <see langword="null"/> when no file sets it.</summary>
    internal string? Of(string id) => _byId.TryGetValue(id, out string? severity) && severity != "default" ? severity : null;
}
