using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Storage;
using CorpusGen.Reading.Findings;

namespace CorpusGen.Generators.Model;

/// <summary>How much the documents of a project give the compiler to do.</summary>
/// <param name="Documents">The number of documents.</param>
/// <param name="Paragraphs">The number of paragraphs.</param>
/// <param name="Packs">The length of all packs, in UTF-16 units.</param>
internal sealed record CorpusSize(int Documents, int Paragraphs, long Packs)
{
    /// <summary>
    /// From here on the mode without paragraph constants is recommended: about 2,500 articles of eight paragraphs. Measured at 1,000,
    /// their paragraphs cost the compiler a second, so here some two with every build.
    /// </summary>
    private const int ManyParagraphs = 20_000;

    /// <summary>
    /// Half of the 16 MB (in UTF-16 units) that the string literals of a program may take together; the other half is the program's.
    /// </summary>
    private const long MostPacksAsLiterals = 4L << 20;

    /// <summary>Whether the packs are too long for string literals.</summary>
    internal bool NeedsData => Packs > MostPacksAsLiterals;

    internal static CorpusSize Of(ValueList<StoredDocument> documents)
    {
        int paragraphs = 0;
        long packs = 0;
        for (int i = 0; i < documents.Count; i++)
        {
            StoredDocument document = documents[i];
            paragraphs += document.Paragraphs;
            packs += document.PackLength + document.Head.Id.Length + 1;
        }

        return new CorpusSize(documents.Count, paragraphs, packs);
    }

    /// <summary>What the project should know about its size, and about what is missing for so many documents.</summary>
    internal ValueList<DiagnosticInfo> Advise(GeneratorOptions options, bool hasRuntime)
    {
        var advice = new List<DiagnosticInfo>();
        if (Documents > 0 && !hasRuntime)
        {
            advice.Add(new DiagnosticInfo(DiagnosticIds.NoLibrary, null));
        }

        if (options.HasParagraphs && Paragraphs >= ManyParagraphs)
        {
            advice.Add(new DiagnosticInfo(DiagnosticIds.ManyParagraphs, null, Text(Documents), Text(Paragraphs)));
        }

        return ValueList<DiagnosticInfo>.From(advice);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
