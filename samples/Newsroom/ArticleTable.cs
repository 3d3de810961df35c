using CorpusGen;

namespace Newsroom;

/// <summary>Prints what is known of an article.</summary>
internal static class ArticleTable
{
    private const int Width = 100;

    internal static void Print(Article article, string desk, TextWriter output)
    {
        output.WriteLine(new string('=', Width));
        output.WriteLine($"{article.Published}  {(article.Title.Length > 0 ? article.Title : article.Id)}  [{desk}]");
        output.WriteLine(new string('-', Width));
        foreach (Participant person in article.Persons)
        {
            output.WriteLine($"  person     {person.Name}{Describe(person)}");
        }

        foreach (TemporalExpression date in article.Dates.Where(date => date.Date is not null))
        {
            output.WriteLine($"  date       \"{date.Text}\" = {date.Date}");
        }

        output.WriteLine($"  paragraphs {article.Paragraphs.Count}");
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            output.WriteLine($"  {paragraph.Number,3}  line {paragraph.Line,-3} {Cut(paragraph.Text, Width - 15)}");
        }

        output.WriteLine();
    }

    private static string Describe(Participant person)
    {
        string roles = string.Join("; ", person.Roles);
        string aliases = string.Join(", ", person.Aliases.Select(alias => $"\"{alias}\""));
        return (roles.Length > 0 ? $": {roles}" : "") + (aliases.Length > 0 ? $" (also {aliases})" : "");
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 3)] + "...";
}
