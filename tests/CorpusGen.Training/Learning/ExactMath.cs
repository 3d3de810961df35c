using System;

namespace CorpusGen.Training.Learning;

/// <summary>Exponential and logarithm from additions and multiplications alone: the library's differ between machines in the last bit.</summary>
internal static class ExactMath
{
    private const double Ln2 = 0.69314718055994530942;

    internal static double Exp(double x)
    {
        if (x < -700)
        {
            return 0;
        }

        double k = Math.Floor((x / Ln2) + 0.5);
        double r = x - (k * Ln2);
        double term = 1;
        double sum = 1;
        for (int i = 1; i <= 12; i++)
        {
            term = term * r / i;
            sum += term;
        }

        return sum * BitConverter.Int64BitsToDouble(((long)k + 1023) << 52);
    }

    internal static double Log(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        int exponent = (int)(bits >> 52) - 1023;
        double m = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | 0x3FF0000000000000);
        double z = (m - 1) / (m + 1);
        double square = z * z;
        double power = z;
        double sum = 0;
        for (int i = 1; i <= 41; i += 2)
        {
            sum += power / i;
            power *= square;
        }

        return (2 * sum) + (exponent * Ln2);
    }
}
