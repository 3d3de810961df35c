using System;
using System.Linq;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>An input for which something did not hold.</summary>
/// <param name="Target">The name of the target.</param>
/// <param name="Key">What did not hold, the same for all inputs that show it.</param>
/// <param name="Message">The details.</param>
/// <param name="Input">The input, as small as it could be made.</param>
/// <param name="Execution">The number of the execution of its target, counted from 1 for a seed.</param>
internal sealed record FuzzFinding(string Target, string Key, string Message, string Input, long Execution)
{
    /// <summary>What an exception says is wrong: the broken property, else the type and the place in the product that threw.</summary>
    internal static string KeyOf(Exception exception)
    {
        if (exception is PropertyViolation violation)
        {
            return violation.Property;
        }

        string? place = exception.StackTrace?.Split('\n')
            .Select(static line => line.Trim())
            .FirstOrDefault(static line => line.StartsWith("at CorpusGen", StringComparison.Ordinal) && !line.StartsWith("at CorpusGen.Fuzzing", StringComparison.Ordinal));
        int end = place?.IndexOf('(', StringComparison.Ordinal) ?? -1;
        return exception.GetType().Name + " " + (end > 0 ? place![..end] : "outside the product");
    }
}
