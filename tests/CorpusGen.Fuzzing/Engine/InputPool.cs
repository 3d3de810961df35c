using System.Collections.Generic;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>The inputs of one target that are worth changing further: the seeds, and those that did something new.</summary>
internal sealed class InputPool
{
    private const int Most = 20_000;

    private readonly List<string> _inputs = [];

    internal int Count => _inputs.Count;

    internal void Add(string input)
    {
        if (_inputs.Count < Most)
        {
            _inputs.Add(input);
        }
    }

    /// <summary>An input, every second time one of the newest quarter: what was found last is explored least.</summary>
    internal string Choose(FuzzRandom random)
    {
        if (_inputs.Count == 0)
        {
            return "";
        }

        int newest = _inputs.Count - (_inputs.Count / 4);
        return random.OneIn(2) && newest < _inputs.Count ? _inputs[random.Between(newest, _inputs.Count - 1)] : random.Of(_inputs);
    }
}
