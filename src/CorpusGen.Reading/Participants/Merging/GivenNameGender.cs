using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Participants.Merging;

/// <summary>Guesses whether a given name is a woman's or a man's. Only ever breaks a tie: names cross that line too often for more.</summary>
internal static class GivenNameGender
{
    private const string Female =
        """
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna
        michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela
        emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce
        virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara
        madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella
        theresa diana natalie brittany charlotte marie kayla alexis lori hillary chelsea benazir indira sonia aung tansu megawati angela
        fatima aisha khadija zahra leila layla maryam zeynep ayse elif olga irina natalia svetlana tatiana elena ekaterina yulia marta eva
        ingrid astrid gro birgit ursula heidi monique brigitte simone nathalie isabelle claire celine ines carmen rosa lucia pilar dolores
        mei yuki keiko yoko michiko priya lakshmi sushma ellen kate anne jane liz edith nora clara
        """;

    private const string Male =
        """
        james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul
        andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry
        justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry
        douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse
        dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis
        bobby philip johnny bill bob jim mohammed mohamed muhammad ahmed ali hassan hussein omar ibrahim mustafa yusuf abdullah khalid luca
        vladimir boris mikhail ivan sergei dmitri nikita ilya alexei yuri viktor igor hans klaus jurgen pierre jean-claude jacques francois
        carlos luis miguel jorge pedro antonio manuel pablo giovanni marco giuseppe hiroshi takeshi kenji rajiv sanjay amit nelson bjorn lars
        """;

    private static readonly Lazy<Dictionary<string, Gender>> Known = new(static () =>
    {
        var known = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (string name in Male.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            known[name] = Gender.Male;
        }

        foreach (string name in Female.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            known[name] = Gender.Female;
        }

        return known;
    });

    internal static Gender Of(string given)
    {
        if (Known.Value.TryGetValue(given, out Gender gender))
        {
            return gender;
        }

        return given.Length > 4 && given[given.Length - 1] == 'a' ? Gender.Female : Gender.Unknown;
    }
}
