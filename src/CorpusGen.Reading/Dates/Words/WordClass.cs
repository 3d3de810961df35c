namespace CorpusGen.Reading.Dates.Words;

/// <summary>What part a word can play in a temporal expression. The rules are chosen by it.</summary>
internal enum WordClass : byte
{
    /// <summary>No part at all: nearly every word of a text.</summary>
    None,

    /// <summary>Decimal digits; the value is the number, or -1 when that is greater than 32767.</summary>
    Number,

    /// <summary>"one", "twenty", "a"; the value is the number.</summary>
    Cardinal,

    /// <summary>"several", "few", "couple": a number that is not told.</summary>
    VagueNumber,

    /// <summary>"third", "21st"; the value is the number.</summary>
    Ordinal,

    /// <summary>"January", "Oct"; the value is the month.</summary>
    Month,

    /// <summary>"Monday", "Tue"; the value is 1 for Monday to 7 for Sunday.</summary>
    Weekday,

    /// <summary>"summer"; the value is 1 for spring to 4 for winter.</summary>
    Season,

    /// <summary>"year", "weeks"; the value is a <see cref="CalendarUnit"/>.</summary>
    Unit,

    /// <summary>"period": a stretch of time without a length of its own.</summary>
    Period,

    /// <summary>"half", which halves a unit or a year.</summary>
    Half,

    /// <summary>"morning"; the value is a position in <see cref="PartOfDay.Codes"/>.</summary>
    PartOfDay,

    /// <summary>"noon", "midnight": a clock time that is a word; the value is the hour.</summary>
    NamedHour,

    /// <summary>"today", "yesterday", "tomorrow"; the value is the distance in days.</summary>
    RelativeDay,

    /// <summary>"tonight".</summary>
    Tonight,

    /// <summary>"last", "this", "next"; the value is a <see cref="Relation"/>.</summary>
    Relation,

    /// <summary>"ago", "earlier", "later"; the value is a <see cref="Direction"/>.</summary>
    Direction,

    /// <summary>"early", "end", "rest": a part of a date; the value is a <see cref="DatePart"/>.</summary>
    DatePart,

    /// <summary>"the".</summary>
    Article,

    /// <summary>"nearly", "about".</summary>
    Approximator,

    /// <summary>"more", "less": an approximator when "than" follows.</summary>
    Comparative,

    /// <summary>"very", "than": a word inside what stands before an expression.</summary>
    Intensifier,

    /// <summary>"full", "straight": an adjective between a number and its unit that leaves the length alone.</summary>
    Filler,

    /// <summary>"FY22", "FY2023"; the value is the year, of two digits or four.</summary>
    FiscalYear,

    /// <summary>"and", "or".</summary>
    Conjunction,

    /// <summary>"every", "each".</summary>
    Every,

    /// <summary>"daily", "annually"; the value is a <see cref="CalendarUnit"/>.</summary>
    Frequency,

    /// <summary>"now", "currently".</summary>
    PresentWord,

    /// <summary>"recently", "lately".</summary>
    PastWord,

    /// <summary>"soon", "shortly".</summary>
    FutureWord,

    /// <summary>"past", "present", "future" as nouns; "future" has the value 1, "present" 0, "moment" 2.</summary>
    TenseNoun,

    /// <summary>"recent".</summary>
    Recent,

    /// <summary>"fiscal", "financial".</summary>
    Fiscal,

    /// <summary>"1980s"; the value is the first year.</summary>
    Decade,

    /// <summary>"80s", "eighties": a decade without its century; the value is the years of the century, 0 to 90.</summary>
    ShortDecade,

    /// <summary>"Q3", "3Q"; the value is the quarter.</summary>
    Quarter,

    /// <summary>"H1", "1H"; the value is the half.</summary>
    HalfYear,

    /// <summary>"1Q23", "2023Q1": a quarter with its year; the value is the year, of two or four digits, and one digit for the quarter.</summary>
    QuarterOfYear,

    /// <summary>"1H23", "2023H1": the same of a half year.</summary>
    HalfOfYear,

    /// <summary>An apostrophe that stands for the century: "'89".</summary>
    CenturyApostrophe,

    /// <summary>"a.m.", "pm"; the value is 0 for the morning, 12 for the afternoon.</summary>
    Meridiem,

    /// <summary>"o'clock".</summary>
    OClock,

    /// <summary>"9am"; the value is the hour of 24.</summary>
    ClockHour,

    /// <summary>"GMT", "EST".</summary>
    TimeZone,

    /// <summary>The first word of a holiday's name.</summary>
    Holiday,

    /// <summary>"BC", "AD"; the value is -1 before, 1 after.</summary>
    Era,

    /// <summary>"in", "since", "by": a preposition that a date often follows.</summary>
    Preposition,

    /// <summary>"will", "expects": a word that puts its sentence into the future; the value is 1 for those before an infinitive without "to".</summary>
    FutureVerb,

    /// <summary>"was", "had": a word that puts its sentence into the past.</summary>
    PastVerb,

    /// <summary>"route", "flight": what bears a number that may look like a year.</summary>
    Numbered,

    /// <summary>"Street": what stands behind a house number and a name.</summary>
    Street,

    /// <summary>"profit", "exports": a word that company and economic news is made of.</summary>
    Business,

    /// <summary>"mid".</summary>
    Mid,

    /// <summary>"midyear", "yearend": the value is a <see cref="CalendarUnit"/>.</summary>
    UnitPart,
}
