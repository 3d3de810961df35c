using System;
using CorpusGen.Reading.Participants.Model;

namespace CorpusGen.Reading.Participants.Tagging;

/// <summary>Finds the best sequence of labels of a run. The inside of a name only follows its beginning or inside.</summary>
internal sealed class Viterbi
{
    private const int Labels = TaggerWeights.Labels;
    private const int Never = int.MinValue / 4;

    /// <summary>The weight of every label (row) behind every other (column, the last one being the beginning of a run); never where it may not follow.</summary>
    private readonly int[] _transitions = new int[Labels * (Labels + 1)];
    private readonly int[] _scores = new int[Labels];
    private readonly int[] _next = new int[Labels];
    private byte[] _from = new byte[Labels * 16];

    internal Viterbi(TaggerWeights weights)
    {
        for (int label = 0; label < Labels; label++)
        {
            for (int before = 0; before <= Labels; before++)
            {
                _transitions[(label * (Labels + 1)) + before] = IsAllowed(before, label) ? weights.Transition(before, label) : Never;
            }
        }
    }

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
            _scores[label] = units[0][label] + _transitions[(label * (Labels + 1)) + Labels];
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
        ReadOnlySpan<int> scores = _scores;
        for (int label = 0; label < Labels; label++)
        {
            ReadOnlySpan<int> transitions = _transitions.AsSpan(label * (Labels + 1), Labels);
            int best = scores[0] + transitions[0];
            int from = 0;
            for (int before = 1; before < transitions.Length; before++)
            {
                int score = scores[before] + transitions[before];
                if (score > best)
                {
                    best = score;
                    from = before;
                }
            }

            _next[label] = Math.Max(best, Never) + unit[label];
            _from[(index * Labels) + label] = (byte)from;
        }

        Array.Copy(_next, _scores, Labels);
    }
}
