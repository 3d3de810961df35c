using System;

namespace CorpusGen.Reading.Participants.Tagging;

/// <summary>The feature templates: numbers that describe a unit, its neighbors and its run. The order and the constants are part of the model.</summary>
internal static class FeatureTemplates
{
    internal const int Count = 48;

    /// <summary>How many of the templates look at the words themselves; only these are dropped at random in training.</summary>
    internal const int Lexical = 19;

    /// <summary>Classes that tell bodies and places from persons when a unit of the run has them.</summary>
    private const uint RunClasses = (uint)(Lexicon.WordClass.Body | Lexicon.WordClass.CompanySuffix | Lexicon.WordClass.PlaceNoun
        | Lexicon.WordClass.KnownBody | Lexicon.WordClass.Thing | Lexicon.WordClass.Country | Lexicon.WordClass.Title | Lexicon.WordClass.Demonym
        | Lexicon.WordClass.Honorific | Lexicon.WordClass.Particle);

    /// <summary>The names of the templates, for explanations.</summary>
    internal static readonly string[] Names =
    [
        "word", "word before", "word behind", "second word before", "second word behind", "word with the one before", "word with the one behind",
        "word before and lists", "word behind and lists", "beginning of the word", "last two letters", "last three letters", "last four letters",
        "words on both sides", "word before the run", "word behind the run", "first word of the run", "last word of the run", "last three letters and lists",
        "shape", "shapes around", "lists", "lists, shape and position", "lists with the ones before", "lists with the ones behind", "lists around",
        "class", "class before and lists", "class behind and lists", "classes of two before", "classes of two behind", "classes on both sides",
        "position and length of the run", "classes before and behind the run", "class of the last word", "class of the first word",
        "sentence start, lists and shape", "classes in the run", "classes in the run and lists", "no lower case around", "shape and class before",
        "shape and class behind", "class and class behind", "class and class before", "bias", "class before the run and position",
        "class behind the run and position", "lists of the whole run",
    ];

    internal static void Write(ReadOnlySpan<Node> nodes, int index, in RunContext run, Span<uint> features)
    {
        ref readonly Node n = ref nodes[index];
        ref readonly Node b = ref nodes[index - 1];
        ref readonly Node a = ref nodes[index + 1];
        ref readonly Node bb = ref nodes[index - 2];
        ref readonly Node aa = ref nodes[index + 2];
        uint place = run.PlaceOf(index);
        uint sl = (n.Shape << 10) | n.Lists;
        features[0] = Mix(1, n.Word);
        features[1] = Mix(2, b.Word);
        features[2] = Mix(3, a.Word);
        features[3] = Mix(4, bb.Word);
        features[4] = Mix(5, aa.Word);
        features[5] = Mix(6, b.Word, n.Word);
        features[6] = Mix(7, n.Word, a.Word);
        features[7] = Mix(8, b.Word, sl);
        features[8] = Mix(9, a.Word, sl);
        features[9] = Mix(10, n.Prefix);
        features[10] = Mix(11, n.Suffix2);
        features[11] = Mix(12, n.Suffix3);
        features[12] = Mix(13, n.Suffix4);
        features[13] = Mix(14, b.Word, a.Word);
        features[14] = Mix(15, run.WordBefore, place);
        features[15] = Mix(16, run.WordBehind, place);
        features[16] = Mix(17, run.FirstWord, place);
        features[17] = Mix(18, run.LastWord, place);
        features[18] = Mix(19, n.Suffix3, n.Lists);
        features[19] = Mix(20, n.Shape);
        features[20] = Mix(21, (b.Shape << 8) | (n.Shape << 4) | a.Shape);
        features[21] = Mix(22, n.Lists);
        features[22] = Mix(23, sl, place);
        features[23] = Mix(24, b.Lists, sl);
        features[24] = Mix(25, a.Lists, sl);
        features[25] = Mix(26, (b.Lists << 10) | a.Lists, n.Lists);
        features[26] = Mix(27, n.Class);
        features[27] = Mix(28, b.Class, n.Lists);
        features[28] = Mix(29, a.Class, n.Lists);
        features[29] = Mix(30, bb.Class * 31, b.Class);
        features[30] = Mix(31, aa.Class * 31, a.Class);
        features[31] = Mix(32, b.Class * 31, a.Class);
        features[32] = Mix(33, place, n.Lists);
        features[33] = Mix(34, run.ClassBefore * 31, run.ClassBehind);
        features[34] = Mix(35, run.LastClass, place);
        features[35] = Mix(36, run.FirstClass, place);
        features[36] = Mix(37, sl, run.SentenceStart);
        features[37] = Mix(38, run.Classes & RunClasses);
        features[38] = Mix(39, run.Classes & RunClasses, n.Lists);
        features[39] = Mix(40, sl, run.NoLower);
        features[40] = Mix(41, b.Class, (b.Shape << 4) | n.Shape);
        features[41] = Mix(42, a.Class, (a.Shape << 4) | n.Shape);
        features[42] = Mix(43, n.Class * 31, a.Class);
        features[43] = Mix(44, n.Class * 31, b.Class);
        features[44] = Mix(45, 0);
        features[45] = Mix(46, run.ClassBefore, (place << 10) | n.Lists);
        features[46] = Mix(47, run.ClassBehind, (place << 10) | n.Lists);
        features[47] = Mix(48, run.Lists, place);
    }

    internal static uint Mix(uint template, uint value)
    {
        uint hash = (value + (template * 0x9E3779B9u)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 15)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }

    internal static uint Mix(uint template, uint first, uint second)
    {
        uint hash = ((first * 0xCC9E2D51u) ^ (second + (template * 0x9E3779B9u))) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 15)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
