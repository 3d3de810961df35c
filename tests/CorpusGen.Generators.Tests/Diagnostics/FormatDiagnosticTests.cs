using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Generators.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Tests.Diagnostics;

public sealed class FormatDiagnosticTests
{
    [Theory]
    [InlineData("x.xml", "<rss><channel>\n<item></channel></rss>", "CORP0201 (2,9)")]
    [InlineData("x.xml", "<library/>", "CORP0202 (1,1)")]
    [InlineData("x.xml", "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">]><rss>&f;&f;</rss>", "CORP0203")]
    [InlineData("x.md", "---\ntitle: A\ntitle: B\ndate: 2019-10-22\n---\nText.\n", "CORP0205 (3,1)")]
    [InlineData("x.md", "---\ntitle: [\ndate: 2019-10-22\n---\nText.\n", "CORP0201")]
    public void What_is_wrong_with_a_file_is_told_at_its_place_and_costs_no_other(string name, string text, string expected)
    {
        TestFile file = TestRun.File("articles/" + name, text);
        TestRun run = TestRun.Of(
            [file, TestRun.File("articles/good.txt", "date 2020-01-01 Good.")],
            TestOptions.Of(corpora: [new KeyValuePair<string, string>(file.Path, "Articles")]));

        Assert.Contains(run.Analyze().Select(Show), shown => shown.StartsWith(expected, StringComparison.Ordinal));
        Assert.Contains("Good.", run.AllText, StringComparison.Ordinal);
    }

    private static string Show(Diagnostic diagnostic)
    {
        LinePosition place = diagnostic.Location.GetLineSpan().StartLinePosition;
        return diagnostic.Id + " (" + (place.Line + 1).ToString(CultureInfo.InvariantCulture) + "," + (place.Character + 1).ToString(CultureInfo.InvariantCulture) + ")";
    }
}
