using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using static CorpusGen.Generators.Diagnostics.DiagnosticIds;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>What can be wrong with MSBuild properties and registries.</summary>
internal static class ConfigurationDescriptors
{
    private static readonly DiagnosticDescriptor UnknownOptionValueDescriptor = new(
        UnknownOptionValue,
        "Unknown value of a CorpusGen property",
        "'{0}' is not a value of the MSBuild property '{1}'; write {2} (now taken as '{3}')",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An unknown value is taken as the default.",
        DiagnosticDescriptors.Link(UnknownOptionValue),
        WellKnownDiagnosticTags.CompilationEnd);

    private static readonly DiagnosticDescriptor ManyParagraphsDescriptor = new(
        ManyParagraphs,
        "Very many paragraph constants",
        "{0} documents with {1} paragraphs become constants; the MSBuild property CorpusGenParagraphs=false leaves the paragraphs to Document and saves about a fifth of what the documents cost the compiler",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Constants of paragraphs cost the compiler about 0.1 milliseconds each. The README gives figures.",
        DiagnosticDescriptors.Link(ManyParagraphs),
        WellKnownDiagnosticTags.CompilationEnd);

    private static readonly DiagnosticDescriptor MalformedYamlDescriptor = new(
        MalformedYaml,
        "Registry is not well-formed",
        "The file is not well-formed YAML here: {0}; correct it",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What stands before this place is still taken.",
        DiagnosticDescriptors.Link(MalformedYaml));

    private static readonly DiagnosticDescriptor UnexpectedYamlDescriptor = new(
        UnexpectedYaml,
        "Unexpected value in a registry",
        "Here {0} was expected; what stands here is passed over",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The README shows the shape of a registry.",
        DiagnosticDescriptors.Link(UnexpectedYaml));

    private static readonly DiagnosticDescriptor UnknownKeyDescriptor = new(
        UnknownKey,
        "Unknown key in a registry",
        "The key '{0}' is not known and is passed over: {1}",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The README lists the keys.",
        DiagnosticDescriptors.Link(UnknownKey));

    private static readonly DiagnosticDescriptor RepeatedKeyDescriptor = new(
        RepeatedKey,
        "Repeated key in a registry",
        "The key '{0}' stands twice; only the first is taken: remove one",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "YAML forbids repeated keys.",
        DiagnosticDescriptors.Link(RepeatedKey));

    private static readonly DiagnosticDescriptor UnknownYamlValueDescriptor = new(
        UnknownYamlValue,
        "Unknown value in a registry",
        "'{0}' is no value of '{1}': {2}",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A kind is person, organization or country.",
        DiagnosticDescriptors.Link(UnknownYamlValue));

    private static readonly DiagnosticDescriptor DuplicateEntryDescriptor = new(
        DuplicateEntry,
        "Participant is registered twice",
        "'{0}' is registered more than once; merge the entries",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Several entries of one canonical name cannot be told apart.",
        DiagnosticDescriptors.Link(DuplicateEntry));

    private static readonly DiagnosticDescriptor AmbiguousAliasDescriptor = new(
        AmbiguousAlias,
        "Name of several registered participants",
        "The name '{0}' belongs to {1}; mentions of it go to the one that the document names more fully: remove it from all but one to be sure",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A name that several entries have does not say whom it means.",
        DiagnosticDescriptors.Link(AmbiguousAlias));

    private static readonly DiagnosticDescriptor UnmentionedEntryDescriptor = new(
        UnmentionedEntry,
        "Registered participant is not mentioned",
        "No document mentions '{0}'; check the spelling, or remove the entry",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "The entry has no effect.",
        DiagnosticDescriptors.Link(UnmentionedEntry));

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        UnknownOptionValueDescriptor,
        ManyParagraphsDescriptor,
        MalformedYamlDescriptor,
        UnexpectedYamlDescriptor,
        UnknownKeyDescriptor,
        RepeatedKeyDescriptor,
        UnknownYamlValueDescriptor,
        DuplicateEntryDescriptor,
        AmbiguousAliasDescriptor,
        UnmentionedEntryDescriptor);
}
