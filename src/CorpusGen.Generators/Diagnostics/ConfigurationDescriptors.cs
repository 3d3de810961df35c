using System.Collections.Immutable;
using CorpusGen.Reading.Findings;
using Microsoft.CodeAnalysis;
using static CorpusGen.Reading.Findings.DiagnosticIds;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>What can be wrong with MSBuild properties and registries.</summary>
internal static class ConfigurationDescriptors
{
    private static readonly DiagnosticDescriptor UnknownOptionValueDescriptor = new(
        UnknownOptionValue,
        "Unknown value of a CorpusGen property",
        FindingMessages.UnknownOptionValue,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An unknown value is taken as the default.",
        DiagnosticDescriptors.Link(UnknownOptionValue),
        WellKnownDiagnosticTags.CompilationEnd);

    private static readonly DiagnosticDescriptor ManyParagraphsDescriptor = new(
        ManyParagraphs,
        "Very many paragraph constants",
        FindingMessages.ManyParagraphs,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Constants of paragraphs cost the compiler about 0.2 milliseconds each. The README gives figures.",
        DiagnosticDescriptors.Link(ManyParagraphs),
        WellKnownDiagnosticTags.CompilationEnd);

    private static readonly DiagnosticDescriptor NoLibraryDescriptor = new(
        NoLibrary,
        "Run-time library is not referenced",
        FindingMessages.NoLibrary,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A reference to the package that excludes its compile assets brings the generator and not what its code refers to.",
        DiagnosticDescriptors.Link(NoLibrary),
        WellKnownDiagnosticTags.CompilationEnd);

    private static readonly DiagnosticDescriptor MalformedYamlDescriptor = new(
        MalformedYaml,
        "Registry is not well-formed",
        FindingMessages.MalformedYaml,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What stands before this place is still taken.",
        DiagnosticDescriptors.Link(MalformedYaml));

    private static readonly DiagnosticDescriptor UnexpectedYamlDescriptor = new(
        UnexpectedYaml,
        "Unexpected value in a registry",
        FindingMessages.UnexpectedYaml,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The README shows the shape of a registry.",
        DiagnosticDescriptors.Link(UnexpectedYaml));

    private static readonly DiagnosticDescriptor UnknownKeyDescriptor = new(
        UnknownKey,
        "Unknown key in a registry",
        FindingMessages.UnknownKey,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The README lists the keys.",
        DiagnosticDescriptors.Link(UnknownKey));

    private static readonly DiagnosticDescriptor RepeatedKeyDescriptor = new(
        RepeatedKey,
        "Repeated key in a registry",
        FindingMessages.RepeatedKey,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "YAML forbids repeated keys.",
        DiagnosticDescriptors.Link(RepeatedKey));

    private static readonly DiagnosticDescriptor UnknownYamlValueDescriptor = new(
        UnknownYamlValue,
        "Unknown value in a registry",
        FindingMessages.UnknownYamlValue,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A kind is person, organization or country.",
        DiagnosticDescriptors.Link(UnknownYamlValue));

    private static readonly DiagnosticDescriptor DuplicateEntryDescriptor = new(
        DuplicateEntry,
        "Participant is registered twice",
        FindingMessages.DuplicateEntry,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Several entries of one canonical name cannot be told apart.",
        DiagnosticDescriptors.Link(DuplicateEntry));

    private static readonly DiagnosticDescriptor AmbiguousAliasDescriptor = new(
        AmbiguousAlias,
        "Name of several registered participants",
        FindingMessages.AmbiguousAlias,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A name that several entries have does not say whom it means.",
        DiagnosticDescriptors.Link(AmbiguousAlias));

    private static readonly DiagnosticDescriptor UnmentionedEntryDescriptor = new(
        UnmentionedEntry,
        "Registered participant is not mentioned",
        FindingMessages.UnmentionedEntry,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "The entry has no effect.",
        DiagnosticDescriptors.Link(UnmentionedEntry));

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        UnknownOptionValueDescriptor,
        ManyParagraphsDescriptor,
        NoLibraryDescriptor,
        MalformedYamlDescriptor,
        UnexpectedYamlDescriptor,
        UnknownKeyDescriptor,
        RepeatedKeyDescriptor,
        UnknownYamlValueDescriptor,
        DuplicateEntryDescriptor,
        AmbiguousAliasDescriptor,
        UnmentionedEntryDescriptor);
}
