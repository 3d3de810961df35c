using System;
using System.Collections.Generic;
using CorpusGen.Generators.Inputs;
using CorpusGen.Reading.Findings;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Build;

/// <summary>
/// Looks through the additional files before the compiler starts: finds the texts to embed, and the files that would make the
/// compiler give up the whole build.
/// </summary>
public sealed class PrepareDocuments : Task
{
    // Of registries, schemas, authors and locks.
    private static readonly string[] CompanionExtensions = [".yml", ".yaml", ".toml", ".json", ".lock"];

    private const string HelpLink = "https://github.com/corpusgen/corpusgen/blob/main/README.md#";

    private GlobalSeverities? _severities;

    /// <summary>The additional files, with their metadata <c>Corpus</c>.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The directory of the project.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Whether documents that say that they are drafts are left out.</summary>
    public bool LeaveOutDrafts { get; set; }

    /// <summary>The configuration files of the compiler, for the severities that they set.</summary>
    public ITaskItem[] Configurations { get; set; } = [];

    /// <summary>The documents, with the names of their resources as <c>LogicalName</c>.</summary>
    [Output]
    public ITaskItem[] Texts { get; private set; } = [];

    /// <summary>The length of the documents together, in bytes.</summary>
    [Output]
    public long TextLength { get; private set; }

    /// <summary>
    /// The files that can say something to the generator: all that may be documents, the unreadable among them, and what says something
    /// of them.
    /// </summary>
    [Output]
    public ITaskItem[] Relevant { get; private set; } = [];

    /// <summary>The documents that the compiler must not see.</summary>
    [Output]
    public ITaskItem[] Unreadable { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        string projectDirectory = LogicalPath.Normalize(ProjectDirectory).TrimEnd('/');
        var texts = new List<ITaskItem>(Files.Length);
        var unreadable = new List<ITaskItem>();
        var included = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (ITaskItem file in Files)
        {
            string corpus = file.GetMetadata("Corpus").Trim();
            if (!DocumentFile.MayBeDocument(file.ItemSpec, corpus))
            {
                continue;
            }

            string path = file.GetMetadata("FullPath");
            if (FileBytes.TryRead(path) is not byte[] bytes)
            {
                continue;
            }

            // As the generator sees it, or the two would claim different files.
            string text = DocumentText.From(FileBytes.Decode(bytes)).Text;
            if (FormatDetector.Detect(text, path, DocumentFile.IsNamed(corpus)) is not FormatClaim claim)
            {
                continue;
            }

            if (!included.Add(path))
            {
                // The compiler takes a file once and forgets the other items, so that no generator can tell.
                Warn(DiagnosticIds.DuplicateFile, path, FindingMessages.DuplicateFile);
                continue;
            }

            if (WhyUnnamable(path) is string name)
            {
                unreadable.Add(file);
                Warn(DiagnosticIds.Binary, path, name);
            }
            else if (FileBytes.WhyUnreadable(bytes) is string reason)
            {
                unreadable.Add(file);
                Warn(DiagnosticIds.Binary, path, reason);
            }
            else if (!(LeaveOutDrafts && DraftSniffer.IsDraft(text, claim.Kind)) && seen.Add(LogicalPath.Of(path, projectDirectory)))
            {
                TextLength += bytes.Length;
                texts.Add(ToResource(file, "CorpusGen/" + LogicalPath.Of(path, projectDirectory)));
            }
        }

        Relevant = Array.FindAll(Files, IsRelevant);
        Texts = texts.ToArray();
        Unreadable = unreadable.ToArray();
        return !Log.HasLoggedErrors;
    }

    /// <summary>The compiler takes what it embeds by name, and ends the name at a quotation mark.</summary>
    private static string? WhyUnnamable(string path) => Array.Exists(path.ToCharArray(), static c => c == '"' || char.IsControl(c))
        ? "The path of the file has a quotation mark or a control character, with which the compiler cannot take it, so the document is left out; rename it"
        : null;

    private static bool IsRelevant(ITaskItem file) =>
        DocumentFile.MayBeDocument(file.ItemSpec, file.GetMetadata("Corpus").Trim())
        || Array.Exists(CompanionExtensions, extension => file.ItemSpec.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private void Warn(string id, string path, string message)
    {
        string help = HelpLink + id.ToLowerInvariant();
        _severities ??= new GlobalSeverities(Array.ConvertAll(Configurations, static file => file.GetMetadata("FullPath")));
        switch (_severities.Of(id))
        {
            case "error":
                Log.LogError(null, id, null, help, path, 1, 1, 0, 0, message);
                break;
            case "none" or "silent" or "suggestion":
                Log.LogMessage(null, id, null, path, 1, 1, 0, 0, MessageImportance.Low, message);
                break;
            default:
                Log.LogWarning(null, id, null, help, path, 1, 1, 0, 0, message);
                break;
        }
    }

    private static TaskItem ToResource(ITaskItem file, string name)
    {
        // Copied, because a path that is made new would have to be escaped for MSBuild again, as the name must be.
        var resource = new TaskItem(file);
        resource.SetMetadata("LogicalName", name.Replace("%", "%25"));
        resource.SetMetadata("WithCulture", "false");
        resource.SetMetadata("Type", "Non-Resx");
        return resource;
    }
}
