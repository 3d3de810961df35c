using System;
using CorpusGen.Generators.Model;
using CorpusGen.Reading.Schema;

namespace CorpusGen.Generators.Storage;

/// <summary>
/// A document as the driver keeps it between runs: its head, and all that only its own generated file needs as one run of bytes.
/// A model of strings would take more than twice the memory.
/// </summary>
internal sealed class StoredDocument : IEquatable<StoredDocument>, IComparable<StoredDocument>
{
    private readonly byte[] _content;

    private StoredDocument(DocumentHead head, int paragraphs, int packLength, byte[] content)
    {
        Head = head;
        Paragraphs = paragraphs;
        PackLength = packLength;
        _content = content;
    }

    /// <summary>What the rest of the collection knows of the document.</summary>
    internal DocumentHead Head { get; }

    /// <summary>The number of paragraphs.</summary>
    internal int Paragraphs { get; }

    /// <summary>The length of the packed object model, in UTF-16 units.</summary>
    internal int PackLength { get; }

    internal static StoredDocument Of(DocumentModel model)
    {
        var writer = new ByteWriter();
        writer.Text(model.Title).Text(model.Published).Number(model.PublishedNumber).Text(model.Pack).Number(model.Paragraphs.Count);
        foreach (ParagraphModel paragraph in model.Paragraphs)
        {
            writer.Text(paragraph.Text).Number(paragraph.Line).Text(paragraph.Name);
        }

        Write(writer, model.Participants);
        Write(writer, model.Dates);
        writer.Number(model.Metadata.Count);
        foreach (MetadataModel member in model.Metadata)
        {
            Write(writer, member);
        }

        return new StoredDocument(model.Head, model.Paragraphs.Count, model.Pack.Length, writer.ToArray());
    }

    /// <summary>The document, made anew; nobody should keep it.</summary>
    internal DocumentModel Open()
    {
        var reader = new ByteReader(_content);
        return new DocumentModel(
            Head,
            reader.Text(),
            reader.TextOrNull(),
            reader.Number(),
            reader.Text(),
            ReadParagraphs(reader),
            ReadConstants(reader),
            ReadConstants(reader),
            ReadMetadata(reader));
    }

    /// <inheritdoc/>
    public bool Equals(StoredDocument? other) =>
        ReferenceEquals(this, other) || (other is not null && Head.Equals(other.Head) && _content.AsSpan().SequenceEqual(other._content));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StoredDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Head.GetHashCode() * 31) + _content.Length);

    /// <summary>Orders by key, and documents of one key by all that they say.</summary>
    public int CompareTo(StoredDocument? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = string.CompareOrdinal(Head.Key, other.Head.Key);
        order = order != 0 ? order : string.CompareOrdinal(Head.Collection, other.Head.Collection);
        order = order != 0 ? order : string.CompareOrdinal(Head.Id, other.Head.Id);
        return order != 0 ? order : _content.AsSpan().SequenceCompareTo(other._content);
    }

    private static void Write(ByteWriter writer, ValueList<ConstantModel> constants)
    {
        writer.Number(constants.Count);
        foreach (ConstantModel constant in constants)
        {
            writer.Text(constant.Name).Text(constant.Value).Number(constant.Number is null ? 0 : 1).Number(constant.Number ?? 0).Text(constant.Summary);
        }
    }

    private static void Write(ByteWriter writer, MetadataModel member)
    {
        writer.Text(member.Name).Text(member.Field).Number((int)member.Type).Number(member.IsList ? 1 : 0).Text(member.Reference)
            .Text(member.Summary).Number(member.Values.Count);
        foreach (string value in member.Values)
        {
            writer.Text(value);
        }
    }

    private static ValueList<MetadataModel> ReadMetadata(ByteReader reader)
    {
        int count = reader.Number();
        if (count == 0)
        {
            return ValueList<MetadataModel>.Empty;
        }

        var metadata = new MetadataModel[count];
        for (int i = 0; i < count; i++)
        {
            string name = reader.Text();
            string field = reader.Text();
            var type = (SchemaType)reader.Number();
            bool isList = reader.Number() == 1;
            string? reference = reader.TextOrNull();
            string summary = reader.Text();
            string[] values = new string[reader.Number()];
            for (int j = 0; j < values.Length; j++)
            {
                values[j] = reader.Text();
            }

            metadata[i] = new MetadataModel(name, field, type, isList, reference, ValueList<string>.Own(values), summary);
        }

        return ValueList<MetadataModel>.Own(metadata);
    }

    private static ValueList<ParagraphModel> ReadParagraphs(ByteReader reader)
    {
        var paragraphs = new ParagraphModel[reader.Number()];
        for (int i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = new ParagraphModel(reader.Text(), reader.Number(), reader.TextOrNull());
        }

        return ValueList<ParagraphModel>.Own(paragraphs);
    }

    private static ValueList<ConstantModel> ReadConstants(ByteReader reader)
    {
        var constants = new ConstantModel[reader.Number()];
        for (int i = 0; i < constants.Length; i++)
        {
            string name = reader.Text();
            string value = reader.Text();
            bool hasNumber = reader.Number() == 1;
            int number = reader.Number();
            constants[i] = new ConstantModel(name, value, hasNumber ? number : null, reader.Text());
        }

        return ValueList<ConstantModel>.Own(constants);
    }
}
