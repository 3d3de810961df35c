using System;

namespace CorpusGen.Reading.Participants.Lexicon;

/// <summary>What a word can be by the closed word lists. A word may be several things: "General", "King", "May".</summary>
[Flags]
internal enum WordClass : uint
{
    None = 0,

    /// <summary>A form of address: Mr, Mrs, Dr, Sir, Madame.</summary>
    Honorific = 1,

    /// <summary>A word that stands before a name and is not part of it: President, Judge, Archbishop.</summary>
    Title = 1 << 1,

    /// <summary>A military or police rank.</summary>
    Rank = 1 << 2,

    /// <summary>A noun that names what a person is: minister, spokesman, lawyer, striker.</summary>
    Role = 1 << 3,

    /// <summary>A word that may precede a role noun within a role: deputy, former, prime, foreign.</summary>
    RoleModifier = 1 << 4,

    /// <summary>Son, wife, brother and the like.</summary>
    Kin = 1 << 5,

    /// <summary>Said, told, added and the like.</summary>
    SpeechVerb = 1 << 6,

    /// <summary>A noun that names a body: ministry, university, party.</summary>
    Body = 1 << 7,

    /// <summary>Inc, Corp, Ltd and the like.</summary>
    CompanySuffix = 1 << 8,

    /// <summary>A noun that names a place: river, street, airport.</summary>
    PlaceNoun = 1 << 9,

    /// <summary>A month or a day of the week.</summary>
    Calendar = 1 << 10,

    /// <summary>A nationality, people, language or religion: Chinese, Kurdish, Muslim.</summary>
    Demonym = 1 << 11,

    /// <summary>A country, or the last word of its name.</summary>
    Country = 1 << 12,

    /// <summary>A state, province or region that news name without its country.</summary>
    Region = 1 << 13,

    /// <summary>A word that a name may hold in lower case: van, de, bin.</summary>
    Particle = 1 << 14,

    /// <summary>Jr, Sr, II and the like.</summary>
    Generation = 1 << 15,

    /// <summary>Of, for, and and the like, which join the words of a name of a body.</summary>
    Joiner = 1 << 16,

    /// <summary>An article, pronoun, preposition, conjunction or auxiliary.</summary>
    Function = 1 << 17,

    /// <summary>A body that news name without explanation: Reuters, NATO, Hamas.</summary>
    KnownBody = 1 << 18,

    /// <summary>Plural forms of titles: Presidents, Ministers, Messrs.</summary>
    PluralTitle = 1 << 19,

    /// <summary>A preposition before a place: in, at, near, from.</summary>
    PlacePreposition = 1 << 20,

    /// <summary>A verb form that a person is the subject of: won, met, died.</summary>
    PersonVerb = 1 << 21,

    /// <summary>A thing or work that is named: award, film, treaty, cup.</summary>
    Thing = 1 << 22,

    /// <summary>North, southern, upper and the like.</summary>
    Direction = 1 << 23,

    /// <summary>The second part of a compound like London-based, which is no part of a name.</summary>
    CompoundTail = 1 << 24,

    /// <summary>A title or other word that is a given name as well: Dean, Earl, Prince.</summary>
    GivenNameToo = 1 << 25,

    /// <summary>The last word of a name that is never a person's: Boulevard, University, Award.</summary>
    NeverPersonEnd = 1 << 26,

    /// <summary>The word before a name that is never a person's: Hurricane, USS, Fort.</summary>
    NeverPersonFront = 1 << 27,
}
