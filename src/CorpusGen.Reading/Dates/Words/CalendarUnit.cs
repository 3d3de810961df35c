namespace CorpusGen.Reading.Dates.Words;

/// <summary>A unit that time is measured in.</summary>
internal enum CalendarUnit : byte
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    Half,
    Season,
    Year,
    Decade,
    Century,

    /// <summary>A thousand years; only durations use it.</summary>
    Millennium,

    /// <summary>A unit of no fixed length, such as a generation.</summary>
    Vague,
}

/// <summary>How a determiner such as "last" places a stretch of the calendar.</summary>
internal enum Relation : byte
{
    Last,
    Past,
    Previous,
    Latest,
    This,
    Current,
    Same,
    That,
    Next,
    Coming,
    Following,
    These,
}

/// <summary>The direction that a word such as "ago" counts in, and from where.</summary>
internal enum Direction : byte
{
    /// <summary>Back from the document's date.</summary>
    Ago,

    /// <summary>Back from the date last spoken of.</summary>
    Earlier,

    /// <summary>On from the date last spoken of.</summary>
    Later,

    /// <summary>"before": back, but only when no event follows.</summary>
    Before,

    /// <summary>"after": on, but only when no event follows.</summary>
    After,

    /// <summary>"hence": on from the document's date.</summary>
    Hence,
}

/// <summary>The part of a date that a modifier such as "early" picks. It widens the span and leaves the value alone.</summary>
internal enum DatePart : byte
{
    Early,
    Late,
    Start,
    Middle,
    End,
    Rest,
}

/// <summary>The codes that TIMEX3 has for parts of the day.</summary>
internal static class PartOfDay
{
    internal static readonly string[] Codes = ["TMO", "TAF", "TEV", "TNI", "TDT"];
}
