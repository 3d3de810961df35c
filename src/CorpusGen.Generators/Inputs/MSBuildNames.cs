namespace CorpusGen.Generators.Inputs;

/// <summary>The keys under which the compiler hands over MSBuild properties and item metadata; <c>CorpusGen.props</c> declares them.</summary>
internal static class MSBuildNames
{
    internal const string Corpus = "build_metadata.AdditionalFiles.Corpus";
    internal const string RootNamespace = "build_property.RootNamespace";
    internal const string ProjectDirectory = "build_property.ProjectDir";
    internal const string EncodedProjectDirectory = "build_property.CorpusGenProjectDirectory";
    internal const string Visibility = "build_property.CorpusGenVisibility";
    internal const string Paragraphs = "build_property.CorpusGenParagraphs";
    internal const string Drafts = "build_property.CorpusGenDrafts";
    internal const string IsPackable = "build_property.CorpusGenIsPackable";
    internal const string Today = "build_property.CorpusGenToday";
    internal const string Reporter = "build_property.CorpusGenReporter";
}
