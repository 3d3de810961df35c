using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Formats.Stating;

/// <summary>The names of months in the languages that head data comes in, in full and shortened.</summary>
internal static class MonthNames
{
    // Names that mean different months in two languages are left out; Polish, Czech and Russian write the genitive.
    private const string Names =
        "1 january jan januar jänner janvier janv enero ene gennaio janeiro januari stycznia ledna января ocak yanvar|"
        + "2 february feb februar février fevrier févr fevr febrero febbraio fevereiro februari lutego února февраля şubat fevral|"
        + "3 march mar märz marz mars marzo março marco maart marts marca března марта mart|"
        + "4 april apr avril avr abril abr aprile kwietnia dubna апреля nisan aprel|"
        + "5 may mai mayo maggio maio mei maj maja května мая mayıs|"
        + "6 june jun juni juin junio giugno junho czerwca června июня haziran iyun|"
        + "7 july jul juli juillet juil julio luglio julho července lipca июля temmuz iyul|"
        + "8 august aug août aout agosto ago augustus augusti sierpnia srpna августа ağustos avqust|"
        + "9 september sep sept septembre septiembre settembre setembro września září сентября eylül sentyabr|"
        + "10 october oct oktober okt octobre octubre ottobre outubro października října октября ekim oktyabr|"
        + "11 november nov novembre noviembre novembro listopada listopadu ноября kasım noyabr|"
        + "12 december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudnia prosince декабря aralık dekabr";

    private static readonly Dictionary<string, int> Numbers = Build();

    /// <summary>The number of a month, 1 to 12; 0 for a word that is none.</summary>
    internal static int NumberOf(string word) => Numbers.TryGetValue(word.ToLowerInvariant(), out int number) ? number : 0;

    private static Dictionary<string, int> Build()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        string[] months = Names.Split('|');
        for (int i = 0; i < months.Length; i++)
        {
            string[] names = months[i].Split(' ');
            for (int j = 1; j < names.Length; j++)
            {
                numbers[names[j]] = i + 1;
            }
        }

        return numbers;
    }
}
