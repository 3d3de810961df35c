using CorpusGen;
using TypedPosts;

// What the schema types: constants where a constant can hold it.
Console.WriteLine($"{Posts.NewFerry.Title}: rated {Posts.NewFerry.Metadata.Rating} of 5, about {string.Join(" and ", Posts.NewFerry.Metadata.Tags)}");

// The reference is checked when the project is compiled: a post that is renamed takes this with it.
Article sequel = Posts.All.Find(Posts.NewFerry.Metadata.Sequel)!;
Console.WriteLine($"continued in: {sequel.Title} ({sequel.Published})");

// A paragraph with an id keeps its name when text is inserted above it.
Console.WriteLine($"to cite: {Posts.NewFerry.Paragraphs.Cost}");

// The key "selin" is resolved in authors.yml; the others are found in the text.
foreach (Participant person in Posts.NewFerry.Document.Persons)
{
    Console.WriteLine($"person: {person.Name}{(person.Role is null ? "" : ", " + person.Role)}");
}

foreach (Article translation in Posts.All.TranslationsOf(Posts.NewFerry.Document))
{
    foreach ((Paragraph own, Paragraph other) in Posts.NewFerry.Document.AlignWith(translation))
    {
        Console.WriteLine($"{own.Number} {own.Text}\n  {translation.Language}: {other.Text}");
    }
}
