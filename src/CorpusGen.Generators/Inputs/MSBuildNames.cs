using System;
using System.Text;

namespace CorpusGen.Generators.Inputs;

/// <summary>The keys under which the compiler hands over MSBuild properties, which <c>CorpusGen.props</c> declares, and the metadata that others may declare.</summary>
internal static class MSBuildNames
{
    internal const string Corpus = "build_metadata.AdditionalFiles.Corpus";
    internal const string NamedFiles = "build_property.CorpusGenNamedFiles";
    internal const string RootNamespace = "build_property.RootNamespace";
    internal const string ProjectDirectory = "build_property.ProjectDir";
    internal const string EncodedProjectDirectory = "build_property.CorpusGenProjectDirectory";
    internal const string Visibility = "build_property.CorpusGenVisibility";
    internal const string Paragraphs = "build_property.CorpusGenParagraphs";
    internal const string EmbedText = "build_property.CorpusGenEmbedText";
    internal const string Drafts = "build_property.CorpusGenDrafts";
    internal const string OwnAssembly = "build_property.CorpusGenOwnAssembly";
    internal const string ReadsDocuments = "build_property.CorpusGenReadsDocuments";
    internal const string IsPackable = "build_property.CorpusGenIsPackable";
    internal const string Today = "build_property.CorpusGenToday";
    internal const string Reporter = "build_property.CorpusGenReporter";

    /// <summary>A value that is encoded because the compiler cuts plain ones at <c>#</c> and <c>;</c>.</summary>
    /// <returns>The text, or <see langword="null"/> when it is not UTF-8 in Base64.</returns>
    internal static string? Decode(string encoded)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(encoded.Trim()));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
