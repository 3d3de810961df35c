namespace CorpusGen.Reading.Participants.Lexicon;

/// <content>Peoples and countries.</content>
internal static partial class WordLists
{
    private const string Demonyms =
        """
        afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian azerbaijani azeri bahamian
        bahraini bangladeshi barbadian belarusian belarussian belgian belizean beninese bhutanese bolivian bosnian botswanan brazilian
        british bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian chadian chilean chinese colombian
        congolese croatian cuban cypriot czech danish djiboutian dominican dutch ecuadorian ecuadorean egyptian emirati english
        eritrean estonian ethiopian fijian filipino finnish french gabonese gambian georgian german ghanaian greek guatemalan guinean
        guyanese haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese
        jordanian kazakh kazakhstani kenyan korean kosovar kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan lithuanian
        luxembourgish macedonian malagasy malawian malaysian maldivian malian maltese mauritanian mauritian mexican moldovan
        mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani
        palestinian panamanian paraguayan persian peruvian polish portuguese qatari romanian russian rwandan salvadoran saudi scottish
        senegalese serbian serb singaporean slovak slovakian slovene slovenian somali spanish sri lankan sudanese surinamese swazi
        swedish swiss syrian taiwanese tajik tanzanian thai tibetan togolese tongan trinidadian tunisian turk turkish turkmen ugandan
        ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean arab kurd kurdish chechen uighur uyghur tamil
        sikh hindu muslim islamic christian catholic protestant orthodox jewish jew buddhist shiite shia sunni alawite druze hutu tutsi
        european asian african latin hispanic western soviet yugoslav roman anglican lutheran baptist mormon methodist basque catalan
        flemish breton sicilian tuscan bavarian prussian ottoman byzantine iberian balkan nordic scandinavian slavic croat roma gypsy
        inuit cherokee navajo sioux zulu pashtun punjabi bengali texan californian londoner parisian muscovite spaniard briton
        frenchman englishman irishman scot dutchman welshman swede dane finn pole arabic hebrew
        afghans albanians algerians americans argentines armenians australians austrians azerbaijanis azeris bangladeshis belgians
        bosnians brazilians britons bulgarians canadians chileans colombians croatians croats cubans czechs danes egyptians estonians
        ethiopians europeans filipinos finns georgians germans greeks haitians hungarians indians indonesians iranians iraqis israelis
        italians jordanians kazakhs kenyans koreans kuwaitis kurds latvians libyans lithuanians malaysians mexicans moroccans nigerians
        norwegians pakistanis palestinians peruvians poles romanians russians rwandans saudis scots serbs serbians slovaks slovenes
        somalis spaniards swedes syrians tibetans tunisians turks ukrainians venezuelans arabs asians africans jews muslims christians
        catholics protestants hindus sikhs buddhists shiites sunnis chechens tamils tutsis hutus mormons
        """;

    private const string CountryWords =
        """
        afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
        belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burma burundi cambodia cameroon canada
        chad chile china colombia congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia ethiopia fiji
        finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india
        indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos
        latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta
        mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal
        netherlands holland nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal
        qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname swaziland
        sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkiye turkmenistan tuvalu uganda ukraine
        uruguay uzbekistan vanuatu vatican venezuela vietnam yemen zambia zimbabwe zaire yugoslavia czechoslovakia ussr u.s. u.s.a. usa us
        uk u.k. uae u.a.e. prc dprk drc u.s.s.r.
        """;
}
