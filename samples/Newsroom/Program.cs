using Newsroom;

foreach (CorpusGen.Article article in Articles.All)
{
    ArticleTable.Print(article, Console.Out);
}
