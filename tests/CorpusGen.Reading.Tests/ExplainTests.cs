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

    [Fact]
    public void All_documents_of_a_file_and_those_named_by_the_head_alone_are_explained()
    {
        DocumentText text = DocumentText.From(
            "{\"title\":\"A\",\"date\":\"2019-10-22\",\"author\":\"Jane Miller\",\"text\":\"They met on Monday.\"}\n{\"title\":\"B\",\"date\":\"2019-10-23\",\"text\":\"They met in May.\"}\n");

        Assert.Equal(
            [
                "x.jsonl#1:",
                "\"Monday\" = 2019-10-21: weekday; inferred: year, month, day; counted from 2019-10-22",
                "Jane Miller (person):",
                "  named by the head of the document as author",
                "x.jsonl#2:",
                "\"May\" = 2019-05: month; inferred: year; counted from 2019-10-23",
            ],
            ArticleReader.Explain(text, "x.jsonl"));
    }
}
