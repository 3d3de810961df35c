using System;

namespace CorpusGen;

/// <summary>Which parts of a date the wording leaves open and the resolver supplied.</summary>
[Flags]
public enum DateInference
{
    /// <summary>The wording states everything that the value says.</summary>
    None = 0,

    /// <summary>The year comes from the anchor.</summary>
    Year = 1,

    /// <summary>The month comes from the anchor.</summary>
    Month = 2,

    /// <summary>The day or week comes from the anchor.</summary>
    Day = 4,

    /// <summary>The century comes from the anchor or from convention ("'98").</summary>
    Century = 8,
}
