using System.Linq;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Reading;
using CorpusGen.Reading.Text;

namespace CorpusGen.Generators.Model;

/// <summary>Where a document has its id, for what is found wrong with its name in view of others. Apart from the model, as are links.</summary>
/// <param name="Key">The key of the document.</param>
/// <param name="Location">Where its id is written, or else where it begins.</param>
internal sealed record DocumentPlace(string Key, LocationInfo Location)
{
    /// <summary>The places of the documents of a file, without those that are the beginning of the file.</summary>
    internal static ValueList<DocumentPlace> Of(FileResult file, DocumentText text) => ValueList<DocumentPlace>.From(file.Articles
        .Where(static one => one.IdSpan != default || one.Article.Fragment is not null)
        .Select(one => new DocumentPlace(one.Article.Key, LocationInfo.In(one.Article, text, one.IdSpan))));
}
