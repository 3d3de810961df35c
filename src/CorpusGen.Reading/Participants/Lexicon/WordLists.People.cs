namespace CorpusGen.Reading.Participants.Lexicon;

/// <content>Words around persons.</content>
internal static partial class WordLists
{
    private const string Honorifics =
        """
        mr mrs ms miss mx dr sir madam madame monsieur mme mlle m. messrs herr frau senor senora señor señora signor signora don dona
        lord lady dame shri smt thiru sayyed sayyid prof rev reverend fr hon honorable rt
        """;

    /// <summary>Titles that name an office as well and therefore are a role when they stand alone.</summary>
    private const string OfficeTitles =
        """
        president minister senator governor mayor chancellor ambassador judge justice chairman chairwoman chairperson director coach premier
        king queen prince princess emperor empress sultan emir pope bishop archbishop cardinal ayatollah imam rabbi professor doctor
        congressman congresswoman congressperson representative secretary commissioner sheriff speaker treasurer councilman councilwoman
        councilor councillor alderman attorney prosecutor solicitor magistrate ombudsman inspector detective superintendent officer
        constable agent sheikh sheik shaikh shah mullah maulana dean principal provost rector ceo cfo coo cto vice-president
        co-chairman undersecretary envoy delegate deputy lawmaker legislator dictator monarch duke duchess earl count countess
        baron baroness viscount marquess archduke czar tsar tsarina patriarch metropolitan pastor chaplain deacon vicar nun monk lama swami
        manager foreman editor publisher captain commandant chief marshal
        """;

    private const string Titles =
        """
        sen rep reps sens gov pres amb supt insp det sgt cllr assemblyman assemblywoman selectman freshman sister brother mother father
        saint st uncle aunt hajj haji hadji comrade citizen vice pm msgr monsignor abbot ven pvt capt maj col gen lt cmdr adm brig cpl
        spc gunnery ret dci dsi wpc pcso insp bombardier archdeacon atty sec undersec dep chancellor-elect president-elect prime-minister mp cde pte sr br bro srta sra
        """;

    private const string Ranks =
        """
        general colonel lieutenant captain major sergeant admiral commander marshal brigadier corporal private commodore ensign cadet
        gen col lt capt maj sgt adm cmdr brig cpl pvt spc marshall constable inspector superintendent cosmonaut astronaut rear-admiral
        vice-admiral major-general lieutenant-general lieutenant-colonel field wing squadron
        """;

    private const string PluralTitles =
        """
        presidents ministers senators generals colonels judges justices governors mayors messrs kings queens princes popes bishops cardinals
        ambassadors secretaries representatives reps sens doctors professors drs brothers sisters congressmen chancellors premiers leaders
        gens sens drs profs govs cols capts lts maj spouses agents officers captains sergeants lawmakers commissioners
        """;

    private const string RoleModifiers =
        """
        deputy vice former acting interim foreign prime chief senior assistant associate executive managing general first second third
        lead head defense defence interior finance economy economics trade energy oil health education justice culture information transport
        agriculture labor labour environment sports sport press national federal state local regional provincial presidential
        parliamentary military naval army navy police security intelligence political human legal medical financial economic public
        special permanent current incumbent outgoing incoming new old ex late then longtime long-time veteran retired top
        ranking leading founding honorary supreme high district county city village opposition rebel party government cabinet
        house senate council board team club company co junior principal private personal joint crown attorney solicitor major
        shadow home commerce treasury water development planning youth tourism communications telecommunications science technology
        republican democratic democrat conservative liberal socialist communist islamist labor green independent democratic
        u.s. us uk u.k. u.n. un eu american british self-proclaimed self-styled de facto celebrated prominent famous renowned
        independent-minded award-winning nobel world olympic champion defending
        """;

