using System.Globalization;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Reading.Findings;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators.Tests.Diagnostics;

public sealed class CatalogTests
{
    [Fact]
    public void The_compiler_reports_what_the_catalog_says() => Assert.All(FindingCatalog.All, static entry =>
    {
        DiagnosticDescriptor descriptor = Assert.Single(DiagnosticDescriptors.All, descriptor => descriptor.Id == entry.Id);
        Assert.Equal(entry.Message, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(entry.Severity.ToString(), descriptor.DefaultSeverity.ToString());
    });
}
