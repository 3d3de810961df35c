using System.Collections.Generic;

namespace CorpusGen.Quoting;

/// <summary>Where the characters of a normalized text came from: only the places where the distance changes are kept.</summary>
internal sealed class OffsetMap
{
    private readonly List<int> _normalized = [];
    private readonly List<int> _source = [];

    /// <summary>Says that the character at a normalized position, and those behind it, came from a source position onward.</summary>
    internal void Add(int normalized, int source)
    {
        int last = _normalized.Count - 1;
        if (last < 0 || source - normalized != _source[last] - _normalized[last])
        {
            _normalized.Add(normalized);
            _source.Add(source);
        }
    }

    internal int ToSource(int normalized)
    {
        int index = _normalized.BinarySearch(normalized);
        index = index < 0 ? ~index - 1 : index;
        return index < 0 ? normalized : _source[index] + normalized - _normalized[index];
    }
}
