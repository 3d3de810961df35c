using System;
using System.Collections.Generic;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Mentions;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Participants.Tagging;

namespace CorpusGen.Reading.Participants.Places;

/// <summary>Adds the countries of a text to its mentions, and marks the places that are countries.</summary>
internal static class CountryPass
{
    /// <summary>Finds countries in what the tagger labeled a place or nothing, and puts them in place of the labeled places they cover.</summary>
    internal static List<NameMention> Add(SegmentedText text, ReadOnlySpan<Label> labels, List<NameMention> mentions)
    {
        var reader = new CountryReader(text);
        var countries = new List<NameMention>();
        foreach (Run run in text.Runs)
        {
            int end = run.First + run.Count;
            for (int i = run.First; i < end; i++)
            {
                if (IsFree(labels[i]) && reader.TryRead(i, end, out string code, out int last) && IsWhole(text, labels, run, i, last))
                {
                    int first = reader.WithFormOfState(text.Units[i].First);
                    bool isFreeBefore = countries.Count == 0 || countries[countries.Count - 1].Last < first;
                    first = isFreeBefore ? first : text.Units[i].First;
                    countries.Add(new NameMention(ParticipantKind.Country, first, text.Units[last].Last, MentionOrigin.CountryList) { Code = code });
                    i = last;
                }
            }
        }

        return countries.Count == 0 ? mentions : Combine(mentions, countries);
    }

    private static bool IsFree(Label label) => label is Label.Outside or Label.PlaceBegin or Label.PlaceInside;

    /// <summary>Not the beginning or end of a longer place ("South China Sea") or name.</summary>
    private static bool IsWhole(SegmentedText text, ReadOnlySpan<Label> labels, Run run, int first, int last)
    {
        int end = run.First + run.Count;
        if (last + 1 < end && ((int)labels[last + 1] & 1) == 0 && labels[last + 1] != Label.Outside)
        {
            return false;
        }

        for (int i = first; i <= last; i++)
        {
            if (!IsFree(labels[i]))
            {
                return false;
            }
        }

        if (labels[first] != Label.PlaceInside)
        {
            return true;
        }

        // "Republic of Azerbaijan" begins before the country's own name; "New Jersey" and "Lake Chad" do too, and are none.
        return first > run.First && (text.Units[first - 1].Class & WordClass.Joiner) != 0;
    }

    private static List<NameMention> Combine(List<NameMention> mentions, List<NameMention> countries)
    {
        var combined = new List<NameMention>(mentions.Count + countries.Count);
        int next = 0;
        int end = -1;
        foreach (NameMention mention in mentions)
        {
            if (mention.First <= end)
            {
                // A part of the country's name that was taken for a name, inside the body that goes on over it.
                continue;
            }

            while (next < countries.Count && countries[next].Last < mention.First)
            {
                combined.Add(countries[next++]);
            }

            bool overlaps = next < countries.Count && countries[next].First <= mention.Last;
            if (!overlaps)
            {
                combined.Add(mention);
            }
            else if (!mention.IsPlace)
            {
                // "State Council of the People's Republic of China": the body's name goes on to the end of the country's.
                NameMention country = countries[next++];
                bool runsOn = mention.Kind == ParticipantKind.Organization && country.Last > mention.Last && country.First > mention.First;
                NameMention body = runsOn ? new NameMention(mention.Kind, mention.First, country.Last, mention.Origin) : mention;
                combined.Add(body);
                end = body.Last;
                while (next < countries.Count && countries[next].First <= body.Last)
                {
                    next++;
                }
            }
        }

        for (; next < countries.Count; next++)
        {
            combined.Add(countries[next]);
        }

        return combined;
    }
}
