using System.Reflection;

namespace Newsroom;

/// <summary>Ties code to the words it rests on. Attribute arguments must be constants: the generated paragraphs are.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class QuotationAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

internal static class Quotation
{
    internal static string? Of(Type type) => type.GetCustomAttribute<QuotationAttribute>()?.Text;
}
