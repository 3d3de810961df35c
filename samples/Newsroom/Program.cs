using Newsroom;

foreach (CorpusGen.Article article in Articles.All.OrderBy(article => article.Published))
{
    ArticleTable.Print(article, Desk.Of(article.Id), Console.Out);
}

// A constant in a query: a person that no document names any more stops the build.
IEnumerable<string> visits =
    from article in Articles.All.Mentioning(Articles.People.ZakirHasanov)
    where article.Published is { Year: 2019 }
    select article.Id;
Console.WriteLine($"{Articles.People.ZakirHasanov} in 2019: {string.Join(", ", visits)}");
Console.WriteLine($"The desks' code rests on: \"{Quotation.Of(typeof(Desk))}\"");
