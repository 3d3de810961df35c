namespace CorpusGen.Reading.Participants.Lexicon;

/// <content>Words of bodies, places and things.</content>
internal static partial class WordLists
{
    private const string Bodies =
        """
        ministry department office bureau agency authority administration commission committee council board court tribunal parliament
        congress senate assembly house chamber cabinet government party movement front union federation confederation association society
        institute institution university college school academy faculty laboratory hospital clinic church cathedral mosque synagogue
        temple museum gallery library foundation trust fund bank exchange company corporation corp group holdings holding partners
        industries enterprises systems technologies technology services solutions airlines airways air railway railways motors electric
        energy petroleum oil gas mining steel pharmaceuticals laboratories communications telecom telecommunications media television
        radio broadcasting network news press times post journal herald tribune gazette daily weekly magazine chronicle observer
        telegraph guardian army navy force forces police guard corps brigade battalion regiment division militia league club team
        organization organisation alliance coalition forum conference summit network center centre institute service services staff
        command secretariat directorate mission embassy consulate delegation studios pictures records entertainment productions
        theatre theater orchestra band united fc city rovers athletic wanderers albion securities capital investments insurance
        financial stores supermarkets restaurants hotels brewery foods international global worldwide brigades watch
        """;

    private const string KnownBodies =
        """
        reuters ap afp upi xinhua tass itar-tass interfax bbc cnn nbc cbs abc fox npr pbs itv nato un u.n. unesco unicef who imf wto opec
        eu e.u. oecd asean osce cia fbi nsa kgb fsb mi5 mi6 nasa epa fda irs sec fcc fda cdc nih nypd lapd interpol europol hamas
        hezbollah hizbullah fatah plo taliban qaeda al-qaeda al-qaida isis isil eta ira farc pkk likud kremlin pentagon fed opec fifa uefa
        nba nfl nhl mlb ncaa ioc ibm gm ge ford boeing airbus microsoft google apple facebook twitter amazon yahoo intel sony toyota honda
        nissan samsung hyundai volkswagen bmw daimler chrysler fiat renault peugeot citigroup goldman lehman enron exxon mobil chevron bp
        shell gazprom lukoil yukos rosneft aeroflot lufthansa verizon comcast disney viacom bloomberg greenpeace amnesty congress
        parliament senate nasdaq nyse ftse nikkei dax wal-mart walmart starbucks mcdonald's pepsi coca-cola
        macy lloyd mcdonald wendy ferrari mclaren benetton delta sotheby bloomingdale reebok nike adidas gucci prada nokia ericsson philips siemens
        bayer hoechst pfizer merck novartis roche unilever nestle danone heineken carlsberg guinness safeway tesco sainsbury harrods
        primetime pravda izvestia wikinews moody
        yankees mets dodgers giants cubs braves orioles indians tigers royals twins mariners rangers astros phillies marlins expos
        padres rockies pirates cardinals reds brewers athletics angels lakers celtics bulls knicks nets heat spurs rockets pistons
        cowboys redskins packers steelers broncos raiders patriots bills jets dolphins colts titans jaguars texans chiefs chargers
        seahawks rams 49ers vikings bears lions falcons panthers saints buccaneers eagles bruins rangers islanders devils flyers
        penguins capitals canadiens leafs senators sabres red sox arsenal chelsea liverpool everton juventus barcelona ajax
        republicans democrats tories labour conservatives liberals socialists communists
        """;

    private const string CompanySuffixes =
        """
        inc corp co ltd llc plc llp lp sa ag nv bv gmbh spa ab oy as asa kk pty bhd pte sarl ooo zao oao jsc sdn tbk corp. inc. ltd. co.
        """;

    private const string PlaceNouns =
        """
        river lake sea ocean bay gulf strait channel island islands isle peninsula cape coast beach mountain mountains mount mt hill hills
        valley canyon desert forest park garden gardens street st road rd avenue ave boulevard blvd lane square plaza bridge tunnel
        airport station port harbor harbour city town village county district province state region prefecture territory republic
        kingdom emirate heights falls creek springs canal dam stadium arena tower building palace castle prison jail fort base camp
        zone strip bank border highway route
        """;

    private const string Things =
        """
        award awards prize medal cup open championship championships tournament trophy series league olympics games festival film movie
        album song book novel show act law bill treaty accord agreement pact convention protocol declaration plan project program
        programme operation war battle revolution day week month year century award index prize report study survey scandal affair
        case hurricane typhoon storm cyclone earthquake flight virus disease syndrome theorem theory model class grand prix masters
        """;

    private const string Directions =
        """
        north south east west northern southern eastern western northeast northwest southeast southwest central upper lower northeastern
        northwestern southeastern southwestern
        """;

    private const string Regions =
        """
        alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
        kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire ohio
        oklahoma oregon pennsylvania tennessee texas utah vermont virginia wyoming carolina dakota wisconsin ontario quebec alberta
        manitoba saskatchewan scotia brunswick scotland wales england bavaria saxony catalonia andalusia tuscany sicily lombardy normandy
        brittany siberia chechnya dagestan ingushetia ossetia abkhazia crimea donbas donetsk luhansk kashmir punjab gujarat kerala bihar
        assam sindh balochistan baluchistan waziristan helmand kandahar xinjiang tibet guangdong sichuan fujian hunan hubei henan
        shandong yunnan mindanao luzon aceh java sumatra bali borneo sulawesi papua darfur kurdistan anbar galilee gaza golan sinai
        europe asia africa america antarctica oceania scandinavia balkans caucasus caribbean mediterranean atlantic pacific arctic
        mideast calif conn fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
        d.c. n.y. n.j. n.h. n.c. s.c. n.m. r.i. manhattan brooklyn queens bronx hollywood washington london paris moscow beijing tokyo
        """;
}
