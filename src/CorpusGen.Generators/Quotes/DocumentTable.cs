using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Quoting;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators.Quotes;

/// <summary>The documents that a compilation can name. Nothing is read before somebody asks for it.</summary>
internal sealed class DocumentTable(Compilation compilation, DocumentTexts texts)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, DocumentSymbol?> _documents = new(SymbolEqualityComparer.Default);
    private DocumentSymbol[]? _own;

    internal DocumentSymbol? Find(INamedTypeSymbol type) => _documents.GetOrAdd(type.OriginalDefinition, symbol => DocumentSymbol.Of(symbol, texts));

    /// <summary>Another document that says the words as they are quoted.</summary>
    internal (DocumentSymbol Document, int Paragraph)? FindElsewhere(DocumentSymbol quoted, string words, CancellationToken cancellationToken)
    {
        string[] rare = LongestWords(words);
        foreach (DocumentSymbol document in Neighbors(quoted))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rare.All(word => document.Paragraphs.Any(text => text.IndexOf(word, StringComparison.Ordinal) >= 0))
                && QuoteFinder.Verify(document.Text, words) is QuoteResult result)
            {
                return (document, result.Paragraph);
            }
        }

        return null;
    }

    private IEnumerable<DocumentSymbol> Neighbors(DocumentSymbol quoted)
    {
        DocumentSymbol[] own = _own ??= All(compilation.Assembly);
        IAssemblySymbol assembly = quoted.Type.ContainingAssembly;
        IEnumerable<DocumentSymbol> all = SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) ? own : All(assembly).Concat(own);
        return all.Where(document => !SymbolEqualityComparer.Default.Equals(document.Type, quoted.Type));
    }

    private DocumentSymbol[] All(IAssemblySymbol assembly)
    {
        var documents = new List<DocumentSymbol>();
        var namespaces = new Stack<INamespaceSymbol>([assembly.GlobalNamespace]);
        while (namespaces.Count > 0)
        {
            INamespaceSymbol next = namespaces.Pop();
            foreach (INamespaceSymbol inner in next.GetNamespaceMembers())
            {
                namespaces.Push(inner);
            }

            foreach (INamedTypeSymbol type in next.GetTypeMembers().Where(static type => DocumentSymbol.IsCorpus(type)))
            {
                documents.AddRange(type.GetTypeMembers().Select(Find).Where(static document => document is not null)!);
            }
        }

        documents.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return documents.ToArray();
    }

    /// <summary>The longest words of plain letters: a document without them needs no closer look.</summary>
    private static string[] LongestWords(string words)
    {
        const int Most = 2;
        return words.Split([' ', '\n', '\t', '[', ']', '(', ')', '.', ',', '"', '\'', '-', ';', ':'], StringSplitOptions.RemoveEmptyEntries)
            .Where(static word => word.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            .OrderByDescending(static word => word.Length)
            .Take(words.IndexOf('[') >= 0 ? 0 : Most)
            .ToArray();
    }
}
