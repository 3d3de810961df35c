using System;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Naming;
using CorpusGen.Generators.Storage;
using CorpusGen.Reading.Schema;
using CsCheck;

namespace CorpusGen.Generators.Tests.Storage;

public sealed class StoredDocumentTests
{
    /// <summary>Any UTF-16 units, surrogates that stand alone among them.</summary>
    private static readonly Gen<string> Texts = Gen.Frequency((3, Gen.String), (1, Gen.Char['\ud700', '\ue100'].Array[0, 8].Select(static units => new string(units))));

    private static readonly Gen<ConstantModel> Constants = Gen.Select(Texts, Texts, Gen.Int[-1, 99991231], Texts, static (name, value, number, summary) => new ConstantModel(name, value, number < 0 ? null : number, summary));

    private static readonly Gen<MetadataModel> Metadata = Gen.Select(
        Texts, Texts, Gen.Enum<SchemaType>(), Gen.Bool, Gen.Null(Texts), Texts.Array[0, 3], Texts,
        static (name, field, type, isList, reference, values, summary) => new MetadataModel(name, field, type, isList, reference, ValueList<string>.From(values), summary));

    private static readonly Gen<DocumentModel> Models = Gen.Select(
        Texts, Gen.Null(Texts), Gen.Int[0, 99991231], Texts, Gen.Select(Texts, Gen.Int[1, 100_000], Gen.Null(Texts), static (text, line, name) => new ParagraphModel(text, line, name)).Array[0, 5], Gen.Select(Constants.Array[0, 3], Constants.Array[0, 3], Metadata.Array[0, 3]),
        static (title, published, number, pack, paragraphs, members) => new DocumentModel(
            Head("a.txt"), title, published, number, pack, ValueList<ParagraphModel>.From(paragraphs), ValueList<ConstantModel>.From(members.Item1), ValueList<ConstantModel>.From(members.Item2), ValueList<MetadataModel>.From(members.Item3)));

    [Fact]
    public void Any_document_opens_as_it_was() => Models.Sample(static model => StoredDocument.Of(model).Open().Equals(model));

    [Fact]
    public void Documents_are_equal_when_their_models_are() => Gen.Select(Models, Models).Sample(static (a, b) =>
        StoredDocument.Of(a).Equals(StoredDocument.Of(a)) && StoredDocument.Of(a).GetHashCode() == StoredDocument.Of(a).GetHashCode() && StoredDocument.Of(a).Equals(StoredDocument.Of(b)) == a.Equals(b));

    [Fact]
    public void Documents_of_one_key_have_an_order_of_their_own() => Gen.Select(Models, Models).Sample(static (a, b) =>
        Math.Sign(StoredDocument.Of(a).CompareTo(StoredDocument.Of(b))) == -Math.Sign(StoredDocument.Of(b).CompareTo(StoredDocument.Of(a)))
        && StoredDocument.Of(a).CompareTo(StoredDocument.Of(b)) == 0 == a.Equals(b));

    private static DocumentHead Head(string path) => new(path, path, "C", "a", NameResolver.IdentifierOf("a"), ValueList<string>.Empty, ValueList<string>.Empty);
}
