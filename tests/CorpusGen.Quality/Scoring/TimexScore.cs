using System.Globalization;

namespace CorpusGen.Quality.Scoring;

/// <summary>The counts of TempEval-3 (Task A) and the measures that follow from them.</summary>
public sealed class TimexScore
{
    public int Gold { get; internal set; }

    public int System { get; internal set; }

    /// <summary>Mentions whose spans share a character.</summary>
    public int Relaxed { get; internal set; }

    /// <summary>Mentions whose spans are identical.</summary>
    public int Strict { get; internal set; }

    /// <summary>Aligned mentions with the gold value.</summary>
    public int Value { get; internal set; }

    public double Precision => Share(Strict, System);

    public double Recall => Share(Strict, Gold);

    public double StrictF1 => F1(Strict);

    public double RelaxedF1 => F1(Relaxed);

    /// <summary>Value accuracy times relaxed F1, which for a one-to-one alignment is the F1 of right values.</summary>
    public double ValueF1 => F1(Value);

    public void Add(TimexScore other)
    {
        Gold += other.Gold;
        System += other.System;
        Relaxed += other.Relaxed;
        Strict += other.Strict;
        Value += other.Value;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"gold {Gold,5}  system {System,5}  strict P {Precision * 100,6:F2} R {Recall * 100,6:F2} F1 {StrictF1 * 100,6:F2}  value F1 {ValueF1 * 100,6:F2}");

    private double F1(int right) => Gold + System == 0 ? 1 : Share(2 * right, Gold + System);

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
