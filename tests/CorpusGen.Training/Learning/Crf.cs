using System;
using System.Collections.Generic;
using System.Runtime.Intrinsics;
using CorpusGen.Reading.Participants.Model;
using CorpusGen.Reading.Participants.Tagging;

namespace CorpusGen.Training.Learning;

/// <summary>Trains a linear-chain conditional random field by AdaGrad, run by run.</summary>
/// <remarks>Lanes of a vector are added and multiplied one by one, so that the result does not depend on how wide the machine's are.</remarks>
internal sealed class Crf
{
    private const int Labels = TaggerWeights.Labels;

    private readonly TrainingOptions _options;
    private readonly uint _mask;
    private readonly Vector256<float>[] _weights;
    private readonly Vector256<float>[] _squares;
    private readonly double[] _transitions = new double[(Labels + 1) * Labels];
    private readonly double[] _transitionSquares = new double[(Labels + 1) * Labels];
    private readonly HashSet<uint> _kept;
    private double[] _scores = [];
    private double[] _forward = [];
    private double[] _backward = [];

    internal Crf(TrainingOptions options, HashSet<uint> kept)
    {
        _options = options;
        _kept = kept;
        _mask = (1u << options.LogRows) - 1;
        _weights = new Vector256<float>[1 << options.LogRows];
        _squares = new Vector256<float>[1 << options.LogRows];
    }

    /// <summary>The features that at least two units have.</summary>
    internal static HashSet<uint> FrequentFeatures(IEnumerable<Sequence> sequences, int times)
    {
        var counts = new Dictionary<uint, int>();
        foreach (Sequence sequence in sequences)
        {
            foreach (uint feature in sequence.Features)
            {
                counts.TryGetValue(feature, out int count);
                counts[feature] = count + 1;
            }
        }

        var kept = new HashSet<uint>();
        foreach ((uint feature, int count) in counts)
        {
            if (count >= times)
            {
                kept.Add(feature);
            }
        }

        return kept;
    }

