using System;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Segmentation;

namespace CorpusGen.Reading.Participants.Tagging;

/// <summary>Labels runs by their titles and initials alone.</summary>
internal static class RuleTagger
{
    internal static Label[] Tag(SegmentedText text)
    {
        var labels = new Label[text.Units.Length];
        foreach (Run run in text.Runs)
        {
            ReadOnlySpan<Unit> units = text.UnitsOf(run);
            int start = BeginOfName(units);
            for (int i = start; i < units.Length; i++)
            {
                labels[run.First + i] = i == start ? Label.PersonBegin : Label.PersonInside;
            }
        }

        return labels;
    }

    private static int BeginOfName(ReadOnlySpan<Unit> units)
    {
        int start = 0;
        for (int i = 0; i < units.Length; i++)
        {
            if ((units[i].Class & WordClass.Title) != 0)
            {
                start = i + 1;
            }
        }

        // "President of Azerbaijan Ilham Aliyev": the country closes the title.
        if (start < units.Length && units[start].Kind == UnitKind.Joiner)
        {
            for (int i = start; i < units.Length; i++)
            {
                start = (units[i].Class & WordClass.Country) != 0 ? i + 1 : start;
            }
        }

        bool initials = units.Length >= 2 && units[0].Last > units[0].First && units[0].Kind == UnitKind.Name && units[0].Class == WordClass.None;
        bool name = start < units.Length && units[start].Kind == UnitKind.Name && (start > 0 || initials);
        return name ? start : units.Length;
    }
}
