using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Storage;

namespace CorpusGen.Generators.Model;

/// <summary>All documents of a project, each once, ordered by key: the driver hands them on in the order of their history.</summary>
/// <param name="Documents">The documents.</param>
/// <param name="Repeated">The paths of files that are included more than once, ordered.</param>
internal sealed record DocumentSet(ValueList<StoredDocument> Documents, ValueList<string> Repeated)
{
    /// <summary>How much they are.</summary>
    internal CorpusSize Size { get; } = CorpusSize.Of(Documents);

    internal static DocumentSet From(ImmutableArray<DocumentResult?> results, CancellationToken cancellationToken)
    {
        int count = 0;
        foreach (DocumentResult? result in results)
        {
            count += result?.Models.Count ?? 0;
        }

        var models = new StoredDocument[count];
        int next = 0;
        foreach (DocumentResult? result in results)
        {
            for (int i = 0; i < (result?.Models.Count ?? 0); i++)
            {
                models[next++] = result!.Models[i];
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        NearlySorted.Sort(models, static (a, b) => a.CompareTo(b));
        return HasRepeated(models) ? Distinct(models) : new DocumentSet(ValueList<StoredDocument>.Own(models), ValueList<string>.Empty);
    }

    /// <summary>What the rest of the collection knows of the documents.</summary>
    internal HeadList Heads()
    {
        var heads = new DocumentHead[Documents.Count];
        for (int i = 0; i < heads.Length; i++)
        {
            heads[i] = Documents[i].Head;
        }

        return new HeadList(ValueList<DocumentHead>.Own(heads), Repeated);
    }

    /// <summary>The number of paragraphs of a document, by its position.</summary>
    internal int ParagraphsAt(int position) => Documents[position].Paragraphs;

    private static bool HasRepeated(StoredDocument[] sorted)
    {
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i - 1].Head.Key == sorted[i].Head.Key)
            {
                return true;
            }
        }

        return false;
    }

    private static DocumentSet Distinct(StoredDocument[] sorted)
    {
        var distinct = new List<StoredDocument>(sorted.Length);
        var repeated = new List<string>();
        foreach (StoredDocument model in sorted)
        {
            int last = distinct.Count - 1;
            if (last < 0 || distinct[last].Head.Key != model.Head.Key)
            {
                distinct.Add(model);
                continue;
            }

            // Nearly always both are the same file; where they are not, the first counts, whatever the order of the files.
            if (repeated.Count == 0 || repeated[repeated.Count - 1] != model.Head.Path)
            {
                repeated.Add(model.Head.Path);
            }
        }

        return new DocumentSet(ValueList<StoredDocument>.Own(distinct.ToArray()), ValueList<string>.Own(repeated.ToArray()));
    }
}
