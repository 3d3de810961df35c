using System;

namespace CorpusGen.Packing;

/// <summary>Writes and reads what only some articles have; <see cref="ArticlePack"/> says first which of it there is.</summary>
internal static class ExtrasPack
{
    internal static ArticleExtras Of(Article article)
    {
        bool hasHead = article.Fragment is not null || article.Language is not null || article.Status is not null || article.IsDraft
            || article.EmbargoedUntil is not null || article.TranslationOf is not null;
        ArticleExtras extras = (article.Edits.Length > 0 ? ArticleExtras.Edits : 0)
            | (hasHead ? ArticleExtras.Head : 0)
            | (article.Sections.Count > 0 ? ArticleExtras.Sections : 0)
            | (article.Metadata.Count > 0 ? ArticleExtras.Metadata : 0);
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            extras |= (paragraph.Id is not null ? ArticleExtras.ParagraphIds : 0) | (paragraph.Speaker is not null ? ArticleExtras.Speakers : 0);
        }

        return extras;
    }

    internal static void Write(PackWriter pack, Article article, ArticleExtras extras)
    {
        if (extras.HasFlag(ArticleExtras.Head))
        {
            pack.Text(article.Fragment).Text(article.Language).Text(article.Status).Number(article.IsDraft ? 1 : 0)
                .Text(article.EmbargoedUntil?.Timex).Text(article.TranslationOf);
        }

        if (extras.HasFlag(ArticleExtras.Sections))
        {
            pack.Number(article.Sections.Count);
            foreach (Section section in article.Sections)
            {
                pack.Text(section.Title).Number(section.Level).Number(section.Paragraph).Text(section.Id);
            }
        }

        if (extras.HasFlag(ArticleExtras.Metadata))
        {
            pack.Number(article.Metadata.Count);
            foreach (MetadataEntry entry in article.Metadata)
            {
                pack.Text(entry.Name).Texts(entry.Values);
            }
        }
    }

    internal static void WriteParagraphs(PackWriter pack, Article article, ArticleExtras extras)
    {
        WriteParagraphs(pack, article, extras, ArticleExtras.ParagraphIds, static paragraph => paragraph.Id);
        WriteParagraphs(pack, article, extras, ArticleExtras.Speakers, static paragraph => paragraph.Speaker);
    }

    internal static ArticleDetails ReadDetails(ref PackReader pack, ArticleExtras extras)
    {
        bool hasHead = extras.HasFlag(ArticleExtras.Head);
        return new ArticleDetails(
            hasHead ? pack.TextOrNull() : null,
            hasHead ? pack.TextOrNull() : null,
            hasHead ? pack.TextOrNull() : null,
            hasHead && pack.Number() != 0,
            hasHead && CalendarDate.TryParse(pack.TextOrNull(), out CalendarDate date) ? date : null,
            hasHead ? pack.TextOrNull() : null,
            extras.HasFlag(ArticleExtras.Sections) ? ReadSections(ref pack) : ValueList<Section>.Empty,
            extras.HasFlag(ArticleExtras.Metadata) ? ReadMetadata(ref pack) : ValueList<MetadataEntry>.Empty);
    }

    internal static void WriteEdits(PackWriter pack, TextEdit[] edits)
    {
        pack.Number(edits.Length);
        int end = 0;
        foreach (TextEdit edit in edits)
        {
            pack.Number(edit.Start - end).Number(edit.Length).Text(edit.Text);
            end = edit.End;
        }
    }

    internal static TextEdit[] ReadEdits(ref PackReader pack)
    {
        var edits = new TextEdit[pack.Number()];
        int end = 0;
        for (int i = 0; i < edits.Length; i++)
        {
            edits[i] = new TextEdit(end + pack.Number(), pack.Number(), pack.Text());
            end = edits[i].End;
        }

        return edits;
    }

    private static void WriteParagraphs(PackWriter pack, Article article, ArticleExtras extras, ArticleExtras flag, Func<Paragraph, string?> value)
    {
        if (extras.HasFlag(flag))
        {
            // Who speaks, speaks for several paragraphs: what repeats the one before is one digit.
            string? last = null;
            foreach (Paragraph paragraph in article.Paragraphs)
            {
                string? next = value(paragraph);
                bool same = next == last;
                pack.Number(same ? 1 : 0);
                if (!same)
                {
                    pack.Text(next);
                }

                last = next;
            }
        }
    }

    internal static string?[] ReadTexts(ref PackReader pack, int count, bool isPresent)
    {
        var texts = new string?[count];
        string? last = null;
        for (int i = 0; isPresent && i < count; i++)
        {
            last = pack.Number() == 1 ? last : pack.TextOrNull();
            texts[i] = last;
        }

        return texts;
    }

    private static ValueList<Section> ReadSections(ref PackReader pack)
    {
        var sections = new Section[pack.Number()];
        for (int i = 0; i < sections.Length; i++)
        {
            sections[i] = new Section(pack.Text(), pack.Number(), pack.Number(), pack.TextOrNull());
        }

        return ValueList<Section>.Own(sections);
    }

    private static ValueList<MetadataEntry> ReadMetadata(ref PackReader pack)
    {
        var entries = new MetadataEntry[pack.Number()];
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i] = new MetadataEntry(pack.Text(), pack.Texts());
        }

        return ValueList<MetadataEntry>.Own(entries);
    }
}
