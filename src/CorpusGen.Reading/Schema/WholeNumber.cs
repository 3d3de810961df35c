using System.Globalization;

namespace CorpusGen.Reading.Schema;

/// <summary>Reads whole numbers as JSON Schema has them: every number without a fraction, <c>5.0</c> and <c>1e3</c> too (Validation 2020-12, 6.1.1).</summary>
public static class WholeNumber
{
    /// <summary>Reads a number.</summary>
    /// <param name="text">The number as it is written.</param>
    /// <param name="number">The number; 0 when it is not whole, or beyond 64 bits.</param>
    /// <returns>Whether it is a whole number of at most 64 bits.</returns>
    public static bool TryRead(string text, out long number)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number))
        {
            return true;
        }

        bool isWhole = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            && value == decimal.Truncate(value) && value is >= long.MinValue and <= long.MaxValue;
        number = isWhole ? (long)value : 0;
        return isWhole;
    }
}
