using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Lexicon;

/// <summary>Names of bodies, places and things that are built like persons' names, and that news name without explanation.</summary>
internal sealed class KnownNames
{
    private const string Bodies =
        """
        Merrill Lynch|Morgan Stanley|J.P. Morgan|JP Morgan|J. P. Morgan|Smith Barney|Salomon Smith Barney|Goldman Sachs|Lehman Brothers|Bear Stearns|
        Salomon Brothers|Dean Witter|Dean Witter Reynolds|Paine Webber|Charles Schwab|Wells Fargo|Dow Jones|Drexel Burnham|Drexel Burnham Lambert|
        Kidder Peabody|Credit Suisse|Julius Baer|Robert Fleming|Kleinwort Benson|James Capel|Hoare Govett|Jardine Fleming|Jardine Matheson|
        Alex. Brown|Raymond James|Edward Jones|Legg Mason|Arthur Andersen|Price Waterhouse|Coopers & Lybrand|Ernst & Young|Booz Allen|
        Booz Allen Hamilton|Arthur D. Little|Standard & Poor|Dun & Bradstreet|Procter & Gamble|Johnson & Johnson|Black & Decker|Barnes & Noble|
        Philip Morris|Eli Lilly|Johns Hopkins|Notre Dame|Rolls-Royce|Rolls Royce|Eastman Kodak|Hewlett Packard|Hewlett-Packard|Harley-Davidson|
        Harley Davidson|Estee Lauder|Levi Strauss|Louis Vuitton|Mercedes Benz|Mercedes-Benz|Aston Martin|Aston Villa|Crystal Palace|Martha Stewart Living|
        Marks & Spencer|Marks and Spencer|John Deere|Tyco|Sara Lee|Mary Kay|Ben & Jerry|Frito Lay|Jack Daniel|Johnnie Walker|Jim Beam|Dr Pepper|
        Lockheed Martin|Martin Marietta|McDonnell Douglas|Pratt & Whitney|Morrison Knudsen|Brown & Root|Brown & Williamson|Ralston Purina|
        Abu Sayyaf|Sinn Fein|Hizb ut-Tahrir|Al Jazeera|Al-Jazeera|Al Arabiya|Fannie Mae|Freddie Mac|Sallie Mae|Ginnie Mae|
        Simon & Schuster|Random House|Harper Collins|Warner Brothers|Warner Bros|Walt Disney Co|Metro Goldwyn Mayer|Carnegie Mellon|
        William and Mary|William & Mary|Sam Houston State|Wake Forest|Boys Town|Sotheby|Lloyds|Debevoise & Plimpton|Sullivan & Cromwell|
        Bertelsmann|Hutchison Whampoa|Cathay Pacific|Daimler Benz|Daimler-Benz|Deutsche Bank|Paris Saint-Germain|St. Louis|
        Werder Bremen|Hertha Berlin|Borussia Dortmund|Bayer Leverkusen|Real Madrid|Espanyol|Deportivo Coruna|Sampdoria|Glasgow Rangers|Glasgow Celtic|
        Newcastle|Sheffield Wednesday|Tottenham Hotspur|West Ham|Preston North End|Red Bull|Banja Luka|Santa Fe|San Juan|San Jose|San Diego|San Antonio|
        San Francisco|Santa Monica|Santa Barbara|Santa Cruz|Santa Clara|Palo Alto|Buenos Aires|Tel Aviv|Abu Dhabi|Addis Ababa|Kuala Lumpur|Phnom Penh|
        Ho Chi Minh City|Port Moresby|Saint Petersburg|St. Petersburg|St. Paul|St Andrews|Mar del Plata|Rio de Janeiro|Sao Paulo|Santo Domingo|
        Virginia Beach|Jackson Hole|Fort Worth|Baton Rouge|Des Moines|Terre Haute|Santa Ana|San Salvador|Camp David|Dayton Accord|Henry Hub|
        Nagorno-Karabakh|Nagorno Karabakh|Abu Ghraib|Guantanamo Bay|Mount Everest|Big Ben|Harvard Yard|Temple Mount|Martha's Vineyard|Key West|
        Kentucky Derby|Roland Garros|Davis Cup|Ryder Cup|Stanley Cup|Solheim Cup|Walker Cup|Heisman Trophy|Santa Claus|Father Christmas|
        White House|Capitol Hill|Wall Street|Scotland Yard|Downing Street|Red Square|Air Force|Air Force One|Supreme Court|Holy Land|West Bank|
        Northrop Grumman|Northrop|Lockheed|Rolls-Royce Trent|Ryanair|Aer Lingus|Lufthansa|Cisco|Cisco Systems|Gartner|Siemens|Philips|Ericsson|Nokia|
        Motorola|Unilever|Nestle|Novartis|Ciba-Geigy|Sandoz|Hoechst|BASF|Volkswagen|Ferrari|Fiat|Renault|Peugeot|Citroen|Chrysler|DaimlerChrysler|
        Wal-Mart|Wal - Mart|Walmart|Kmart|Safeway|Boeing|Airbus|Bombardier|Embraer|Fokker|Cessna|Dassault|Saab|Volvo|Scania|Mitsubishi|Sumitomo|
        Toyota|Nissan|Mazda|Daewoo|Hyundai|Samsung|Pfizer|Merck|Wyeth|Glaxo|Glaxo Wellcome|SmithKline Beecham|Bristol-Myers Squibb|Bristol Myers Squibb|
        Nikkei|Hang Seng|Nasdaq|Moody's|Barclays|Lloyd's|Citigroup|Citicorp|Prudential|Allianz|Schroders|Lazard Freres|Texaco|Chevron|Mobil|
        Halliburton|Bechtel|Schlumberger|Gazprom|Lukoil|Yukos|Rosneft|Petrobras|Repsol|Carrefour|Tesco|Sainsbury|Woolworths|Ikea|Adidas|Nike|Reebok|
        Heineken|Carlsberg|Guinness|Anheuser-Busch|Anheuser Busch|PepsiCo|Pepsi|Danone|Cadbury|Cadbury Schweppes|Verizon|Vodafone|Alcatel|Lucent|
        Intel|Oracle|Sybase|Novell|Netscape|Compaq|Kodak|Xerox|Toshiba|Hitachi|Fujitsu|Macintosh|iPod Nano|Nano|Martin Marietta Materials|
        Hezbollah|Hizbollah|Hamas|Fatah|Taliban|Likud|Kremlin|Pentagon|Knesset|Duma|Bundestag|Bundesbank|Interpol|Greenpeace|Unicef|Aum Shinrikyo|
        Khmer Rouge|Tamil Tigers|Shin Bet|Mossad|Solidarity|Falun Gong|Boko Haram|Al Qaeda|Al-Qaeda|al Qaeda|al-Qaeda|Jemaah Islamiyah|
        Arsenal|Everton|Juventus|Inter Milan|AC Milan|Ajax|Feyenoord|Benfica|Lazio|Fiorentina|Atletico Madrid|Bayern Munich|Schalke|Galatasaray|
        Fenerbahce|Besiktas|Olympiakos|Panathinaikos|Spartak Moscow|Dynamo Kiev|Steaua Bucharest|Red Star Belgrade|Ferencvaros|Blackburn Rovers|
        Middlesbrough|Sunderland|Auxerre|PSV Eindhoven|Sparta Rotterdam|Willem II|Vitesse Arnhem|Fortuna Sittard|Racing Santander|Celta Vigo|
        Leicestershire|Warwickshire|Worcestershire|Glamorgan|Gloucestershire|Hampshire|Lancashire|Middlesex|Northamptonshire|Nottinghamshire|Derbyshire|
        Yorkshire|Churchill Downs|Belmont Park|Santa Anita|Belmont Stakes|Silverstone|Wimbledon|Flushing Meadows|Lord's|Mount Rushmore|
        Islamic Jihad|Muslim Brotherhood|Red Cross|Salvation Army|Boy Scouts|Human Rights Watch|Exxon Valdez|Roe v|Alzheimer's|Parkinson's
        """;

