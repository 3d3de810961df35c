using System;
using System.Collections.Generic;
using CorpusGen.Reading.Participants.Segmentation;

namespace CorpusGen.Reading.Participants.Tagging;

/// <summary>How a first pass labeled each word over a whole text: what a second pass knows beyond the single place.</summary>
internal sealed class DocumentCounts
{
    /// <summary>The number of templates.</summary>
    internal const int Templates = 6;

    /// <summary>The names of the templates, for explanations.</summary>
    internal static readonly string[] Names =
    [
        "how the word is labeled elsewhere in the text", "the same with lists", "the same with the position",
        "its part in full names of the text", "how the next word is labeled elsewhere", "how the word before is labeled elsewhere",
    ];

    private readonly Dictionary<uint, Tally> _tallies;

    private DocumentCounts(Dictionary<uint, Tally> tallies) => _tallies = tallies;

    internal static DocumentCounts Of(ReadOnlySpan<Unit> units, ReadOnlySpan<Label> labels)
    {
        var tallies = new Dictionary<uint, Tally>(units.Length);
        for (int i = 0; i < units.Length; i++)
        {
            if (units[i].Kind == UnitKind.Name)
            {
                tallies.TryGetValue(units[i].Hash, out Tally tally);
                tallies[units[i].Hash] = tally.With(labels[i], i + 1 < labels.Length ? labels[i + 1] : Label.Outside, 1);
            }
        }

        return new DocumentCounts(tallies);
    }

    /// <summary>Writes the features of a unit that come from the other places where its words stand.</summary>
    internal void Write(ReadOnlySpan<Unit> units, ReadOnlySpan<Label> labels, int unit, int runFirst, int runEnd, uint lists, uint place, Span<uint> features)
    {
        uint own = Describe(units, labels, unit, out uint parts);
        features[0] = FeatureTemplates.Mix(61, own);
        features[1] = FeatureTemplates.Mix(62, own, lists);
        features[2] = FeatureTemplates.Mix(63, own, place);
        features[3] = FeatureTemplates.Mix(64, parts, (place << 10) | lists);
        features[4] = FeatureTemplates.Mix(65, unit + 1 < runEnd ? Describe(units, labels, unit + 1, out _) : 0x7FFu, own);
        features[5] = FeatureTemplates.Mix(66, unit > runFirst ? Describe(units, labels, unit - 1, out _) : 0x7FFu, own);
    }

    private uint Describe(ReadOnlySpan<Unit> units, ReadOnlySpan<Label> labels, int unit, out uint parts)
    {
        parts = 0;
        if (units[unit].Kind != UnitKind.Name || !_tallies.TryGetValue(units[unit].Hash, out Tally tally))
        {
            return 0;
        }

        // The unit's own label says nothing that the first pass did not know here.
        tally = tally.With(labels[unit], unit + 1 < labels.Length ? labels[unit + 1] : Label.Outside, -1);
        parts = Cap(tally.FirstOfFull) | (Cap(tally.LastOfFull) << 2) | (Cap(tally.Single) << 4);
        return 1 + (Cap(tally.Outside) | (Cap(tally.Person) << 2) | (Cap(tally.Body) << 4) | (Cap(tally.Place) << 6));
    }

    private static uint Cap(int count) => (uint)(count > 2 ? 3 : count);

    private struct Tally
    {
        internal int Outside;
        internal int Person;
        internal int Body;
        internal int Place;
        internal int FirstOfFull;
        internal int LastOfFull;
        internal int Single;

        internal readonly Tally With(Label label, Label next, int step)
        {
            Tally tally = this;
            switch (label)
            {
                case Label.Outside:
                    tally.Outside += step;
                    break;
                case Label.PersonBegin:
                    tally.Person += step;
                    bool full = next == Label.PersonInside;
                    tally.FirstOfFull += full ? step : 0;
                    tally.Single += full ? 0 : step;
                    break;
                case Label.PersonInside:
                    tally.Person += step;
                    tally.LastOfFull += next == Label.PersonInside ? 0 : step;
                    break;
                case Label.OrganizationBegin or Label.OrganizationInside:
                    tally.Body += step;
                    break;
                default:
                    tally.Place += step;
                    break;
            }

            return tally;
        }
    }
}
