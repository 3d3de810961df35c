namespace CorpusGen.Reading.Formats.Detection;

/// <summary>Names of fields as they are compared, in whatever style a document writes them.</summary>
internal static class FieldName
{
    /// <summary>The letters and digits of a name, in lower case.</summary>
    internal static string Normalize(string name)
    {
        var letters = new char[name.Length];
        int length = 0;
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters[length++] = char.ToLowerInvariant(c);
            }
        }

        return new string(letters, 0, length);
    }
}