    internal void Train(List<Sequence> sequences, Action<int, double>? report = null)
    {
        var random = new DeterministicRandom(_options.Seed);
        var order = new int[sequences.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        for (int epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            for (int i = order.Length - 1; i > 0; i--)
            {
                int other = random.Next(i + 1);
                (order[i], order[other]) = (order[other], order[i]);
            }

            double loss = 0;
            foreach (int index in order)
            {
                loss += Learn(sequences[index], random);
            }

            report?.Invoke(epoch, loss);
        }
    }

    /// <summary>The weights as bytes, in the layout that <see cref="TaggerWeights.Read"/> reads.</summary>
    internal byte[] Quantize()
    {
        double scale = _options.Scale;
        var bytes = new byte[1 + (2 * _transitions.Length) + (_weights.Length * Labels)];
        bytes[0] = (byte)_options.LogRows;
        for (int i = 0; i < _transitions.Length; i++)
        {
            short value = (short)Math.Clamp(Math.Round(_transitions[i] * scale), short.MinValue, short.MaxValue);
            bytes[1 + (2 * i)] = (byte)value;
            bytes[2 + (2 * i)] = (byte)(value >> 8);
        }

        int offset = 1 + (2 * _transitions.Length);
        foreach (Vector256<float> row in _weights)
        {
            for (int label = 0; label < Labels; label++)
            {
                bytes[offset++] = (byte)(sbyte)Math.Clamp(Math.Round(row.GetElement(label) * scale), -127, 127);
            }
        }

        return bytes;
    }

    private double Learn(Sequence sequence, DeterministicRandom random)
    {
        int count = sequence.Labels.Length;
        uint[] used = Choose(sequence, random);
        Score(sequence, used, count);
        double logarithm = ForwardBackward(count);
        double loss = logarithm - PathScore(sequence);
        UpdateRows(sequence, used, count, logarithm);
        UpdateTransitions(sequence, count, logarithm);
        return loss;
    }

    /// <summary>The features of this turn: those seen too rarely, and some of the lexical ones at random, are left out (0).</summary>
    private uint[] Choose(Sequence sequence, DeterministicRandom random)
    {
        var used = new uint[sequence.Features.Length];
        for (int i = 0; i < used.Length; i++)
        {
            bool lexical = i % sequence.PerUnit < FeatureTemplates.Lexical;
            bool dropped = lexical && random.NextDouble() < _options.DropOut;
            used[i] = !dropped && _kept.Contains(sequence.Features[i]) ? sequence.Features[i] & _mask : uint.MaxValue;
        }

        return used;
    }

    private void Score(Sequence sequence, uint[] used, int count)
    {
        if (_scores.Length < count * Labels)
        {
            _scores = new double[count * Labels];
            _forward = new double[count * Labels];
            _backward = new double[count * Labels];
        }

        for (int i = 0; i < count; i++)
        {
            Vector256<float> sum = Vector256<float>.Zero;
            for (int f = i * sequence.PerUnit; f < (i + 1) * sequence.PerUnit; f++)
            {
                if (used[f] != uint.MaxValue)
                {
                    sum += _weights[used[f]];
                }
            }

            for (int label = 0; label < Labels; label++)
            {
                _scores[(i * Labels) + label] = sum.GetElement(label);
            }
        }
    }

    private double ForwardBackward(int count)
    {
        Span<double> terms = stackalloc double[Labels];
        for (int label = 0; label < Labels; label++)
        {
            _forward[label] = Viterbi.IsAllowed(Labels, label) ? _scores[label] + _transitions[(Labels * Labels) + label] : double.NegativeInfinity;
            _backward[((count - 1) * Labels) + label] = 0;
        }

        for (int i = 1; i < count; i++)
        {
            for (int label = 0; label < Labels; label++)
            {
                for (int before = 0; before < Labels; before++)
                {
                    terms[before] = Viterbi.IsAllowed(before, label) ? _forward[((i - 1) * Labels) + before] + _transitions[(before * Labels) + label] : double.NegativeInfinity;
                }

                _forward[(i * Labels) + label] = LogSum(terms) + _scores[(i * Labels) + label];
            }
        }

        for (int i = count - 2; i >= 0; i--)
        {
            for (int before = 0; before < Labels; before++)
            {
                for (int label = 0; label < Labels; label++)
                {
                    int next = ((i + 1) * Labels) + label;
                    terms[label] = Viterbi.IsAllowed(before, label) ? _transitions[(before * Labels) + label] + _scores[next] + _backward[next] : double.NegativeInfinity;
                }

                _backward[(i * Labels) + before] = LogSum(terms);
            }
        }

        return LogSum(_forward.AsSpan((count - 1) * Labels, Labels));
    }

    private static double LogSum(ReadOnlySpan<double> terms)
    {
        double most = double.NegativeInfinity;
        foreach (double term in terms)
        {
            most = Math.Max(most, term);
        }

        if (double.IsNegativeInfinity(most))
        {
            return most;
        }

        double sum = 0;
        foreach (double term in terms)
        {
            sum += ExactMath.Exp(term - most);
        }

        return most + ExactMath.Log(sum);
    }

    private double PathScore(Sequence sequence)
    {
        double score = 0;
        int before = Labels;
        for (int i = 0; i < sequence.Labels.Length; i++)
        {
            int label = (int)sequence.Labels[i];
            score += _scores[(i * Labels) + label] + _transitions[(before * Labels) + label];
            before = label;
        }

        return score;
    }

    private void UpdateRows(Sequence sequence, uint[] used, int count, double logarithm)
    {
        Span<float> lanes = stackalloc float[8];
        Vector256<float> step = Vector256.Create((float)_options.Step);
        Vector256<float> floor = Vector256.Create(1e-8f);
        for (int i = 0; i < count; i++)
        {
            lanes.Clear();
            for (int label = 0; label < Labels; label++)
            {
                int at = (i * Labels) + label;
                lanes[label] = (float)((label == (int)sequence.Labels[i] ? 1 : 0) - ExactMath.Exp(_forward[at] + _backward[at] - logarithm));
            }

            Vector256<float> gradient = Vector256.Create<float>(lanes);
            Vector256<float> square = gradient * gradient;
            for (int f = i * sequence.PerUnit; f < (i + 1) * sequence.PerUnit; f++)
            {
                if (used[f] != uint.MaxValue)
                {
                    _squares[used[f]] += square;
                    _weights[used[f]] += step * gradient / (Vector256.Sqrt(_squares[used[f]]) + floor);
                }
            }
        }
    }

    private void UpdateTransitions(Sequence sequence, int count, double logarithm)
    {
        Span<double> gradient = stackalloc double[(Labels + 1) * Labels];
        gradient.Clear();
        for (int label = 0; label < Labels; label++)
        {
            gradient[(Labels * Labels) + label] -= ExactMath.Exp(_forward[label] + _backward[label] - logarithm);
        }

        gradient[(Labels * Labels) + (int)sequence.Labels[0]] += 1;
        for (int i = 1; i < count; i++)
        {
            gradient[((int)sequence.Labels[i - 1] * Labels) + (int)sequence.Labels[i]] += 1;
            for (int before = 0; before < Labels; before++)
            {
                for (int label = 0; label < Labels; label++)
                {
                    if (Viterbi.IsAllowed(before, label))
                    {
                        double score = _forward[((i - 1) * Labels) + before] + _transitions[(before * Labels) + label]
                            + _scores[(i * Labels) + label] + _backward[(i * Labels) + label];
                        gradient[(before * Labels) + label] -= ExactMath.Exp(score - logarithm);
                    }
                }
            }
        }

        for (int i = 0; i < gradient.Length; i++)
        {
            if (gradient[i] != 0)
            {
                _transitionSquares[i] += gradient[i] * gradient[i];
                _transitions[i] += _options.Step * gradient[i] / (Math.Sqrt(_transitionSquares[i]) + 1e-8);
            }
        }
    }
}
