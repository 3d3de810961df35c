using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Html;
using CorpusGen.Reading.Formats.Json;

namespace CorpusGen.Reading.Formats.Ninjs;

/// <summary>Chooses the text of a ninjs item among the forms that it gives it in.</summary>
/// <remarks>
/// HTML comes before plain text, because it says what a paragraph is; then NITF, then other markup. A form that gives no paragraph is passed
/// over. An item without a body - a picture, a short notice - has its description as text.
/// </remarks>
internal static class NinjsBody
{
    internal static void Read(ParsedDocument document, FieldSet fields)
    {
        var bodies = new List<(int Rank, DataNode Value)>();
        Collect(bodies, fields.Take("bodies"), fields.TakeAll("body_"));
        ReadFirst(document, bodies);
        if (document.Paragraphs.Count == 0)
        {
            bodies.Clear();
            Collect(bodies, fields.Take("descriptions"), fields.TakeAll("description_"));
            ReadFirst(document, bodies);
        }
    }

    private static void Collect(List<(int Rank, DataNode Value)> bodies, DataNode? list, IReadOnlyList<DataMember> named)
    {
        foreach (DataNode body in list?.AsList() ?? [])
        {
            if ((body.IsScalar ? body : body["value"]) is { IsScalar: true } value)
            {
                string type = body.TextOf("contenttype") ?? body.TextOf("contentType") ?? "";
                bodies.Add((RankOf(type + " " + body.TextOf("role")), value));
            }
        }

        foreach (DataMember member in named)
        {
            if (member.Value.IsScalar)
            {
                bodies.Add((RankOf(member.Name.Substring(member.Name.IndexOf('_') + 1)), member.Value));
            }
        }

        // By insertion, which keeps those of one rank in order.
        for (int i = 1; i < bodies.Count; i++)
        {
            for (int j = i; j > 0 && bodies[j - 1].Rank > bodies[j].Rank; j--)
            {
                (bodies[j - 1], bodies[j]) = (bodies[j], bodies[j - 1]);
            }
        }
    }

    private static void ReadFirst(ParsedDocument document, List<(int Rank, DataNode Value)> bodies)
    {
        foreach ((int rank, DataNode value) in bodies)
        {
            if (document.Paragraphs.Count > 0)
            {
                return;
            }

            document.Headings.Clear();
            if (rank == Ranks.Nitf)
            {
                ReadNitf(document, value);
            }
            else
            {
                JsonText.Read(document, value, rank == Ranks.Html ? TextForm.Html : rank == Ranks.Plain ? TextForm.Plain : TextForm.Unsaid);
            }
        }
    }

    private static void ReadNitf(ParsedDocument document, DataNode value)
    {
        HtmlNode root = HtmlTree.Read(value.Mapped);
        foreach (HtmlNode element in root.Descendants())
        {
            if (element.Name == "body.content")
            {
                HtmlFlow.Read(document, element, static node => node.Name is "media" or "note");
                return;
            }
        }

        HtmlFlow.Read(document, root, static node => node.Name is "body.head" or "body.end" or "media" or "note");
    }

    private static int RankOf(string type)
    {
        bool Has(string part) => type.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
        return Has("html") ? Ranks.Html : Has("nitf") ? Ranks.Nitf : Has("xml") ? Ranks.Other : Has("plain") || Has("text") ? Ranks.Plain : Ranks.Unsaid;
    }

    private static class Ranks
    {
        internal const int Html = 0;
        internal const int Plain = 1;
        internal const int Unsaid = 2;
        internal const int Nitf = 3;
        internal const int Other = 4;
    }
}
