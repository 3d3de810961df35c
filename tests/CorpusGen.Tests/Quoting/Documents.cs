using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Tests.Quoting;

/// <summary>Articles of given paragraphs.</summary>
internal static class Documents
{
    internal static Article Of(params string[] paragraphs) => Named("a", paragraphs);

    internal static Article Named(string id, params string[] paragraphs)
    {
        var source = new StringBuilder("Title date 2019-10-22 ");
        var list = new List<Paragraph>();
        foreach (string paragraph in paragraphs)
        {
            var span = new TextSpan(source.Length, paragraph.Length);
            list.Add(new Paragraph(list.Count + 1, LineFolding.Fold(paragraph), span, list.Count + 1));
            source.Append(paragraph).Append("\n\n");
        }

        return new Article(id, "", null, id + ".txt", source.ToString(), ValueList<Paragraph>.From(list), ValueList<Participant>.Empty, ValueList<TemporalExpression>.Empty);
    }
}