    private static readonly Lazy<KnownNames> Shared = new(static () => new KnownNames());

    private readonly HashSet<uint> _beginnings = [];
    private readonly HashSet<uint> _names = [];

    // "Lord's" and "Lloyd's" are a ground and a market; a lord and a Lloyd are not.
    private readonly HashSet<uint> _possessives = [];

    private KnownNames()
    {
        foreach (string name in Bodies.Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!string.IsNullOrWhiteSpace(name))
            {
                Add(name.Trim());
            }
        }
    }

    internal static KnownNames Instance => Shared.Value;

    /// <summary>The last unit of the longest known name that begins at a unit; -1 for none.</summary>
    internal int EndOfName(SegmentedText text, int first, int end)
    {
        ReadOnlySpan<Unit> units = text.Units;
        uint hash = units[first].Hash;
        if (!_beginnings.Contains(hash))
        {
            return -1;
        }

        int found = IsName(text, hash, first) ? first : -1;
        for (int i = first + 1; i < end && i < first + 4; i++)
        {
            hash = Join(hash, units[i].Hash);
            found = IsName(text, hash, i) ? i : found;
        }

        return found;
    }

    private bool IsName(SegmentedText text, uint hash, int last) => _names.Contains(hash) || (_possessives.Contains(hash) && IsPossessive(text, last));

    private static bool IsPossessive(SegmentedText text, int unit)
    {
        int behind = text.Units[unit].Last + 1;
        return behind < text.Facts.Count && text.Text[behind].Is(TokenTraits.Possessive);
    }

    /// <summary>Extends the hash of the first units of a name by the next one.</summary>
    internal static uint Join(uint hash, uint next) => WordHash.Mix((hash * 31) + next);

    private void Add(string name)
    {
        SegmentedText text = Segmenter.Cut(new WordFacts(Tokenizer.Tokenize(name)), CancellationToken.None);
        uint hash = text.Units[0].Hash;
        _beginnings.Add(hash);
        for (int i = 1; i < text.Units.Length; i++)
        {
            hash = Join(hash, text.Units[i].Hash);
        }

        (IsPossessive(text, text.Units.Length - 1) ? _possessives : _names).Add(hash);
    }
}
