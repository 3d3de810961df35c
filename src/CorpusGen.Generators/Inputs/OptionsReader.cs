using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Naming;
using CorpusGen.Reading.Findings;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generators.Inputs;

/// <summary>Reads <see cref="GeneratorOptions"/>; a value it does not know becomes a diagnostic and the default.</summary>
internal static class OptionsReader
{
    internal static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        AnalyzerConfigOptions options = provider.GlobalOptions;
        var diagnostics = new List<DiagnosticInfo>();
        if (IsOneOf(options, MSBuildNames.ReadsDocuments, "false"))
        {
            // All the rest is said to the compilation of the documents.
            return GeneratorOptions.Default with { ReadsDocuments = false };
        }

        bool isPublic = Choose(options, MSBuildNames.Visibility, "CorpusGenVisibility", "internal", "public", diagnostics);
        bool hasParagraphs = !Choose(options, MSBuildNames.Paragraphs, "CorpusGenParagraphs", "true", "false", diagnostics);
        bool leavesOutDrafts = Choose(options, MSBuildNames.Drafts, "CorpusGenDrafts", "include", "exclude", diagnostics);
        bool isPackable = IsOneOf(options, MSBuildNames.IsPackable, "true");
        Check(options, MSBuildNames.OwnAssembly, "CorpusGenOwnAssembly", "'auto', 'true' or 'false'", ["auto", "true", "false"], diagnostics);
        Check(options, MSBuildNames.EmbedText, "CorpusGenEmbedText", "'true' or 'false'", ["true", "false"], diagnostics);
        string? today = ReadToday(options, diagnostics);
        bool reportsItself = IsOneOf(options, MSBuildNames.Reporter, "generator");
        options.TryGetValue(MSBuildNames.RootNamespace, out string? rootNamespace);
        return new GeneratorOptions(
            Identifier.Namespace(rootNamespace ?? ""),
            ProjectDirectory(options),
            isPublic,
            hasParagraphs,
            leavesOutDrafts,
            isPackable,
            today,
            reportsItself,
            ReadsDocuments: true,
            ValueList<DiagnosticInfo>.From(diagnostics));
    }

    /// <summary>The project's directory. MSBuild encodes it.</summary>
    internal static string ProjectDirectory(AnalyzerConfigOptions options)
    {
        string? directory = null;
        if (options.TryGetValue(MSBuildNames.EncodedProjectDirectory, out string? encoded))
        {
            directory = MSBuildNames.Decode(encoded);
        }

        if (string.IsNullOrEmpty(directory))
        {
            options.TryGetValue(MSBuildNames.ProjectDirectory, out directory);
        }

        return LogicalPath.Normalize(directory ?? "").TrimEnd('/');
    }

    private static string? ReadToday(AnalyzerConfigOptions options, List<DiagnosticInfo> diagnostics)
    {
        if (!options.TryGetValue(MSBuildNames.Today, out string? value) || string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        if (CalendarDate.TryParse(value.Trim(), out CalendarDate today) && today.Precision == DatePrecision.Day)
        {
            return today.Edtf;
        }

        diagnostics.Add(new DiagnosticInfo(DiagnosticIds.UnknownOptionValue, null, value.Trim(), "CorpusGenToday", "a day as YYYY-MM-DD", "no day"));
        return null;
    }

    /// <summary>Reports a value that is none of those known, of which the first is the default. Some the build itself acts by, and here it is only said that it could not.</summary>
    private static void Check(AnalyzerConfigOptions options, string key, string property, string known, string[] values, List<DiagnosticInfo> diagnostics)
    {
        if (options.TryGetValue(key, out string? value) && !string.IsNullOrWhiteSpace(value) && !IsOneOf(options, key, values))
        {
            diagnostics.Add(new DiagnosticInfo(DiagnosticIds.UnknownOptionValue, null, value.Trim(), property, known, values[0]));
        }
    }

    private static bool IsOneOf(AnalyzerConfigOptions options, string key, params string[] values) =>
        options.TryGetValue(key, out string? value) && Array.Exists(values, one => Is(value.Trim(), one));

    /// <summary>Whether a value is meant. Of truth values, MSBuild itself takes other words for the same.</summary>
    private static bool Is(string value, string meant) => string.Equals(
        value.ToLowerInvariant() switch { "yes" or "on" => "true", "no" or "off" => "false", _ => value },
        meant,
        StringComparison.OrdinalIgnoreCase);

    private static bool Choose(
        AnalyzerConfigOptions options,
        string key,
        string property,
        string defaultValue,
        string otherValue,
        List<DiagnosticInfo> diagnostics)
    {
        Check(options, key, property, $"'{defaultValue}' or '{otherValue}'", [defaultValue, otherValue], diagnostics);
        return IsOneOf(options, key, otherValue);
    }
}
