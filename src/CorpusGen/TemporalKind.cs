namespace CorpusGen;

/// <summary>What kind of time a temporal expression speaks of, as TIMEX3 distinguishes.</summary>
public enum TemporalKind
{
    /// <summary>A stretch of the calendar, or a vague reference to one ("recently").</summary>
    Date,

    /// <summary>A time of day ("at 3 p.m.", "this morning").</summary>
    Time,

    /// <summary>A length of time ("three weeks").</summary>
    Duration,

    /// <summary>Something that recurs ("every Monday").</summary>
    Set,
}
