using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using CorpusGen.Generators.Emit;
using CorpusGen.Generators.Naming;
using CorpusGen.Quoting;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators.Quotes;

/// <summary>A generated document as the compiler sees it: its paragraphs are the constants of its type, from this project or another.</summary>
internal sealed class DocumentSymbol
{
    private const string MarkerName = "GeneratedCorpusAttribute";
    private const string ParagraphsName = "Paragraphs";

    private readonly DocumentTexts _texts;
    private string[]? _paragraphs;
    private string[]? _pins;
    private QuotableText? _text;
    private Dictionary<string, int>? _numbers;

    private DocumentSymbol(INamedTypeSymbol type, INamedTypeSymbol? paragraphs, DocumentTexts texts)
    {
        _texts = texts;
        Type = type;
        ParagraphsType = paragraphs;
    }

    internal INamedTypeSymbol Type { get; }

    /// <summary>The type of the paragraphs' constants; <see langword="null"/> in projects that have none.</summary>
    internal INamedTypeSymbol? ParagraphsType { get; }

    /// <summary>The name as code writes it: <c>Articles.MinisterVisit</c>.</summary>
    internal string Name => Type.ContainingType.Name + "." + Type.Name;

    /// <summary>The texts of the paragraphs, read when they are first asked for. Threads may read them twice, with one result.</summary>
    internal IReadOnlyList<string> Paragraphs => _paragraphs ??= ReadParagraphs();

    /// <summary>
    /// Whether the words are known. They are not when the document is of a referenced project that has no constants of paragraphs.
    /// </summary>
    internal bool IsKnown => ParagraphsType is not null || Paragraphs.Count > 0;

    /// <summary>The pins of the paragraphs.</summary>
    internal string[] Pins => _pins ??= Paragraphs.Select(ParagraphPin.Of).ToArray();

    internal QuotableText Text => _text ??= QuotableText.Of(Paragraphs);

    /// <returns>The document, or <see langword="null"/> for any other type.</returns>
    internal static DocumentSymbol? Of(INamedTypeSymbol type, DocumentTexts texts)
    {
        if (type.ContainingType is not INamedTypeSymbol corpus || !IsCorpus(corpus))
        {
            return null;
        }

        INamedTypeSymbol? paragraphs = type.GetTypeMembers(ParagraphsName).FirstOrDefault();
        bool isDocument = paragraphs is not null || (Constant(type, "Id") is string && type.Name != NameResolver.PeopleType);
        return isDocument ? new DocumentSymbol(type, paragraphs, texts) : null;
    }

    internal static bool IsCorpus(INamedTypeSymbol type)
    {
        if (!type.IsStatic || type.ContainingType is not null)
        {
            return false;
        }

        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: MarkerName } marker && IsOurs(marker))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type is one of the run-time library.</summary>
    internal static bool IsOurs(ISymbol type) => type.ContainingNamespace is { Name: "CorpusGen", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>
    /// The number of the paragraph that a constant is; 0 for any other name. A number that the document does not reach counts all
    /// the same: the paragraph may be gone.
    /// </summary>
    internal int NumberOf(string member) =>
        NumberIn(member) is int number and > 0 ? number : (_numbers ??= ReadNumbers()).TryGetValue(member, out int named) ? named : 0;

    /// <summary>A paragraph with an id has a constant of that name, which stands before the one with the number.</summary>
    private Dictionary<string, int> ReadNumbers()
    {
        var numbers = new Dictionary<string, int>(System.StringComparer.Ordinal);
        string? named = null;
        foreach (ISymbol member in ParagraphsType?.GetMembers() ?? ImmutableArray<ISymbol>.Empty)
        {
            if (member is not IFieldSymbol { HasConstantValue: true, ConstantValue: string })
            {
                continue;
            }

            int number = NumberIn(member.Name);
            if (number > 0 && named is not null)
            {
                numbers[named] = number;
            }

            named = number > 0 ? null : member.Name;
        }

        return numbers;
    }

    private static int NumberIn(string member) =>
        member.Length > 1 && member[0] == 'P' && int.TryParse(member.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private string[] ReadParagraphs()
    {
        if (ParagraphsType is null)
        {
            return Constant(Type, ShardEmitter.FileConstant) is string key ? _texts.Find(key, CancellationToken.None) ?? [] : [];
        }

        int count = Constant(ParagraphsType, "Count") as int? ?? 0;
        string[] paragraphs = new string[count];
        for (int i = 0; i < count; i++)
        {
            paragraphs[i] = Constant(ParagraphsType, "P" + (i + 1).ToString(CultureInfo.InvariantCulture)) as string ?? "";
        }

        return paragraphs;
    }

    private static object? Constant(INamedTypeSymbol type, string name)
    {
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (member is IFieldSymbol { HasConstantValue: true } field)
            {
                return field.ConstantValue;
            }
        }

        return null;
    }
}