    private const string Roles =
        """
        leader leaders head chief spokesman spokeswoman spokesperson official officials analyst economist strategist trader broker banker
        lawyer attorney counsel advocate barrister activist campaigner critic expert scientist researcher physicist chemist biologist
        astronomer historian philosopher mathematician psychologist psychiatrist sociologist anthropologist archaeologist geologist
        epidemiologist engineer architect designer inventor entrepreneur businessman businesswoman tycoon billionaire millionaire
        industrialist investor financier philanthropist founder co-founder cofounder owner partner executive manager chairman
        chairwoman adviser advisor aide assistant strategist consultant negotiator mediator diplomat envoy consul attache attaché
        candidate nominee contender challenger incumbent rival predecessor successor politician statesman lawmaker legislator
        parliamentarian deputy member minister president premier vice-president governor mayor senator congressman congresswoman
        secretary undersecretary treasurer clerk author writer novelist poet playwright screenwriter journalist reporter correspondent
        columnist editor blogger broadcaster presenter anchor commentator host producer director filmmaker film-maker cinematographer
        actor actress comedian singer songwriter musician composer conductor pianist violinist guitarist drummer bassist rapper dancer
        choreographer artist painter sculptor photographer model player footballer striker midfielder defender goalkeeper winger
        forward guard center centre quarterback linebacker receiver cornerback pitcher catcher outfielder infielder shortstop batsman
        bowler cricketer golfer boxer wrestler swimmer sprinter runner cyclist driver skier skater gymnast jockey athlete champion
        captain skipper coach trainer goalie teammate winner champion medalist medallist seed teenager teacher student pupil graduate
        professor lecturer dean principal rector scholar academic fellow doctor physician surgeon nurse paramedic dentist veterinarian
        pharmacist pathologist coroner priest pastor bishop archbishop cardinal cleric imam rabbi preacher evangelist theologian
        missionary soldier commander general colonel major captain lieutenant sergeant admiral officer policeman policewoman detective
        investigator inspector constable sheriff agent spy guard gunman bomber militant rebel guerrilla warlord insurgent hijacker
        suspect defendant plaintiff prisoner inmate convict fugitive victim witness survivor hostage neighbor neighbour resident farmer
        fisherman rancher worker driver pilot sailor captain astronaut cosmonaut explorer adventurer chef cook waiter owner shopkeeper
        landlord accountant auditor actuary librarian curator judge justice magistrate prosecutor ombudsman commissioner chancellor
        monarch king queen prince princess emperor sultan emir dictator president-elect ambassador representative delegate negotiator
        coordinator organizer organiser administrator superintendent controller comptroller supervisor foreman chairperson co-chair
        co-chairman co-author co-owner co-host ceo cfo coo cto frontman vocalist bandleader star legend pioneer veteran hero
        mastermind ringleader kingpin boss mobster gangster financier lobbyist pollster statistician meteorologist forecaster
        seismologist climatologist ecologist environmentalist conservationist naturalist zoologist botanist programmer developer
        referee umpire promoter geneticist demographer economist oncologist cardiologist neurologist urologist virologist feminist publicist
        therapist dermatologist psychotherapist pediatrician gynecologist radiologist criminologist linguist theorist strategist columnist
        cartoonist caricaturist humorist satirist essayist biographer translator lyricist librettist soprano tenor baritone cellist
        trumpeter saxophonist organist flutist percussionist bassoonist stylist florist machinist trucker plumber carpenter electrician
        welder mechanic firefighter fireman lifeguard bartender barber tailor baker butcher grocer jeweler retiree pensioner housewife
        homemaker mom dad passenger motorist pedestrian bystander eyewitness onlooker protester demonstrator dissident exile refugee
        immigrant newcomer nominee appointee designate protege disciple follower supporter backer donor fundraiser
        creator volunteer organist curator archivist mountaineer climber surfer rower fencer archer
        skateboarder snowboarder biathlete decathlete hurdler marathoner triathlete wicketkeeper keeper coordinator webmaster
        superstar prodigy rookie freshman sophomore junior senior laureate patriarch matriarch commandant
        """;
}
