namespace CorpusGen.Reading.Tests.Dates;

/// <summary>One test per phenomenon, on a Monday in 1989; the frequencies of newswire are measured in CorpusGen.Quality.</summary>
public sealed class PhenomenonTests
{
    private const string Monday = "1989-10-30";

    [Theory]
    [InlineData("He left Monday.", "Monday=1989-10-30")]
    [InlineData("He left late Friday.", "late Friday=1989-10-27")]
    [InlineData("It fell on Friday the 13th.", "Friday the 13th=1989-10-13")]
    [InlineData("Voters go to the polls on the first Tuesday in November 1992.", "the first Tuesday in November 1992=1992-11-03")]
    [InlineData("It opened on the last Friday of May.", "the last Friday of May=1989-05-26")]
    [InlineData("It will close on the first Sunday in March.", "the first Sunday in March=1990-03-04")]
    [InlineData("It met on the fifth Friday of June 1990, never on the fifth Friday of February 1990.", "the fifth Friday of June 1990=1990-06-29; the fifth Friday of February 1990=XXXX-02")]
    [InlineData("It was the first Monday of the strike.", "Monday=1989-10-30")]
    [InlineData("He left last Monday.", "last Monday=1989-10-23")]
    [InlineData("The Senate will vote on Thursday.", "Thursday=1989-11-02")]
    [InlineData("They close on Sundays.", "Sundays=XXXX-WXX-7")]
    [InlineData("He left Friday night.", "Friday night=1989-10-27TNI")]
    [InlineData("By Friday he had fled.", "Friday=1989-10-27")]
    [InlineData("By Friday he must leave.", "Friday=1989-11-03")]
    [InlineData("He died on Friday. He was born on June 3, 1940, moved in September 1962 and married in May 1971.", "Friday=1989-10-27; June 3, 1940=1940-06-03; September 1962=1962-09; May 1971=1971-05")]
    public void Weekdays_are_the_day_of_the_document_or_the_one_before(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("The bank will cut rates on Thursday.", "Thursday=1989-11-02")]
    [InlineData("They will discuss the proposed deal on Friday.", "Friday=1989-11-03")]
    [InlineData("It is expected to hit Florida on Friday.", "Friday=1989-11-03")]
    [InlineData("A hearing is Friday.", "Friday=1989-11-03")]
    [InlineData("Tickets go on sale on Friday, and voters go to the polls Sunday.", "Friday=1989-11-03; Sunday=1989-11-05")]
    [InlineData("The ban takes effect Friday.", "Friday=1989-11-03")]
    [InlineData("Strikes are to begin on Friday.", "Friday=1989-11-03")]
    [InlineData("She is getting married Saturday. It is being held on Friday.", "Saturday=1989-11-04; Friday=1989-11-03")]
    [InlineData("Ahead of Sunday's election, he rested.", "Sunday=1989-11-05")]
    [InlineData("The wounded man died on Friday.", "Friday=1989-10-27")]
    [InlineData("He is the man who robbed a bank on Friday.", "Friday=1989-10-27")]
    public void Weekdays_of_plans_and_schedules_are_to_come(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("He was shot at 5:30 that afternoon.", "5:30=1989-10-30T17:30; that afternoon=1989-10-30TAF")]
    [InlineData("He was shot at three o'clock on Friday afternoon.", "three o'clock=1989-10-27T15:00; Friday afternoon=1989-10-27TAF")]
    [InlineData("He was shot at 9:30 last night.", "9:30=1989-10-29T21:30; last night=1989-10-29TNI")]
    [InlineData("He was shot at 10:30 that morning.", "10:30=1989-10-30T10:30; that morning=1989-10-30TMO")]
    [InlineData("It hit the ice on 14 April 1912 and sank at 2:20 a.m. the following morning.", "14 April 1912=1912-04-14; 2:20 a.m.=1912-04-15T02:20; the following morning=1912-04-15TMO")]
    public void Part_of_the_day_behind_a_clock_time_tells_its_day_and_half(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("In May 1978 he was elected. Ten days later, he resigned.", "May 1978=1978-05; Ten days later=XXXX-XX-XX")]
    [InlineData("Sales in the quarter ended March 31 rose.", "the quarter=1989-Q1; March 31=1989-03-31")]
    [InlineData("Sales in the quarter ended Oct. 31, 1988 rose.", "the quarter=1988-Q3; Oct. 31, 1988=1988-10-31")]
    [InlineData("A year ago today he died.", "A year ago=1988-10-30; today=1989-10-30")]
    [InlineData("It began 100 years ago this month.", "100 years ago=1889-10; this month=1989-10")]
    [InlineData("In the early 1970s, reforms started; by the end of the decade they were over.", "the early 1970s=197; the end of the decade=197")]
    public void Expressions_explain_each_other(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("He left on Monday of last week.", "Monday of last week=1989-10-23")]
    [InlineData("He left on Wednesday last week and is back on Tuesday of next week.", "Wednesday last week=1989-10-25; Tuesday of next week=1989-11-07")]
    [InlineData("There is a market on Sunday mornings.", "Sunday mornings=XXXX-WXX-7TMO")]
    [InlineData("The deadline is Saturday 4th.", "Saturday 4th=1989-11-04")]
    [InlineData("On the 23rd the ring was closed. By the 21st they knew.", "the 23rd=1989-10-23; the 21st=1989-10-21")]
    public void Weekdays_and_days_are_placed_by_what_stands_beside_them(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("It took 9.58 seconds, 1.5 hours and 10.2 years.", "9.58 seconds=PT9.58S; 1.5 hours=PT1.5H; 10.2 years=P10.2Y")]
    [InlineData("Rates rose by three-quarters of a point, and three quarters of them left.", "")]
    [InlineData("He reads the Daily Mail, the Morning Star and the Evening Standard on the night shift, and saw the Today show.", "")]
    [InlineData("More than 2000 died, at least 1945 were hurt, up to 2050 could lose work. About 1900 have gone.", "")]
    [InlineData("It lies at 1950 m. It costs 1950 euros. In 1959 Miles Davis came.", "1959=1959")]
    [InlineData("Resolution 1973, Figure 2001, P.O. Box 1990, No. 1967 and \u00A7 1985 are none.", "")]
    [InlineData("It was built in about 1900. Profits rose over 1988.", "about 1900=1900; 1988=1988")]
    public void Measures_numbers_and_names_are_no_dates(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("He will retire in June.", "June=1990-06")]
    [InlineData("The fair will be held on 5 July.", "5 July=1990-07-05")]
    [InlineData("The primary is March 10.", "March 10=1990-03-10")]
    [InlineData("His term ends in January.", "January=1990-01")]
    [InlineData("Ahead of the April election, he rested.", "April=1990-04")]
    [InlineData("They called an election for January 18.", "January 18=1990-01-18")]
    [InlineData("Gold for December delivery fell.", "December=1989-12")]
    [InlineData("The mayor resigned on Jan. 2.", "Jan. 2=1989-01-02")]
    [InlineData("It was founded in January.", "January=1989-01")]
    [InlineData("The building opened on Jan. 2. This ended in January.", "Jan. 2=1989-01-02; January=1989-01")]
    [InlineData("Sales have risen since November.", "November=1988-11")]
    [InlineData("Since the November fire, it stands empty.", "November=1988-11")]
    [InlineData("Through September, starts were lower.", "September=1989-09")]
    public void Tense_excludes_the_other_side_of_the_document(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("due Nov. 1", "Nov. 1=1989-11-01")]
    [InlineData("from Dec. 31", "Dec. 31=1989-12-31")]
    [InlineData("on 5 January", "5 January=1990-01-05")]
    [InlineData("from 12-14 May", "12=1989-05-12; 14 May=1989-05-14")]
    [InlineData("from July 12-14, 987.", "July 12=0987-07-12; 14, 987=0987-07-14")]
    [InlineData("May 12-14, 1990", "May 12=1990-05-12; 14, 1990=1990-05-14")]
    [InlineData("May 12th-14th, 1990", "May 12th=1990-05-12; 14th, 1990=1990-05-14")]
    [InlineData("May 12th, 13th and 14th, 1990", "May 12th=1990-05-12; 13th=1990-05-13; 14th, 1990=1990-05-14")]
    [InlineData("the 1st, 2nd and 3rd of July", "the 1st=1989-07-01; 2nd=1989-07-02; 3rd of July=1989-07-03")]
    [InlineData("1, 2, and 3 May 1988", "1=1988-05-01; 2=1988-05-02; 3 May 1988=1988-05-03")]
    [InlineData("May 12th, 13th, and 14th, 1990", "May 12th=1990-05-12; 13th=1990-05-13; 14th, 1990=1990-05-14")]
    [InlineData("On May 12th, 2nd graders met; 5th, 6th and others won.", "May 12th=1989-05-12")]
    [InlineData("On May 12th, 13th and Main Streets closed.", "May 12th=1989-05-12")]
    [InlineData("On May 12th, 13th and 14th graders met, and May 4th and 5th graders.", "May 12th=1989-05-12; May 4th=1989-05-04")]
    [InlineData("in World War 2, until 8 May 1945; Chapter 5, and 1 June 1985", "8 May 1945=1945-05-08; 1 June 1985=1985-06-01")]
    [InlineData("on the 19th of October 1950", "the 19th of October 1950=1950-10-19")]
    [InlineData("It will expire on Sept. 1.", "Sept. 1=1990-09-01")]
    [InlineData("It is closed until May 20.", "May 20=1990-05-20")]
    [InlineData("It lasted until May 20.", "May 20=1989-05-20")]
    public void Days_without_a_year_are_the_nearest(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("Sales fell in January.", "January=1989-01")]
    [InlineData("Sales will fall in January.", "January=1990-01")]
    [InlineData("from March to October 1987", "March=1987-03; October 1987=1987-10")]
    [InlineData("It may march in step. May we go? Mrs. May went.", "")]
    [InlineData("in May", "May=1989-05")]
    [InlineData("last March", "last March=1989-03")]
    public void Months_follow_the_tense_and_need_a_capital(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("in 1987 and 1988", "1987=1987; 1988=1988")]
    [InlineData("the 1914-18 war", "1914=1914; 18=1918")]
    [InlineData("$1990, Route 1990, 1,990 and 1990.5", "")]
    [InlineData("in 480 BC", "480 BC=BC0480")]
    [InlineData("in nineteen eighty-four", "nineteen eighty-four=1984")]
    public void Years_are_not_other_numbers(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("the third quarter", "the third quarter=1989-Q3")]
    [InlineData("the 0th quarter, the 0rd half, the 0th and first quarters", "first quarters=1990-Q1")]
    [InlineData("the third-quarter loss", "third-quarter=1989-Q3")]
    [InlineData("the second half of 1988", "the second half of 1988=1988-H2")]
    [InlineData("last year's first quarter", "last year's first quarter=1988-Q1")]
    [InlineData("Q1/1988, Q2-1988, Q3/88 and H1/1988", "Q1/1988=1988-Q1; Q2-1988=1988-Q2; Q3/88=1988-Q3; H1/1988=1988-H1")]
    [InlineData("1988-Q1 and 1988/H2", "1988-Q1=1988-Q1; 1988/H2=1988-H2")]
    [InlineData("the 1Q88 results, 4Q1987, 2H88 and 1987H1", "1Q88=1988-Q1; 4Q1987=1987-Q4; 2H88=1988-H2; 1987H1=1987-H1")]
    [InlineData("a deletion on chromosome 1q21 and 3q29, or 2021q1", "")]
    [InlineData("5Q88, 3H88, 1Q888, 1Q9999, 9999Q1 and Q1/Q2", "Q1=1990-Q1; Q2=1989-Q2")]
    [InlineData("In the third quarter it lost money, as in the 1988 quarter.", "the third quarter=1989-Q3; the 1988 quarter=1988-Q3")]
    [InlineData("fiscal 1990", "fiscal 1990=FY1990")]
    public void Quarters_halves_and_fiscal_years_have_values_of_their_own(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("In the third quarter profit rose from a year earlier.", "the third quarter=1989-Q3; a year earlier=1988-Q3")]
    [InlineData("Prices are higher than a year ago.", "a year ago=1988")]
    [InlineData("In September orders fell from the month before.", "September=1989-09; the month before=1989-08")]
    public void A_year_before_is_the_period_reported_on_a_year_before(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("It begins at 5 pm on 3 June 1988.", "5 pm=1988-06-03T17:00; 3 June 1988=1988-06-03")]
    [InlineData("On 3 June 1988 at 5 pm it began. At 6 pm on 4/5/1987 and 25/12/1987 it ended.", "3 June 1988=1988-06-03; 5 pm=1988-06-03T17:00; 6 pm=1987-05-04T18:00; 4/5/1987=1987-05-04; 25/12/1987=1987-12-25")]
    [InlineData("At 10:30 on June 3, 1988, it rained.", "10:30=1988-06-03T10:30; June 3, 1988=1988-06-03")]
    [InlineData("It closed at 5 pm on 1988 reports.", "5 pm=1989-10-30T17:00; 1988=1988")]
    public void Clock_time_belongs_to_the_day_that_follows_it(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("two years ago", "two years ago=1987")]
    [InlineData("about 2 1/2 years ago", "about 2 1/2 years ago=1987-04")]
    [InlineData("a week ago", "a week ago=1989-W43")]
    [InlineData("several years ago", "several years ago=PAST_REF")]
    [InlineData("three months from now", "three months from now=1990-01")]
    [InlineData("in ten days' time", "ten days' time=1989-11-09")]
    [InlineData("in two weeks\u2019 time", "two weeks\u2019 time=1989-W46")]
    [InlineData("in a year's time", "a year's time=1990")]
    [InlineData("after ten days' time", "ten days=P10D")]
    [InlineData("It was rebuilt in ten days' time.", "ten days=P10D")]
    [InlineData("three months before the vote", "three months=P3M")]
    public void Counted_units_are_dates_only_with_a_direction(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("He left in 1980. Two years earlier, in January 1976, it began.", "1980=1980; Two years earlier=1976; January 1976=1976-01")]
    [InlineData("He left in 1980. A year earlier, in June 1976, it began.", "1980=1980; A year earlier=1976; June 1976=1976-06")]
    [InlineData("It fell on May 2. Three days later, on May 9, it rose.", "May 2=1989-05-02; Three days later=1989-05-09; May 9=1989-05-09")]
    [InlineData("In May 1988 it fell. Two months later, on 3 June 1988, it rose.", "May 1988=1988-05; Two months later=1988-06; 3 June 1988=1988-06-03")]
    [InlineData("He left in 1980. Two years later, in the 1990s, it ended.", "1980=1980; Two years later=1982; the 1990s=199")]
    [InlineData("It fell on May 2. Three days later, in 1988, it rose.", "May 2=1989-05-02; Three days later=1989-05-05; 1988=1988")]
    [InlineData("It fell on May 2. Three days later, May 9, it rose.", "May 2=1989-05-02; Three days later=1989-05-09; May 9=1989-05-09")]
    [InlineData("In 1966 he left. Two years later, 2001: A Space Odyssey opened.", "1966=1966; Two years later=1968; 2001=2001")]
    [InlineData("Up from $3 million a year earlier, 1989 revenue rose.", "a year earlier=1988; 1989=1989")]
    [InlineData("It fell on May 2. Two weeks later, on Friday, it rose.", "May 2=1989-05-02; Two weeks later=1989-W20; Friday=1989-10-27")]
    public void Counted_date_is_the_one_that_explains_it(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("last week", "last week=1989-W43")]
    [InlineData("early next year", "early next year=1990")]
    [InlineData("over the past year", "the past year=P1Y")]
    [InlineData("the last two weeks", "the last two weeks=P2W")]
    [InlineData("the year before last", "the year before last=1987")]
    [InlineData("over the past weekend", "the past weekend=1989-W43-WE")]
    public void Relations_place_units_and_measure_lengths(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("the 1980s", "the 1980s=198")]
    [InlineData("the early '60s", "the early '60s=196")]
    [InlineData("the 19th century", "the 19th century=18")]
    [InlineData("the 4th century BC", "the 4th century BC=BC03")]
    [InlineData("in the summer of 1987", "the summer of 1987=1987-SU")]
    [InlineData("in the summer of '69 and June of \u201968", "the summer of '69=1969-SU; June of \u201968=1968-06")]
    [InlineData("last Black Friday, and Cyber Monday 1987", "last Black Friday=1988-11-25; Cyber Monday 1987=1987-11-30")]
    [InlineData("Pentecost 1988, Mardi Gras 1988 and Anzac Day 1988", "Pentecost 1988=1988-05-22; Mardi Gras 1988=1988-02-16; Anzac Day 1988=1988-04-25")]
    [InlineData("Jack Black ate a Black Forest cake; teacher April Black saw the film Black Christmas.", "")]
    [InlineData("on Thanksgiving", "Thanksgiving=1989-11-23")]
    [InlineData("Easter 1990", "Easter 1990=1990-04-15")]
    [InlineData("Good Friday 1990, St. Patrick's Day 1990, and St Andrew\u2019s Day 1990", "Good Friday 1990=1990-04-13; St. Patrick's Day 1990=1990-03-17; St Andrew\u2019s Day 1990=1990-11-30")]
    [InlineData("for two good weeks, and a good Friday", "two good weeks=P2W; Friday=1989-10-27")]
    [InlineData("in the last week of July, the last day of the year", "July=1989-07; the year=1989")]
    [InlineData("FY22, the FY 1990 and flight FY9999", "FY22=FY1922; the FY 1990=FY1990")]
    [InlineData("Crime rose in the first half of the year and fell in the second quarter of the year.", "the first half of the year=1989-H1; the second quarter of the year=1989-Q2")]
    public void Longer_stretches_and_holidays_are_computed(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("for nearly two months", "nearly two months=P2M")]
    [InlineData("for half a week", "half a week=P0.5W")]
    [InlineData("for half an hour", "half an hour=PT30M")]
    [InlineData("the first nine months", "the first nine months=P9M")]
    [InlineData("every Tuesday", "every Tuesday=XXXX-WXX-2")]
    [InlineData("at 3:30 p.m. EST Friday", "3:30 p.m. EST Friday=1989-10-27T15:30")]
    [InlineData("this morning", "this morning=1989-10-30TMO")]
    [InlineData("at 7.45am, at 10.40pm, at 7.30 pm and at 9.05 a.m.", "7.45am=1989-10-30T07:45; 10.40pm=1989-10-30T22:40; 7.30 pm=1989-10-30T19:30; 9.05 a.m.=1989-10-30T09:05")]
    [InlineData("It rose 7.45 percent, by 9.05 to 7.30.", "")]
    [InlineData("by 1015 GMT, (0437 GMT), at 0900 hours, for 1000 hours", "1015 GMT=1989-10-30T10:15; 0437 GMT=1989-10-30T04:37; 0900 hours=1989-10-30T09:00; 1000 hours=PT1000H")]
    [InlineData("at 3 o'clock in the afternoon", "3 o'clock in the afternoon=1989-10-30T15:00")]
    [InlineData("at 8:30 in the evening", "8:30 in the evening=1989-10-30T20:30")]
    [InlineData("at 2 o'clock in the morning", "2 o'clock in the morning=1989-10-30T02:00")]
    [InlineData("at 12 o'clock at night", "12 o'clock at night=1989-10-30T24:00")]
    [InlineData("every other Sunday and every second Friday", "every other Sunday=XXXX-WXX-7; every second Friday=XXXX-WXX-5")]
    public void Durations_sets_and_times_are_not_dates(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("now, currently and at present", "now=PRESENT_REF; currently=PRESENT_REF; present=PRESENT_REF")]
    [InlineData("recently and in recent years", "recently=PAST_REF; recent years=PAST_REF")]
    [InlineData("soon and in the near future", "soon=FUTURE_REF; the near future=FUTURE_REF")]
    [InlineData("the recent increase at the present stage", "")]
    public void Vague_words_refer_to_past_present_and_future(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("They met at half past nine and left at quarter to eight.", "half past nine=1989-10-30T09:30; quarter to eight=1989-10-30T07:45")]
    [InlineData("It began at a quarter past three in the afternoon and ended at ten minutes to one.", "a quarter past three in the afternoon=1989-10-30T15:15; ten minutes to one=1989-10-30T12:50")]
    [InlineData("The bell rang at twenty-five past six p.m. on Friday.", "twenty-five past six p.m.=1989-10-27T18:25; Friday=1989-10-27")]
    [InlineData("A quarter to five people left; profit fell by a quarter to five billion; ten to twelve men came.", "")]
    [InlineData("It took ten to twelve days, and half past generations starved.", "ten to twelve days=P12D")]
    [InlineData("He won in 2:05.32 and read John 3:16 and Psalm 23:04 at 7:30.", "7:30=1989-10-30T07:30")]
    public void Clock_times_may_be_said_in_words(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("It took one hour and 42 minutes, or 2 hours, 5 minutes and 10 seconds.", "one hour and 42 minutes=PT1H42M; 2 hours, 5 minutes and 10 seconds=PT2H5M10S")]
    [InlineData("She served two years and six months and 1 day 12 hours.", "two years and six months=P2Y6M; 1 day 12 hours=P1DT12H")]
    [InlineData("He left two years and six months ago. On June 3 he rang, and one week and three days later came back.", "two years and six months ago=1987-04; June 3=1989-06-03; one week and three days later=1989-06-13")]
    [InlineData("It took six months and two years; a month and a day; 3 days and 4 weeks.", "six months=P6M; two years=P2Y; a month=P1M; 3 days=P3D; 4 weeks=P4W")]
    [InlineData("The court gave it thirty (30) days, not thirty (31) days.", "thirty (30) days=P30D")]
    [InlineData("It took a quarter of an hour and three-quarters of a century.", "a quarter of an hour=PT15M; three-quarters of a century=P75Y")]
    [InlineData("They died 66 million years ago. He lost $3 million years ago. It grew for 4.5 billion years.", "66 million years ago=PAST_REF; years ago=PAST_REF; 4.5 billion years=PXY")]
    public void Lengths_may_have_several_units_and_parts(string text, string values) => Is(text, values);

    [Theory]
    [InlineData("Two Fridays ago he won, and three Mondays ago he lost.", "Two Fridays ago=1989-10-20; three Mondays ago=1989-10-09")]
    [InlineData("Sales fell in the last quarter of 1988 and the last half of 1987.", "the last quarter of 1988=1988-Q4; the last half of 1987=1987-H2")]
    [InlineData("The army starved in the winter of 1942-43, and the winter of 1942-1943, not in winter 1942-50.", "the winter of 1942-43=1942-WI; the winter of 1942-1943=1942-WI; winter 1942=1942-WI")]
    [InlineData("It grew in the second quarter of the 18th century and the first half of the nineteenth century.", "the second quarter of the 18th century=17; the first half of the nineteenth century=18")]
    public void Weekdays_parts_and_seasons_are_counted_from_their_year_or_century(string text, string values) => Is(text, values);

    private static void Is(string text, string values) => Assert.Equal(values, Found.Values(text, Monday));
}
