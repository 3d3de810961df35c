using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Participants.Merging;

/// <summary>English short forms that do not begin the name they stand for.</summary>
internal static class Nicknames
{
    private const string List =
        """
        bill=william will=william billy=william bob=robert bobby=robert rob=robert dick=richard rick=richard rich=richard ted=edward
        ted=theodore ed=edward ned=edward jim=james jimmy=james jack=john johnny=john mike=michael mick=michael tony=anthony
        peggy=margaret maggie=margaret meg=margaret liz=elizabeth beth=elizabeth betty=elizabeth kate=katherine kate=catherine
        kathy=kathleen kathy=katherine cathy=catherine chuck=charles charlie=charles hank=henry harry=henry harry=harold larry=lawrence
        steve=steven steve=stephen dave=david andy=andrew tom=thomas tommy=thomas joe=joseph dan=daniel danny=daniel ken=kenneth
        kenny=kenneth jerry=gerald jerry=jerome sandy=alexander alex=alexander sasha=alexander bernie=bernard gene=eugene tina=christina
        trish=patricia pat=patrick pat=patricia sue=susan jeff=jeffrey geoff=geoffrey greg=gregory ron=ronald ronnie=ronald don=donald
        al=albert al=alan fred=frederick newt=newton mitt=willard nick=nicholas gabby=gabrielle debbie=deborah becky=rebecca jenny=jennifer
        vicky=victoria mandy=amanda wally=walter walt=walter art=arthur marty=martin vince=vincent ray=raymond russ=russell stan=stanley
        """;

    private static readonly Lazy<HashSet<string>> Pairs = new(static () =>
        new HashSet<string>(List.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal));

    internal static bool Are(string a, string b)
    {
        HashSet<string> pairs = Pairs.Value;
        return pairs.Contains(a + "=" + b) || pairs.Contains(b + "=" + a);
    }
}
