namespace CorpusGen.Training.Augmentation;

/// <summary>Hand-written sentences in the manner of news agencies, with slots for names. The corpora have little of this genre.</summary>
/// <remarks>
/// p1 … p4 are full names, s1 … s4 their surnames, f1 … f4 given names, i1 … i4 surnames with an initial, P and S the same in capitals;
/// c a city, n a country, d a people, o a body, m a company, t a title, r a role, D a day, M a month, N a number, W a word of no list.
/// A group is a kind of article: its first line begins it, the others follow in any order.
/// </remarks>
internal static class NewsTemplates
{
    internal static readonly string[] Groups =
    [
        """
        {C}, {M} {N} ({a}) - {d} {t} {p1} met {t} {p2} of {n} on {D} to discuss trade and security.
        {C} ({A}) _ {t} {p1} said {D} that {n} would not sign the accord with {n}.
        {C} {N}-{N}-{N} {t} {p1} arrived in {c} on {D} for talks with {d} leader {p2}.
        {s1} said the two countries would open new embassies.
        {s1}, who leads the {o}, told reporters in {c} that the vote would go ahead.
        {s1} and {s2} are due to sign the agreement in {c} on {D}.
        "We are ready for talks," {s1} said. "But {n} must act first."
        "{s2} knows what we want," {s1} told {a}.
        {t} {s2} rejected the offer, saying {n} had broken its promise.
        {p3}, a spokesman for {s1}, declined to comment.
        {p3}, spokeswoman for the {o}, said {t} {s1} had not seen the report.
        The {d} {r}, {p3}, called the decision a mistake.
        Former {d} {r} {p4} has accused {s1} of corruption.
        {p4}, a professor of politics at the {U}, said {s2} had few friends in {c}.
        Mr. {s1} flew to {c} with his wife, {f4}, and Foreign Minister {p3}.
        Mrs. {s2} will travel to {n} and {n} next week.
        {n}'s {t} {p3} and {n}'s {p4} also attended.
        Others at the meeting included {p2}, {p3} and {p4}.
        Asked about {s2}, {s1} smiled.
        The {s1} government lost a vote of confidence in {M}.
        {s1}'s party, the {o}, holds {N} seats; {s2}'s has {N}.
        In {c}, {s1}'s lawyer {p4} denied the charges.
        {d} President {i1} and {d} Premier {i2} issued a joint statement.
        {t}s {s1} and {s2} shook hands in {c}.
        According to {s3}, the talks in {c} failed because of {n}.
        """,
        """
        {C} - Police in {c} arrested {p1}, {N}, on {D} in connection with the killing of {p2}.
        A {c} court sentenced {p1} to {N} years in prison on {D} for the murder of {p2}.
        {c} ({a}) - {p1}, {N}, of {c}, pleaded not guilty {D} to charges of fraud.
        Judge {p3} told {s1} he had shown no remorse.
        Prosecutor {p3} said {s1} shot {s2} twice.
        {s1}'s attorney, {p4}, said he would appeal.
        {s2}, {N}, a father of two, was found dead in {M}.
        {s2}'s mother, {p4}, wept as the verdict was read.
        "He was a quiet man," said {p4}, a neighbor.
        Detective {p3} of the {o} said {s1} was seen near {c} that night.
        {s1} was held at the {c} jail without bail.
        {p2}, his brother {f3} and his sister {f4} were born in {n}.
        Witness {p4} said she saw {s1} and {s3} together on {D}.
        Police Chief {p3} said nobody else was hurt.
        Sheriff {s3} said {s1} had fled to {n}.
        Sgt. {p3} said the body of {s2} was taken to {c}.
        The jury heard that {s1}, son of {p4}, owed {s2} money.
        Defense lawyers {p3} and {p4} did not return calls.
        {s1} met {s2} in {c} in {M}.
        """,
        """
        {C} ({a}) - {m} said on {D} that chief executive {p1} would step down in {M}.
        {m}, the {d} maker of {W}, named {p1} chairman and {p2} chief financial officer.
        Shares in {m} fell {N} percent after {r} {p1} resigned.
        {s1}, {N}, joined {m} from {m} in {M}.
        "{m} has a bright future," {s1} said in a statement.
        {p2}, an analyst at {m}, said {s1} had cut costs too late.
        {p3} of {m} rates the stock a buy.
        {s1} will be replaced by {p4}, who ran {m} in {n}.
        Traders at {m} in {c} said {s1}'s exit was no surprise.
        "{s1} did what he could," said {p3}, an economist with {m} in {c}.
        Central bank governor {p4} said {n}'s economy would grow {N} percent.
        Finance Minister {p4} told parliament the {d} deficit would fall.
        {m} and {m} agreed to merge, people close to {s2} said.
        {p3} & Co. advised {m}.
        {m} is owned by {d} tycoon {p4}.
        The company, founded by {p2} and {p3} in {c}, employs {N} people.
        {m} Chairman {s1} and {m} President {s2} will share the job.
        Ms. {s2} earned $ {N} million last year; Mr. {s1} earned less.
        """,
        """
        {C} {N}-{N}-{N} {p1} beat {p2} {N}-{N} {N}-{N} to reach the final of the {c} Open on {D}.
        {c} - {p1} scored twice as {T} beat {T} {N}-{N} on {D}.
        {p1} hit {N} home runs and {p2} won for the first time since {M} as {T} beat {T} {N}-{N}.
        {p1} ({n}) beat {p2} ({n}) {N}-{N} {N}-{N}
        {p3} ({n}) beat {N}-{p4} ({n}) {N}-{N} {N}-{N} {N}-{N}
        {N}. {p1} ({n}) {N}:{N}.{N}
        {N}. {p2} ({n}) {m} {N} points
        {N} {p1} {N} {N} {N}, {p2} {N} {N} {N}
        {N} - {p3} ({n}), {p4} ({n})
        Scorers: {p1} ({N}), {s2} ({N}), {s3} ({N} penalty)
        {T} {N} ({p1} {N}, {p2} {N}) {T} {N} ({s3} {N}). Halftime {N}-{N}. Attendance {N},{N}.
        {s1}, the top seed, lost the second set to {s2}.
        {s2} struck out {N} and walked none.
        {s1} singled, {s2} doubled and {s3} homered in the fifth.
        {s1} put {T} ahead after {N} minutes and {s3} added a second from a {s2} cross.
        Coach {p4} praised {s1}. "{s1} was everywhere," he said.
        {T} coach {p4} said {s3} would miss the game against {T}.
        {d} striker {p3} and {d} defender {p4} were sent off.
        Defending champion {p4} of {n} was third in {N}:{N}.
        {N}-time winner {s4} pulled out with a knee injury.
        {T}: {p1}, {p2}, {p3}, {p4}
        Teams: {T} - {p1}; {p2}, {p3}; {s4}, {s1}
        {s1} c {s2} b {s3} {N}
        {s1} lbw b {s2} {N}
        {n}'s {p1} and {p2} of {n} share the lead on {N} under par.
        {N} {p1}, {p2} (U.S.), {p3} ({n}), {p4}
        World number one {p1} plays {p2} or {p3} next.
        {T} signed {p4} from {T} on {D}.
        {d} {p1} won the men's downhill ahead of {d} pair {p2} and {p3}.
        """,
        """
        {c} - {p1}, the {d} {r} and author of "{W} {W}", died on {D} in {c}. He was {N}.
        {p1}, a {d} {r} whose songs made him famous in {n}, has died at {N}, his daughter {p2} said.
        {s1} was born in {c}, the son of {p3}, a {r}, and the former {p4}.
        He studied with {p3} at the {U}.
        {s1} is survived by his wife, {f2}; two sons, {f3} of {c} and {f4}; and a sister, {p4} of {c}.
        She married {p3} in {c}, and they moved to {n}.
        "{s1} taught me all I know," said {p4}, who played with him in {c}.
        Critics compared {s1} with {p2} and {p3}.
        {s1}'s first book, on {p4}, appeared in {M}.
        A funeral will be held at {c} Cathedral on {D}.
        {p2} and her husband, {r} {p3}, live in {c}.
        {W} by {p1}. {N} pp. {m}.
        By {p1}
        By {P1} and {P2}
        {p1} is a {r} for {a}. {p2} contributed from {c}.
        Photograph by {p3}/{a}
        Dr. {p2} of the {o} said {s1} had been ill since {M}.
        Actor {p3} and actress {p4} sent flowers.
        The prize went to {p2} of {n}, {p3} of the {U} and {p4}.
        """,
        """
        {c} - At least {N} people were killed in {c}, {n}, on {D} when a bomb exploded near the {o}.
        {C}, {n} ({a}) _ Rebels attacked an army post near {c} on {D}, {t} {p1} said.
        {t} {p1} said troops had retaken {c} from the rebels of {p2}.
        Villager {p3} said soldiers burned houses in {c} and {c}.
        {s2}, who has led the {o} since {M}, said by telephone that {s1} lied.
        U.S. Secretary of State {p4} arrived in {c} on {D}.
        U.N. envoy {p4} will meet {s2} in {c}.
        The {o} said {s1}'s men had crossed into {n}.
        {d} forces loyal to {t} {s1} shelled {c}.
        Lt. Col. {p3} of the {d} army said {N} soldiers died.
        Brig. Gen. {p3}, commander in {c}, confirmed the attack.
        The {c} hospital's director, Dr. {p3}, said {N} children were hurt.
        Relief worker {p3} of the {o} said {c} needed water.
        {M} rains have cut the road from {c} to {c}.
        President {s4} blamed {n} and the {o}.
        {s2}'s brother {f3} was killed in {M}.
        Imam {p4} and Bishop {p3} asked for calm in {c}.
        """,
        """
        {S1} SAYS {n:U} WILL NOT SIGN ACCORD
        {P1} MEETS {P2} IN {c:U}
        {n:U} LEADER {S1} TO VISIT {n:U} IN {M:U}
        TENNIS - {S1} BEATS {S2} IN {c:U}
        SOCCER - {T:U} SIGN {S3} FROM {T:U}
        GOLF - {S1} LEADS AFTER THIRD ROUND
        CRICKET - {n:U} V {n:U} SCOREBOARD
        COURT JAILS {P3} FOR FRAUD
        {c:U} POLICE HOLD {N} AFTER BOMBING
        {m:U} NAMES {P2} CHIEF EXECUTIVE
        {p1} Says {n} Will Not Sign Accord
        {s1} Meets {s2} in {c}
        {c} Court Jails {p3} for Fraud
        {s1} Leads After Third Round in {c}
        {r} {p1} Dies at {N}
        {p1} of {n} said {s2} had agreed to the plan.
        {s1} met {s2} on {D} in {c}, officials said.
        {s1} said he would return to {c} in {M}.
        {p3}, who works for {s1}, confirmed the visit.
        """,
        """
        Hi {f1}, thanks for your mail about {c}.
        I met {f1} {s1} at the {o} in {c} last year.
        {p1}, owner of {s1}'s Cafe, is great. Ask for {f1}!
        Dr. {s1} and his staff at {c} Dental are the best.
        Posted by {p2} on {D}, {M} {N}
        > {p3} wrote:
        Regards, {f4}
        Thanks, {p4}
        My friend {f2} lives in {c} and works at {m}.
        We saw {p3} play in {c} on {D}.
        Does anyone know if {s1} is still with the {T}?
        {p4} and I went to {c} with {f2} and {f3}.
        I think {s1} is right about {n} and {s2} is wrong.
        From: {p1} To: {p2} Cc: {p3}; {p4}
        To: {s1}, {f1}; {s2}, {f2}
        {f1} called {f2} on {D} about the {m} contract.
        Thank you {f3} and {f4} for a great time.
        """,
    ];

