using System;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Json;
using CorpusGen.Reading.Formats.Stating;

namespace CorpusGen.Reading.Formats.Ninjs;

/// <summary>IPTC ninjs 1.0 to 3.1 (News in JSON; iptc.org/std/ninjs), whose three generations write the same names in three ways.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>title: <c>headlines</c> (the one of role <c>main</c>, else the first), <c>headline</c>, <c>headline_*</c>, <c>title</c></item>
/// <item>date: <c>versioncreated</c> - the version that is read - else <c>firstcreated</c>, <c>contentcreated</c> · id: <c>uri</c> · language: <c>language</c></item>
/// <item>status: <c>pubstatus</c> · embargo: <c>embargoed</c></item>
/// <item>participants: <c>by</c>, <c>byline</c>, <c>bylines</c> as authors; <c>person</c>, <c>people</c>, <c>persons</c> and <c>organisation(s)</c>
/// with their <c>uri</c>, or scheme and code, as external id</item>
/// <item>paragraphs: one of <c>body_*</c> or <c>bodies</c>, HTML before plain text before NITF (<see cref="NinjsBody"/>); without any, the <c>description(s)</c></item>
/// </list>
/// <c>associations</c> (pictures, related items), <c>subject</c>, <c>place</c>, <c>usageterms</c> and all others are metadata. A list of items is a list of documents.
/// </remarks>
internal static class NinjsReader
{
    private const string Shape = "an object with 'uri' and a headline or a body, or a list of such objects";

    internal static ParsedFile Read(string text)
    {
        if (JsonReader.Read(text, out Finding? failure) is not DataNode root)
        {
            return ParsedFile.Refused(failure!);
        }

        var items = new ParsedItems("ninjs");
        bool isList = root.Kind == DataKind.List;
        items.AddObjects(root.AsList(), "the list", item => ReadItem(item, isList));
        return items.DocumentCount == 0 ? ParsedFile.Refused(new Finding(FindingKind.UnknownShape, root.Span, "ninjs", Shape)) : items.ToFile();
    }

    private static ParsedDocument ReadItem(DataNode item, bool isOfMany)
    {
        var document = new ParsedDocument { DateSpan = new TextSpan(item.Span.Start, 0) };
        var fields = new FieldSet(item, document);
        document.Id = fields.TakeText("uri");
        document.Fragment = isOfMany ? document.Id : null;
        document.Language = LanguageTag.Of(fields.TakeText("language"));
        document.Status = fields.TakeText("pubstatus");
        fields.TakeDate("versioncreated", "firstcreated", "contentcreated");
        if (fields.TakeScalar("embargoed") is DataNode embargo)
        {
            document.TakeEmbargo(embargo.Text, embargo.Span, "embargoed");
        }

        ReadTitle(document, fields);
        NinjsParties.Read(document, fields);
        NinjsBody.Read(document, fields);
        fields.Finish();
        return document;
    }

    private static void ReadTitle(ParsedDocument document, FieldSet fields)
    {
        DataNode? title = Main(fields.Take("headlines")) ?? fields.TakeScalar("headline");
        foreach (DataMember other in title is null ? fields.TakeAll("headline_") : [])
        {
            title ??= other.Value.IsScalar ? other.Value : null;
        }

        title ??= fields.TakeScalar("title");
        if (title is not null)
        {
            document.Title = JsonText.Line(title);
        }
    }

    /// <summary>Of texts with roles the main one, else the first.</summary>
    private static DataNode? Main(DataNode? list)
    {
        DataNode? first = null;
        foreach (DataNode one in list?.AsList() ?? [])
        {
            DataNode? value = one.IsScalar ? one : one["value"];
            if (value is { IsScalar: true } && string.Equals(one.TextOf("role"), "main", StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }

            first ??= value is { IsScalar: true } ? value : null;
        }

        return first;
    }
}
