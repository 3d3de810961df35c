using System;
using CorpusGen.Reading.Participants.Model;

namespace CorpusGen.Reading.Participants.Tagging;

/// <summary>Finds the best sequence of labels of a run. The inside of a name only follows its beginning or inside.</summary>
internal sealed class Viterbi
{
    private const int Labels = TaggerWeights.Labels;
    private const int Never = int.MinValue / 2;

    private readonly TaggerWeights _weights;
    private readonly int[] _scores = new int[Labels];
    private readonly int[] _next = new int[Labels];
    private byte[] _from = new byte[Labels * 16];

    internal Viterbi(TaggerWeights weights) => _weights = weights;

    /// <summary>Whether a label may follow another; <see cref="TaggerWeights.Labels"/> stands for the beginning of a run.</summary>
    internal static bool IsAllowed(int before, int label) =>
        label == 0 || (label & 1) == 1 || before == label || before == label - 1;

    internal void Label(ReadOnlySpan<UnitScores> units, Span<Label> labels)
    {
        if (_from.Length < units.Length * Labels)
        {
            _from = new byte[units.Length * Labels * 2];
        }

        for (int label = 0; label < Labels; label++)
        {
            _scores[label] = IsAllowed(Labels, label) ? units[0][label] + _weights.Transition(Labels, label) : Never;
        }

        for (int i = 1; i < units.Length; i++)
        {
            Step(units[i], i);
        }

        int best = 0;
        for (int label = 1; label < Labels; label++)
        {
            best = _scores[label] > _scores[best] ? label : best;
        }

        for (int i = units.Length - 1; i >= 0; i--)
        {
            labels[i] = (Label)best;
            best = _from[(i * Labels) + best];
        }
    }

    private void Step(in UnitScores unit, int index)
    {
        for (int label = 0; label < Labels; label++)
        {
            int best = Never;
            int from = 0;
            for (int before = 0; before < Labels; before++)
            {
                int score = _scores[before] + _weights.Transition(before, label);
                if (score > best && IsAllowed(before, label))
                {
                    best = score;
                    from = before;
                }
            }

            _next[label] = best == Never ? Never : best + unit[label];
            _from[(index * Labels) + label] = (byte)from;
        }

        Array.Copy(_next, _scores, Labels);
    }
}
