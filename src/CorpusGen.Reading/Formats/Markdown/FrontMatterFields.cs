using CorpusGen.Reading.Formats.Authors;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Stating;

namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>What front matter has beyond the fields of <c>HeadFields</c>: conventions of the programs that publish Markdown.</summary>
/// <remarks>
/// Authors below <c>params</c> (Hugo), <c>extra</c> and <c>taxonomies</c> (Zola); <c>ms.date</c>, month first, as Microsoft Learn
/// defines it; dates in <c>path</c>, <c>url</c>, <c>permalink</c> and <c>slug</c> (<c>2025/09/12/…</c>). A field of these that gave
/// nothing stays metadata. The language, where none is stated, is that of the path.
/// </remarks>
internal static class FrontMatterFields
{
    private const string Source = "front matter";
    private static readonly string[] NestedIn = ["params", "extra", "taxonomies"];
    private static readonly string[] AuthorNames = ["authors", "author"];
    private static readonly string[] PathFields = ["path", "url", "permalink", "slug"];

    internal static void Read(ParsedDocument document, DataNode fields)
    {
        HeadFields.Read(document, fields.Members, Source);
        foreach (string parent in document.Participants.Count == 0 ? NestedIn : [])
        {
            foreach (string name in AuthorNames)
            {
                if (document.Participants.Count == 0 && fields[parent]?[name] is DataNode authors)
                {
                    HeadFields.ReadAuthors(document, authors, "author");
                }
            }
        }

        if (document.Date is null && document.DateSpan.Length == 0)
        {
            ReadLearnDate(document, fields);
            ReadPathDate(document, fields);
        }
    }

    /// <summary>Fills in what the path and the author files say.</summary>
    internal static void Complete(ParsedDocument document, string path, ReadSettings settings)
    {
        document.Language ??= DocumentLanguage.Of(path);
        ResolveAuthors(document, path, settings.Authors);
    }

    /// <summary>Puts names in the place of keys; a job title is a role of its own. A key that no file knows stays as it is written.</summary>
    /// <remarks>The place of a key is no mention of the name.</remarks>
    private static void ResolveAuthors(ParsedDocument document, string path, AuthorTable authors)
    {
        for (int i = 0; i < document.Participants.Count; i++)
        {
            StatedParticipant stated = document.Participants[i];
            if (stated.Role == "author" && authors.Find(stated.Name, path) is AuthorEntry known)
            {
                ParticipantKind kind = Byline.KindOf(known.Name);
                document.Participants[i] = stated with { Name = known.Name, Span = known.Name == stated.Name ? stated.Span : null, Kind = kind, Affiliation = stated.Affiliation ?? known.Affiliation };
                if (known.Role is not null)
                {
                    document.Participants.Insert(++i, new StatedParticipant(known.Name, null, kind, known.Role));
                }
            }
        }
    }

    private static void ReadLearnDate(ParsedDocument document, DataNode fields)
    {
        if (fields["ms.date"] is { IsScalar: true } value
            && value.Text.Trim().Split('/') is [string month, string day, { Length: 4 } year]
            && CalendarDate.TryParse(year + "-" + month.PadLeft(2, '0') + "-" + day.PadLeft(2, '0'), out CalendarDate date))
        {
            Take(document, date, value, "ms.date");
        }
        else if (fields["ms.date"] is { IsScalar: true } other && StatedDate.Read(other.Text) is CalendarDate written)
        {
            Take(document, written, other, "ms.date");
        }
    }

    private static void ReadPathDate(ParsedDocument document, DataNode fields)
    {
        foreach (string name in PathFields)
        {
            if (document.Date is null && fields[name] is { IsScalar: true } value && DocumentPath.DateOf(value.Text.Trim().TrimEnd('/') + "/.") is CalendarDate date)
            {
                Take(document, date, value, name);
            }
        }
    }

    private static void Take(ParsedDocument document, CalendarDate date, DataNode value, string source)
    {
        document.Date = date;
        document.DateSpan = value.Span;
        document.DateSource = source;
    }
}
