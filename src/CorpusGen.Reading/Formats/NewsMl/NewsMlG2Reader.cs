using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.NewsMl;

/// <summary>IPTC NewsML-G2 2.x: items by themselves, or many in a news message.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>title: <c>contentMeta/headline</c> in the language of the content, else <c>itemMeta/title</c>, else the title of the content</item>
/// <item>date: <c>itemMeta/versionCreated</c>, else <c>firstCreated</c>, <c>contentMeta/contentModified</c>, <c>contentCreated</c></item>
/// <item>id: <c>@guid</c> · language: <c>contentMeta/language@tag</c>, else <c>xml:lang</c> of the content, of the item, of its first words</item>
/// <item>status: <c>pubStatus</c>; what is withheld or canceled is a draft · embargo: <c>embargoed</c>; an empty one ends never (9999-12-31)</item>
/// <item>participants: <c>by</c> and <c>creator</c> as authors, <c>contributor</c> (<see cref="NewsMlParties"/>), <c>subject</c> of type person and
/// organisation, each with what an <c>assert</c> says of it</item>
/// <item>paragraphs and sections: the first rendition of <c>contentSet</c> that has text (<see cref="NewsMlContent"/>); of items without
/// any - photos, videos, packages, plans - the <c>description</c>s</item>
/// <item>concept and knowledge items: a section for each concept, its <c>definition</c>s as paragraphs (<see cref="NewsMlConcepts"/>)</item>
/// </list>
/// Of a message its news items are the documents; packages and concepts in it only speak of them, and are documents when nothing
/// else is there. Everything else of the item and its content becomes metadata under the name of its element.
/// </remarks>
internal static class NewsMlG2Reader
{
    private const string Format = "NewsML-G2";
    private const string Shape = "a newsItem, packageItem, conceptItem, knowledgeItem or planningItem with a headline, a title, a description or text";
    private const string ItemShape = "an item with a headline, title, description or text";

    internal static ParsedFile Read(string source)
    {
        XmlNode? root = XmlTree.Read(source, out Finding? failure);
        if (root is null)
        {
            return ParsedFile.Refused(failure ?? new Finding(FindingKind.Malformed, default, Format, Shape));
        }

        return NewsMlFile.Read(root, Items(root), item => NewsMlItem.Read(source, item), new NewsMlShape(Format, Shape, ItemShape));
    }

    private static List<XmlNode> Items(XmlNode root)
    {
        if (IsItem(root))
        {
            return [root];
        }

        var all = new List<XmlNode>();
        foreach (XmlNode set in root.All("itemSet"))
        {
            foreach (XmlNode item in set.Elements)
            {
                if (IsItem(item))
                {
                    all.Add(item);
                }
            }
        }

        List<XmlNode> news = all.FindAll(static item => item.Name == "newsItem");
        return news.Count > 0 ? news : all;
    }

    private static bool IsItem(XmlNode element) => element.Name.EndsWith("Item", StringComparison.Ordinal) && element.Name != "catalogItem";
}
