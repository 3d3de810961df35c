namespace CorpusGen.Reading.Dates.Words;

/// <summary>
/// The words of the grammar. To teach the recognizer a word, add it here. Words are in lower case; <c>word=number</c> gives
/// the value that the class calls for, and words without one have the value 0.
/// </summary>
internal static class LexiconData
{
    internal static void Fill(Lexicon lexicon)
    {
        FillNames(lexicon);
        FillNumbers(lexicon);
        FillUnits(lexicon);
        FillPlaces(lexicon);
        FillVague(lexicon);
        FillClock(lexicon);
        FillGrammar(lexicon);
    }

    private static void FillNames(Lexicon lexicon)
    {
        lexicon.Add(WordClass.Month, "january=1 february=2 april=4 june=6 july=7 september=9 october=10 november=11 december=12");
        lexicon.Add(WordClass.Month, "march=3 may=5 august=8", WordTraits.NeedsCapital);
        lexicon.Add(
            WordClass.Month,
            "jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12",
            WordTraits.NeedsCapital | WordTraits.Abbreviation);
        lexicon.Add(WordClass.Weekday, "monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7");
        lexicon.Add(WordClass.Weekday, "mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7", WordTraits.Plural);
        lexicon.Add(
            WordClass.Weekday,
            "mon=1 tue=2 tues=2 wed=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=7",
            WordTraits.NeedsCapital | WordTraits.Abbreviation);
        lexicon.Add(WordClass.Season, "spring=1 springtime=1 summer=2 summertime=2 fall=3 autumn=3 winter=4 wintertime=4");
        lexicon.Add(
            WordClass.Holiday,
            "christmas new thanksgiving easter halloween labor memorial independence veterans columbus presidents valentine "
            + "martin boxing mother father palm ash groundhog flag fourth armistice bastille labour remembrance pearl "
            + "guy epiphany juneteenth st mardi pentecost anzac",
            WordTraits.NeedsCapital);
        lexicon.Add(WordClass.Holiday, "black cyber maundy shrove whit", WordTraits.NeedsCapital | WordTraits.NeedsWeekday);
    }

    private static void FillNumbers(Lexicon lexicon)
    {
        lexicon.Add(WordClass.Cardinal, "a=1 an=1", WordTraits.Article);
        lexicon.Add(
            WordClass.Cardinal,
            "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 "
            + "fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 "
            + "eighty=80 ninety=90 hundred=100 thousand=1000 dozen=12");
        lexicon.Add(WordClass.VagueNumber, "several few couple many number some various numerous scores countless");
        lexicon.Add(
            WordClass.Ordinal,
            "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 "
            + "thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30");
        lexicon.Add(WordClass.ShortDecade, "twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90");
    }

    private static void FillUnits(Lexicon lexicon)
    {
        AddUnit(lexicon, CalendarUnit.Minute, "minute", "minutes");
        AddUnit(lexicon, CalendarUnit.Hour, "hour", "hours");
        AddUnit(lexicon, CalendarUnit.Day, "day", "days");
        AddUnit(lexicon, CalendarUnit.Week, "week", "weeks");
        AddUnit(lexicon, CalendarUnit.Weekend, "weekend", "weekends");
        AddUnit(lexicon, CalendarUnit.Fortnight, "fortnight", "fortnights");
        AddUnit(lexicon, CalendarUnit.Month, "month", "months");
        AddUnit(lexicon, CalendarUnit.Quarter, "quarter", "quarters");
        AddUnit(lexicon, CalendarUnit.Year, "year", "years");
        AddUnit(lexicon, CalendarUnit.Decade, "decade", "decades");
        AddUnit(lexicon, CalendarUnit.Century, "century", "centuries");
        AddUnit(lexicon, CalendarUnit.Millennium, "millennium", "millennia");
        AddUnit(lexicon, CalendarUnit.Vague, "generation", "generations");
        lexicon.AddUnit(CalendarUnit.Second, "seconds", WordTraits.Plural);
        lexicon.Add(WordClass.Half, "half");
        lexicon.Add(WordClass.Period, "period");
        lexicon.Add(WordClass.Fiscal, "fiscal financial");
        lexicon.Add(WordClass.Fiscal, "fy", WordTraits.NeedsCapital);
        lexicon.AddFrequency(CalendarUnit.Hour, "hourly");
        lexicon.AddFrequency(CalendarUnit.Day, "daily nightly");
        lexicon.AddFrequency(CalendarUnit.Week, "weekly");
        lexicon.AddFrequency(CalendarUnit.Month, "monthly");
        lexicon.AddFrequency(CalendarUnit.Quarter, "quarterly");
        lexicon.AddFrequency(CalendarUnit.Year, "annual annually yearly");
        lexicon.AddUnitPart(CalendarUnit.Year, "midyear yearend");
        lexicon.AddUnitPart(CalendarUnit.Week, "midweek");
    }

