namespace CorpusGen;

/// <summary>How long a stretch of the calendar a <see cref="CalendarDate"/> names, from the longest to the shortest.</summary>
public enum DatePrecision
{
    /// <summary>A hundred years that share their first two digits (<c>19</c> for 1900-1999).</summary>
    Century,

    /// <summary>Ten years that share their first three digits.</summary>
    Decade,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Half a calendar year.</summary>
    Half,

    /// <summary>Three months, from January, April, July or October.</summary>
    Quarter,

    /// <summary>A meteorological season of the northern hemisphere; winter begins in December of its year.</summary>
    Season,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>An ISO 8601 week, Monday to Sunday.</summary>
    Week,

    /// <summary>The Saturday and Sunday of an ISO 8601 week.</summary>
    Weekend,

    /// <summary>A calendar day.</summary>
    Day,
}
