using System;
using System.Collections.Generic;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests;

public sealed class ExplainTests
{
    [Fact]
    public void Rules_and_anchors_of_dates_and_the_reasons_for_participants_are_named()
    {
        DocumentText text = DocumentText.From("date 2019-10-22 Last week, President Ilham Aliyev met Wei Fenghe. Mr. Aliyev thanked him.");

        IReadOnlyList<string> lines = ArticleReader.Explain(text, "x.txt");

        Assert.Contains(lines, static line => line.StartsWith("\"Last week\" = 2019-W42: ", StringComparison.Ordinal) && line.EndsWith("counted from 2019-10-22", StringComparison.Ordinal));
        Assert.Contains("Ilham Aliyev (person):", lines);
        Assert.Contains(lines, static line => line.StartsWith("  ", StringComparison.Ordinal) && line.Contains("Aliyev", StringComparison.Ordinal));
    }
}