    private static void AddUnit(Lexicon lexicon, CalendarUnit unit, string one, string many)
    {
        lexicon.AddUnit(unit, one, WordTraits.None);
        lexicon.AddUnit(unit, many, WordTraits.Plural);
    }

    /// <summary>Words that place a date: relative to the document, to the date spoken of, or within a longer stretch.</summary>
    private static void FillPlaces(Lexicon lexicon)
    {
        lexicon.Add(WordClass.RelativeDay, "yesterday=-1 today=0 tomorrow=1");
        lexicon.Add(WordClass.Tonight, "tonight");
        lexicon.Add(
            WordClass.Relation,
            "last=0 past=1 previous=2 prior=2 preceding=2 latest=3 this=4 current=5 same=6 comparable=6 corresponding=6 that=7 "
            + "next=8 coming=9 upcoming=9 following=10 subsequent=10 ensuing=10 succeeding=10 these=11");
        lexicon.Add(WordClass.Direction, "ago=0 earlier=1 later=2 before=3 previously=1 after=4 hence=5 afterward=2 afterwards=2");
        lexicon.Add(WordClass.DatePart, "early=0 late=1 beginning=2 start=2 outset=2 middle=3 end=4 close=4 rest=5 remainder=5 balance=5");
        lexicon.Add(WordClass.Mid, "mid");
        lexicon.Add(WordClass.Era, "bc=-1 bce=-1 b.c.=-1 b.c.e.=-1 ad=1 a.d.=1 ce=1 c.e.=1");
    }

    private static void FillVague(Lexicon lexicon)
    {
        lexicon.Add(WordClass.PresentWord, "now currently nowadays presently");
        lexicon.Add(WordClass.PastWord, "recently lately");
        lexicon.Add(WordClass.FutureWord, "soon shortly");
        lexicon.Add(WordClass.TenseNoun, "present=0 future=1 moment=2");
        lexicon.Add(WordClass.Recent, "recent");
    }

    private static void FillClock(Lexicon lexicon)
    {
        lexicon.Add(
            WordClass.PartOfDay,
            "morning=0 mornings=0 afternoon=1 afternoons=1 evening=2 evenings=2 night=3 nights=3 overnight=3 dawn=0 dusk=2 daytime=4");
        lexicon.Add(WordClass.NamedHour, "noon=12 midday=12 midnight=24");
        lexicon.Add(WordClass.OClock, "o'clock o\u2019clock");
        lexicon.Add(WordClass.Meridiem, "a.m.=0 am=0 p.m.=12 pm=12");
        lexicon.Add(WordClass.TimeZone, "gmt utc est edt cst cdt mst mdt pst pdt bst cet et pt zulu", WordTraits.NeedsCapital);
    }

    private static void FillGrammar(Lexicon lexicon)
    {
        lexicon.Add(WordClass.Numbered, "route highway flight room channel port version page model section chapter lot bus gate apollo boeing windows paragraph figure fig table tables pages docket ref box resolution exhibit clause");
        lexicon.Add(
            WordClass.Business,
            "percent profit profits sales earnings revenue revenues income growth exports imports output economy budget loss losses "
            + "inflation market prices orders production demand net billion million investment deliveries shipments");
        lexicon.Add(WordClass.Street, "street avenue road boulevard drive ave rd blvd lane", WordTraits.NeedsCapital);
        lexicon.Add(WordClass.Article, "the");
        lexicon.Add(WordClass.Approximator, "about around nearly almost roughly approximately just over under only barely exactly at up as well");
        lexicon.Add(WordClass.Comparative, "more less fewer");
        lexicon.Add(WordClass.Intensifier, "very than least most much");
        lexicon.Add(WordClass.Filler, "full straight consecutive business trading calendar additional working other long short whole successive good");
        lexicon.Add(WordClass.Conjunction, "and or");
        lexicon.Add(WordClass.Every, "every each per");
        lexicon.Add(WordClass.Preposition, "in of on by since until till from to through during for between between into within throughout circa");
        lexicon.Add(
            WordClass.FutureVerb,
            "begins opens reopens starts resumes expires arrives ends closes meets faces hosts returns concludes hopes hoping aims will=1 shall=1 won't=1 expects expect expected plans plan scheduled intends due slated "
            + "projected anticipates anticipated would=1 should=1 could=1 might=1");
        lexicon.Add(
            WordClass.PastVerb,
            "was were had did fell rose made took came went began got became grew sold bought lost won held gave led left met ran saw "
            + "hit sent won paid put cut kept wrote felt found brought built broke sought shot stood died killed");
    }
}
