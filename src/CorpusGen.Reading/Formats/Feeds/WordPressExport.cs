using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.Feeds;

/// <summary>What the export files of WordPress (WXR) add to RSS: states of posts, kinds of items, names of authors.</summary>
/// <remarks>
/// A post that is a draft, is pending or private, or lies in the trash is a draft; one that is scheduled is embargoed until its day.
/// Items that are no posts are left out: attachments, menus, revisions, styles. <c>dc:creator</c> holds the name that an author logs in
/// with, and <c>wp:author_display_name</c> of the channel the one that readers see. Format: https://wordpress.com/support/export/.
/// </remarks>
internal sealed class WordPressExport
{
    private const string Vocabulary = "wordpress.org/export";

    private static readonly string[] OtherKinds =
    [
        "attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache", "user_request", "wp_block", "wp_template",
        "wp_template_part", "wp_global_styles", "wp_navigation", "wp_font_family", "wp_font_face",
    ];

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    internal WordPressExport(XmlNode? channel)
    {
        foreach (XmlNode author in channel?.All("author") ?? [])
        {
            if (FeedNames.IsOf(author, Vocabulary) && Find(author, "author_login") is string login && Find(author, "author_display_name") is string name)
            {
                _names[login] = name;
            }
        }
    }

    internal static bool IsPost(XmlNode item) => Find(item, "post_type") is not string kind || Array.IndexOf(OtherKinds, kind) < 0;

    /// <summary>What WordPress writes where drafts have no date yet: the year before the first, which is none to report.</summary>
    internal static bool IsNoDate(string written) => written.IndexOf(" -0001 ", StringComparison.Ordinal) >= 0;

    internal static XmlNode? DateOf(XmlNode item) => First(item, "post_date");

    internal static void ReadStatus(XmlNode item, ParsedDocument document)
    {
        if (Find(item, "status") is not string status)
        {
            return;
        }

        document.Status = status;
        document.IsDraft = status is "draft" or "auto-draft" or "pending" or "private" or "trash";
        if (status == "future" && DateOf(item) is XmlNode date)
        {
            document.TakeEmbargo(date.AllText().Text, date.AllText().Trim().Span, "post_date");
        }
    }

    /// <summary>An author by the name that readers see.</summary>
    internal StatedParticipant Named(StatedParticipant author) =>
        _names.TryGetValue(author.Name, out string? name) ? author with { Name = name, Wording = author.Name } : author;

    private static string? Find(XmlNode parent, string name) => First(parent, name)?.AllText().Text.Trim() is { Length: > 0 } words ? words : null;

    private static XmlNode? First(XmlNode parent, string name)
    {
        foreach (XmlNode child in parent.All(name))
        {
            if (FeedNames.IsOf(child, Vocabulary))
            {
                return child;
            }
        }

        return null;
    }
}
