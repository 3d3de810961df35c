using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Participants.Mentions;
using CorpusGen.Reading.Participants.Merging;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants;

/// <summary>Makes the participants of the model from groups of mentions.</summary>
internal static class ParticipantBuilder
{
    internal static Participant[] Build(TokenizedText text, List<MentionGroup> groups)
    {
        groups.Sort(static (a, b) => a.Mentions[0].First.CompareTo(b.Mentions[0].First));
        var participants = new Participant[groups.Count];
        for (int i = 0; i < participants.Length; i++)
        {
            participants[i] = Build(text, groups[i]);
        }

        return participants;
    }

    private static Participant Build(TokenizedText text, MentionGroup group)
    {
        var mentions = new Mention[group.Mentions.Count];
        var forms = new List<string>();
        var titled = new List<(string Name, string Titled)>();
        var roles = new List<string>();
        string? affiliation = null;
        for (int i = 0; i < mentions.Length; i++)
        {
            NameMention mention = group.Mentions[i];
            TextSpan span = text.SpanOf(mention.First, mention.Last);
            string name = LineFolding.Fold(span.In(text.Text));
            mentions[i] = new Mention(name, span, text.BlockOf(mention.First).Paragraph);
            AddOnce(forms, name);
            foreach (StatedRole role in mention.Roles ?? [])
            {
                if (role.Last == mention.First - 1 && role.AffiliationFirst < 0)
                {
                    titled.Add((name, LineFolding.Fold(text.SpanOf(role.First, mention.Last).In(text.Text))));
                }

                AddOnce(roles, LineFolding.Fold(text.SpanOf(role.First, role.Last).In(text.Text)));
                affiliation ??= role.AffiliationFirst < 0
                    ? null
                    : LineFolding.Fold(text.SpanOf(role.AffiliationFirst, role.AffiliationLast).In(text.Text));
            }
        }

        string canonical = group.Known?.Name ?? UsualSpelling(Fullest(OwnForms(text, group, forms)), forms, mentions);

        // "Minister W. Fenghe" names its man as "W. Fenghe" does; a title before the full name adds nothing.
        foreach ((string name, string form) in titled)
        {
            if (name != canonical)
            {
                AddOnce(forms, form);
            }
        }

        // Only now: a registered name can be one with a title, too.
        forms.Remove(canonical);
        if (roles.Count == 0 && group.Known?.Role is { } known)
        {
            roles.Add(known);
        }

        return new Participant(
            canonical,
            group.Kind,
            ValueList<string>.From(roles),
            affiliation,
            ValueList<string>.From(forms),
            ValueList<Mention>.Own(mentions),
            group.Known?.ExternalId);
    }

    /// <summary>The forms without birth names and aliases, however full they are.</summary>
    private static List<string> OwnForms(TokenizedText text, MentionGroup group, List<string> forms)
    {
        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach (NameMention mention in group.Mentions)
        {
            if (mention.IsOtherName)
            {
                others.Add(LineFolding.Fold(text.SpanOf(mention.First, mention.Last).In(text.Text)));
            }
        }

        List<string> own = others.Count == 0 ? forms : forms.FindAll(form => !others.Contains(form));
        return own.Count == 0 ? forms : own;
    }

    /// <summary>The form with the most words, then the most letters; the first of equals. All capitals yield to mixed case.</summary>
    private static string Fullest(List<string> forms)
    {
        string best = forms[0];
        foreach (string form in forms)
        {
            int order = Fullness(form).CompareTo(Fullness(best));
            best = order > 0 ? form : best;
        }

        return best;
    }

    /// <summary>The spelling of a form that the text has most often; the first of equals, so that one slip makes nobody's name.</summary>
    private static string UsualSpelling(string fullest, List<string> forms, Mention[] mentions)
    {
        List<string> spellings = forms.Count == 1 ? forms : forms.FindAll(form => IsMixedCase(form) == IsMixedCase(fullest) && SpellingVariants.AreOfName(form, fullest));
        if (spellings.Count == 1)
        {
            return fullest;
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Mention mention in mentions)
        {
            counts.TryGetValue(mention.Text, out int count);
            counts[mention.Text] = count + 1;
        }

        string usual = spellings[0];
        foreach (string spelling in spellings)
        {
            usual = counts[spelling] > counts[usual] ? spelling : usual;
        }

        return usual;
    }

    private static bool IsMixedCase(string form) => form.Any(char.IsLower);

    private static int Fullness(string form)
    {
        int words = 1;
        int initials = 0;
        for (int i = 0; i < form.Length; i++)
        {
            words += form[i] == ' ' ? 1 : 0;
            initials += form[i] == '.' ? 1 : 0;
        }

        return (IsMixedCase(form) ? 1 << 20 : 0) + (Math.Min(words, 15) << 14) + Math.Min(form.Length, 1 << 10) - (initials << 8);
    }

    private static void AddOnce(List<string> list, string item)
    {
        if (!list.Contains(item))
        {
            list.Add(item);
        }
    }
}
