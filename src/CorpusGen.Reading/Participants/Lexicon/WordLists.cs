using System.Collections.Generic;

namespace CorpusGen.Reading.Participants.Lexicon;

/// <summary>The closed word lists, hand-written for news English.</summary>
internal static partial class WordLists
{
    internal static IEnumerable<(WordClass Class, string Words)> All()
    {
        yield return (WordClass.Honorific | WordClass.Title, Honorifics);
        yield return (WordClass.Title | WordClass.Role, OfficeTitles);
        yield return (WordClass.Title, Titles);
        yield return (WordClass.Role, "dci wpc pcso cpl spc sen rep sens reps gov pres amb supt insp det sgt prof rev reverend dr assemblyman assemblywoman selectman pm mp msgr");
        yield return (WordClass.Rank | WordClass.Title, Ranks);
        yield return (WordClass.Role, Roles);
        yield return (WordClass.PluralTitle, PluralTitles);
        yield return (WordClass.RoleModifier, RoleModifiers);
        yield return (WordClass.Kin, Kin);
        yield return (WordClass.SpeechVerb, SpeechVerbs);
        yield return (WordClass.PersonVerb, PersonVerbs);
        yield return (WordClass.Body, Bodies);
        yield return (WordClass.KnownBody, KnownBodies);
        yield return (WordClass.CompanySuffix, CompanySuffixes);
        yield return (WordClass.PlaceNoun, PlaceNouns);
        yield return (WordClass.Thing, Things);
        yield return (WordClass.Direction, Directions);
        yield return (WordClass.Calendar, Calendar);
        yield return (WordClass.Demonym, Demonyms);
        yield return (WordClass.Country, CountryWords);
        yield return (WordClass.Region, Regions);
        yield return (WordClass.Particle, Particles);
        yield return (WordClass.Generation, Generations);
        yield return (WordClass.Joiner, Joiners);
        yield return (WordClass.Function, FunctionWords);
        yield return (WordClass.PlacePreposition, "in at near from outside around across throughout toward towards into via");
        yield return (WordClass.CompoundTail, CompoundTails);
        yield return (WordClass.GivenNameToo, GivenNamesToo);
        yield return (WordClass.NeverPersonEnd, NeverPersonEnds);
        yield return (WordClass.NeverPersonFront, NeverPersonFronts);
    }

    private const string Kin =
        """
        son sons daughter daughters wife husband widow widower father mother brother brothers sister sisters uncle aunt nephew niece
        cousin grandson granddaughter grandfather grandmother grandchildren parents child children stepson stepdaughter stepfather
        stepmother fiance fiancee girlfriend boyfriend spouse twin ex-wife ex-husband heir
        """;

    private const string SpeechVerbs =
        """
        said says told tells added adds asked asks stated states noted notes explained explains announced announces declared argued
        argues warned warns insisted insists replied answered recalled recalls emphasized emphasised stressed stresses commented
        claimed claims admitted admits acknowledged acknowledges wrote writes quoted testified conceded concluded remarked observed
        reiterated urged urges vowed promised thinks thought believes believed hopes hoped denied denies confirmed confirms expressed
        suggested suggests tweeted complained joked laughed shouted whispered continued continues predicted predicts estimated
        """;

    private const string PersonVerbs =
        """
        who whose met meets won wins lost loses died dies was is has had will would became becomes served serves visited visits arrived
        left resigned retired joined played plays scored scores beat beats defeated finished led leads called calls took takes made
        makes gave gives came comes went goes got married born returned signed faces faced pleaded appeared appeared addressed praised
        criticized accused met hailed thanked congratulated spoke speaks wants wanted plans refused agreed ran runs looked hit hits
        shot killed fired threw pitched homered doubled singled struck aged jr himself herself
        """;

    private const string Calendar =
        """
        january february march april may june july august september october november december monday tuesday wednesday thursday friday
        saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun mondays tuesdays
        wednesdays thursdays fridays saturdays sundays easter christmas ramadan thanksgiving passover hanukkah halloween
        """;

    private const string Particles =
        """
        van von der den de del della dello di da do dos das du des la le el al bin ibn bint ben abu abd ould ter ten zu zur af av e y
        und d' ul ur ud ad as ash ap mac wa ole ould
        """;

    /// <summary>Letters that tell what somebody has or is: they stand behind a name, and are no part of it.</summary>
    internal const string Letters = "esq phd md qc kc mp mep mbe obe cbe dbe kbe msp frs";

    private const string Generations = "jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi " + Letters;

    private const string Joiners = "wa ole oglu ogly uulu kyzy qizi bat of for and the & de del della di da do dos das du des la le el al bin ibn bint van von der den ter ten y und zu";

    private const string FunctionWords =
        """
        the a an this that these those some any each every all both no not and but or nor so yet for if because although though while when
        whenever where wherever after before since until till once unless as than whether in on at by to from of with without within into
        onto over under above below between among during through throughout against about around across along behind beyond near off out
        up down upon per despite except like toward towards via is are was were be been being am do does did done have has had having can
        could may might must shall should will would i you he she it we they me him her us them my your his its our their mine yours hers
        ours theirs myself yourself himself herself itself ourselves themselves who whom whose which what how why there here then now
        also just only even still again ever never always often sometimes soon later already too very more most much many few less least
        other another such same own one two three four five six seven eight nine ten first second third last next however therefore
        meanwhile moreover furthermore nevertheless nonetheless instead perhaps maybe yes no please well let it's that's there's i'm
        i've i'll i'd he's she's we're they're you're don't didn't doesn't isn't wasn't can't couldn't won't wouldn't according during
        following given today yesterday tomorrow
        """;

    private const string GivenNamesToo = "dean earl duke don marshall count countess mother uncle aunt shah viscount duchess baroness archduke baron rector sterling constable rich miles lama guy royal dame ensign ret pm mp doc";

    private const string NeverPersonEnds =
        """
        boulevard avenue highway parkway airport stadium arena university college hospital foundation institute academy stakes corp inc ltd
        plc llc group airlines airways administration program programme award awards trophy prize cup medal championship championships tournament
        league association society committee commission council ministry department agency bureau corporation company industries holdings
        partners securities motors pharmaceuticals museum gallery theatre theater cathedral mosque synagogue island islands river lakes
        mountains valley beach bridge tunnel plaza square county district province street road creek act bill treaty accord doctrine
        party movement front brigade battalion regiment hotel restaurant magazine newspaper news times post herald tribune gazette
        journal library laboratory laboratories systems technologies telescope observatory center centre conference festival
        """;

    private const string NeverPersonFronts = "hurricane typhoon cyclone storm uss hms ss mv fort mount mt lake cape port operation camp planet mv ft";

    private const string CompoundTails =
        """
        based led backed born made style like wide run held owned era bound only funded trained controlled occupied linked and to in of on
        the up down off out long term day week year month old com rule time free friendly speaking educated inspired dominated sponsored
        related registered listed area type level class related first second half quarter yard meter metre mile kilometer hour minute
        percent point game round person man woman member nation country state party way inch foot ton pound dollar euro size sized back
        side mate elect designate general chief in-law law at-large large
        """;
}
