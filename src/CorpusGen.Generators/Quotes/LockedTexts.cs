using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Reading.Locking;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators.Quotes;

/// <summary>What paragraphs said when they were locked, by their pins; the files are read when a pin does not fit.</summary>
internal sealed class LockedTexts(ImmutableArray<AdditionalText> files)
{
    private Dictionary<string, string>? _texts;

    internal string? Find(string pin, CancellationToken cancellationToken) => (_texts ??= Read(cancellationToken)).TryGetValue(pin, out string? text) ? text : null;

    private Dictionary<string, string> Read(CancellationToken cancellationToken)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (AdditionalText file in files.Where(static file => CorpusLock.IsLockFile(file.Path)))
        {
            foreach (LockedDocument document in CorpusLock.Parse(file.GetText(cancellationToken)?.ToString() ?? "", out _).Documents)
            {
                foreach (LockedParagraph paragraph in document.Paragraphs)
                {
                    texts[paragraph.Pin] = paragraph.Text;
                }
            }
        }

        return texts;
    }
}
