using System;
using System.Linq;
using System.Reflection;
using CorpusGen.Reading.Findings;

namespace CorpusGen.Reading.Tests.Findings;

public sealed class FindingCatalogTests
{
    [Fact]
    public void Every_kind_of_finding_has_an_entry_of_its_own()
    {
        string[] ids = Enum.GetValues<FindingKind>().Select(FindingCatalog.IdOf).ToArray();

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, static id => Assert.NotNull(FindingCatalog.Find(id)));
    }

    [Fact]
    public void A_kind_and_its_id_have_one_name() => Assert.All(
        Enum.GetValues<FindingKind>(),
        static kind => Assert.Equal(typeof(DiagnosticIds).GetField(kind.ToString())!.GetRawConstantValue(), FindingCatalog.IdOf(kind)));

    [Fact]
    public void Every_id_is_in_the_catalog_once_with_the_message_of_its_name()
    {
        FieldInfo[] ids = typeof(DiagnosticIds).GetFields();

        Assert.Equal(ids.Length, FindingCatalog.All.Count);
        Assert.All(ids, static id =>
        {
            CatalogEntry entry = Assert.Single(FindingCatalog.All, entry => entry.Id == (string)id.GetRawConstantValue()!);
            Assert.Equal(typeof(FindingMessages).GetField(id.Name)!.GetRawConstantValue(), entry.Message);
        });
    }
}
