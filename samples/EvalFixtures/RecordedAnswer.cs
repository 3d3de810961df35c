using System.Text.Json;
using CorpusGen;

namespace EvalFixtures;

/// <summary>What a model answered about an article, as it was recorded.</summary>
public sealed record RecordedAnswer(string Article, string Question, string? Person, string? Date, RecordedQuote[] Quotes)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static RecordedAnswer[] Load() =>
        JsonSerializer.Deserialize<RecordedAnswer[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "answers", "answers.json")), Options)!;
}

/// <summary>Words that the model claims to quote, and what a judge expects of them.</summary>
public sealed record RecordedQuote(string Text, string Expected, string? Says)
{
    public QuoteMatch ExpectedMatch => Enum.Parse<QuoteMatch>(Expected);
}
