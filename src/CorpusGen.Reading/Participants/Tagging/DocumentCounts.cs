using System;
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

    private readonly Tally[] _tallies;
    private readonly int[] _tallyOf;

    private DocumentCounts(Tally[] tallies, int[] tallyOf)
    {
        _tallies = tallies;
        _tallyOf = tallyOf;
    }

    internal static DocumentCounts Of(ReadOnlySpan<Unit> units, ReadOnlySpan<Label> labels)
    {
        int size = 16;
        while (size < units.Length * 2)
        {
            size *= 2;
        }

        // A hash table of positions of tallies, and for every unit its tally, so that the words are looked up once.
        var slots = new int[size];
        var keys = new uint[units.Length + 1];
        var tallies = new Tally[units.Length + 1];
        var tallyOf = new int[units.Length];
        int count = 0;
        for (int i = 0; i < units.Length; i++)
        {
            if (units[i].Kind != UnitKind.Name)
            {
                continue;
            }

            int slot = (int)(units[i].Hash & (uint)(size - 1));
            while (slots[slot] != 0 && keys[slots[slot]] != units[i].Hash)
            {
                slot = (slot + 1) & (size - 1);
            }

            if (slots[slot] == 0)
            {
                slots[slot] = ++count;
                keys[count] = units[i].Hash;
            }

            tallyOf[i] = slots[slot];
            tallies[slots[slot]].Add(labels[i], i + 1 < labels.Length ? labels[i + 1] : Label.Outside, 1);
        }

        return new DocumentCounts(tallies, tallyOf);
    }

    /// <summary>Writes the features of a unit that come from the other places where its words stand.</summary>
    internal void Write(ReadOnlySpan<Label> labels, int unit, int runFirst, int runEnd, uint lists, uint place, Span<uint> features)
    {
        uint own = Describe(labels, unit, out uint parts);
        features[0] = FeatureTemplates.Mix(61, own);
        features[1] = FeatureTemplates.Mix(62, own, lists);
        features[2] = FeatureTemplates.Mix(63, own, place);
        features[3] = FeatureTemplates.Mix(64, parts, (place << 10) | lists);
        features[4] = FeatureTemplates.Mix(65, unit + 1 < runEnd ? Describe(labels, unit + 1, out _) : 0x7FFu, own);
        features[5] = FeatureTemplates.Mix(66, unit > runFirst ? Describe(labels, unit - 1, out _) : 0x7FFu, own);
    }

    private uint Describe(ReadOnlySpan<Label> labels, int unit, out uint parts)
    {
        parts = 0;
        if (_tallyOf[unit] == 0)
        {
            return 0;
        }

        // The unit's own label says nothing that the first pass did not know here.
        Tally tally = _tallies[_tallyOf[unit]];
        tally.Add(labels[unit], unit + 1 < labels.Length ? labels[unit + 1] : Label.Outside, -1);
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

        internal void Add(Label label, Label next, int step)
        {
            switch (label)
            {
                case Label.Outside:
                    Outside += step;
                    break;
                case Label.PersonBegin:
                    Person += step;
                    bool full = next == Label.PersonInside;
                    FirstOfFull += full ? step : 0;
                    Single += full ? 0 : step;
                    break;
                case Label.PersonInside:
                    Person += step;
                    LastOfFull += next == Label.PersonInside ? 0 : step;
                    break;
                case Label.OrganizationBegin or Label.OrganizationInside:
                    Body += step;
                    break;
                default:
                    Place += step;
                    break;
            }
        }
    }
}
