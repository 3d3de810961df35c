using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Places;

/// <summary>The names of countries by the hash of their units. Immutable once made.</summary>
/// <remarks>Codes are those of ISO 3166-1; states that are no more have the codes they had.</remarks>
internal sealed class CountryTable
{
    private const string Names =
        """
        AD=Andorra;AE=United Arab Emirates|Emirates|UAE|U.A.E.;AF=Afghanistan;AG=Antigua and Barbuda|Antigua;AL=Albania;AM=Armenia;AO=Angola;
        AR=Argentina;AT=Austria;AU=Australia;AZ=Azerbaijan;BA=Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina;BB=Barbados;BD=Bangladesh;
        BE=Belgium;BF=Burkina Faso;BG=Bulgaria;BH=Bahrain;BI=Burundi;BJ=Benin;BN=Brunei|Brunei Darussalam;BO=Bolivia;BR=Brazil;BS=Bahamas;
        BT=Bhutan;BW=Botswana;BY=Belarus|Byelorussia;BZ=Belize;CA=Canada;CD=Zaire|Congo-Kinshasa|DRC;CF=Central African Republic;
        CG=Congo|Congo-Brazzaville;CH=Switzerland;CI=Ivory Coast|Cote d'Ivoire|Côte d'Ivoire;CL=Chile;CM=Cameroon;CN=China|PRC;CO=Colombia;
        CR=Costa Rica;CS=Czechoslovakia;CU=Cuba;CV=Cape Verde;CY=Cyprus;CZ=Czech Republic|Czechia;DD=East Germany;DE=Germany|West Germany;
        DJ=Djibouti;DK=Denmark;DM=Dominica;DO=Dominican Republic;DZ=Algeria;EC=Ecuador;EE=Estonia;EG=Egypt;ER=Eritrea;ES=Spain;
        ET=Ethiopia;FI=Finland;FJ=Fiji;FM=Micronesia;FR=France;GA=Gabon;
        GB=United Kingdom|UK|U.K.|Britain|Great Britain|England|Scotland|Wales|Northern Ireland;GD=Grenada;GE=Georgia;GH=Ghana;
        GM=Gambia;GN=Guinea;GQ=Equatorial Guinea;GR=Greece;GT=Guatemala;GW=Guinea-Bissau;GY=Guyana;HK=Hong Kong;HN=Honduras;HR=Croatia;
        HT=Haiti;HU=Hungary;ID=Indonesia;IE=Ireland;IL=Israel;IN=India;IQ=Iraq;IR=Iran;IS=Iceland;IT=Italy;JM=Jamaica;JO=Jordan;JP=Japan;
        KE=Kenya;KG=Kyrgyzstan|Kyrgyz Republic;KH=Cambodia|Kampuchea;KI=Kiribati;KM=Comoros;KN=Saint Kitts and Nevis|St. Kitts and Nevis;
        KP=North Korea|DPRK;KR=South Korea;KW=Kuwait;KZ=Kazakhstan;LA=Laos;LB=Lebanon;LC=Saint Lucia|St. Lucia;LI=Liechtenstein;
        LK=Sri Lanka;LR=Liberia;LS=Lesotho;LT=Lithuania;LU=Luxembourg;LV=Latvia;LY=Libya;MA=Morocco;MC=Monaco;MD=Moldova;ME=Montenegro;
        MG=Madagascar;MH=Marshall Islands;MK=North Macedonia|Macedonia;ML=Mali;MM=Myanmar|Burma;MN=Mongolia;MR=Mauritania;MT=Malta;
        MU=Mauritius;MV=Maldives;MW=Malawi;MX=Mexico;MY=Malaysia;MZ=Mozambique;NA=Namibia;NE=Niger;NG=Nigeria;NI=Nicaragua;
        NL=Netherlands|Holland;NO=Norway;NP=Nepal;NR=Nauru;NZ=New Zealand;OM=Oman;PA=Panama;PE=Peru;PG=Papua New Guinea;PH=Philippines;
        PK=Pakistan;PL=Poland;PS=Palestine;PT=Portugal;PW=Palau;PY=Paraguay;QA=Qatar;RO=Romania;RS=Serbia;RU=Russia|Russian Federation;
        RW=Rwanda;SA=Saudi Arabia;SB=Solomon Islands;SC=Seychelles;SD=Sudan;SE=Sweden;SG=Singapore;SI=Slovenia;SK=Slovakia;
        SL=Sierra Leone;SM=San Marino;SN=Senegal;SO=Somalia;SR=Suriname;SS=South Sudan;ST=Sao Tome and Principe;SU=Soviet Union|USSR|U.S.S.R.;
        SV=El Salvador;SY=Syria;SZ=Swaziland|Eswatini;TD=Chad;TG=Togo;TH=Thailand;TJ=Tajikistan;TL=East Timor|Timor-Leste;TM=Turkmenistan;
        TN=Tunisia;TO=Tonga;TR=Turkey|Türkiye|Turkiye;TT=Trinidad and Tobago|Trinidad;TV=Tuvalu;TW=Taiwan;TZ=Tanzania;UA=Ukraine;UG=Uganda;
        US=United States of America|United States|U.S.|US|USA|U.S.A.;UY=Uruguay;UZ=Uzbekistan;VA=Vatican|Vatican City|Holy See;
        VC=Saint Vincent and the Grenadines;VE=Venezuela;VN=Vietnam|Viet Nam;VU=Vanuatu;WS=Samoa;XK=Kosovo;YE=Yemen;YU=Yugoslavia;
        ZA=South Africa;ZM=Zambia;ZW=Zimbabwe
        """;

    private static readonly Lazy<CountryTable> Shared = new(static () => new CountryTable());

    private readonly Dictionary<uint, string> _codes = [];
    private readonly HashSet<uint> _beginnings = [];

    private CountryTable()
    {
        foreach (string country in Names.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            string entry = country.Trim();
            foreach (string name in entry.Substring(3).Split('|'))
            {
                Add(entry.Substring(0, 2), name);
            }
        }
    }

    internal static CountryTable Instance => Shared.Value;

    /// <summary>Extends the hash of the first units of a name by the next one.</summary>
    internal static uint Join(uint hash, uint next) => WordHash.Mix((hash * 31) + next);

    internal bool CanBegin(uint hash) => _beginnings.Contains(hash);

    internal bool TryGet(uint hash, out string code) => _codes.TryGetValue(hash, out code!);

    private void Add(string code, string name)
    {
        SegmentedText text = Segmenter.Cut(new WordFacts(Tokenizer.Tokenize(name)), CancellationToken.None);
        uint hash = text.Units[0].Hash;
        _beginnings.Add(hash);
        for (int i = 1; i < text.Units.Length; i++)
        {
            hash = Join(hash, text.Units[i].Hash);
        }

        _codes[hash] = code;
    }
}