    internal const string Titles =
        """
        President|Prime Minister|Foreign Minister|Defense Minister|Defence Minister|Interior Minister|Finance Minister|Vice President|Senator|Sen.|Rep.|Gen.|Gov.|Mayor|
        Chancellor|King|Prince|Queen|Princess|Sheikh|Ayatollah|Ambassador|Secretary|General|Colonel|Maj. Gen.|Lt. Gen.|Col.|Admiral|Chairman|
        Opposition leader|Deputy Prime Minister|Prime Minister-designate|Speaker|Governor|Judge|Minister|Premier|Foreign Secretary|Emir|Cardinal
        """;

    internal const string Roles =
        """
        foreign minister|defense minister|opposition leader|lawmaker|author|singer|novelist|poet|composer|actor|conductor|guitarist|economist|
        lawyer|businessman|scientist|historian|prime minister|president|general|journalist|director|film director|painter|chief executive|activist|
        senator|diplomat|striker|coach|physicist|ambassador|spokesman|Foreign Minister|Ambassador
        """;

    internal const string Bodies =
        """
        Foreign Ministry|Defense Ministry|Interior Ministry|Labour Party|Democratic Party|People's Party|National Front|Liberation Army|United Nations|
        European Union|Red Cross|Supreme Court|Health Department|Parliament|Congress|Central Bank|Justice Department|State Department|Pentagon|
        World Bank|Socialist Party|Islamic Movement|National Assembly|Human Rights Watch|NATO|police department|Communist Party|Senate|Amnesty International
        """;

    internal const string Agencies = "Reuters|AP|Xinhua|AFP|UPI|Associated Press|Bloomberg|BBC|Itar-Tass|Interfax|CNN|Kyodo|Anatolia";

    internal const string Words = "Winter|Silence|River|Garden|Dust|House|Night|Letters|Stone|Mirror|Road|Shadow|Kingdom|Bread|Fire|Music|Days|Tower";

    internal const string Peoples =
        """
        Chinese|Russian|French|German|Israeli|Palestinian|Iraqi|Iranian|Turkish|Egyptian|Japanese|Korean|South Korean|Indian|Pakistani|Nigerian|Kenyan|
        Brazilian|Mexican|British|American|U.S.|Italian|Spanish|Serbian|Bosnian|Croatian|Polish|Ukrainian|Afghan|Syrian|Lebanese|Indonesian|Thai|Vietnamese|
        Australian|Canadian|Dutch|Swedish|Greek|Cuban|Colombian|Chechen|Kurdish|Azerbaijani|Hungarian|Czech|Romanian|Somali|Sudanese
        """;
}
