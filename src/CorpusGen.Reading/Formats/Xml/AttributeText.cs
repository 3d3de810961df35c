using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Xml;

/// <summary>Finds the place of an attribute's value in the file.</summary>
internal static class AttributeText
{
    /// <summary>The value as words of the file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="attribute">The attribute.</param>
    /// <returns>The words; at the place of the name when the value is not found as it was read, as where entities of the file stand in it.</returns>
    internal static MappedText Of(string source, XmlAttributeValue attribute)
    {
        int quote = source.IndexOfAny(['"', '\''], attribute.Span.Start);
        int end = quote < 0 ? -1 : source.IndexOf(source[quote], quote + 1);
        if (end > quote)
        {
            MappedText words = EntityReader.Decode(source, TextSpan.FromBounds(quote + 1, end));
            if (words.Text == attribute.Value)
            {
                return words;
            }
        }

        return new MappedTextBuilder().AppendReplaced(attribute.Value, attribute.Span).ToMappedText();
    }
}
