namespace CorpusGen.Reading.Participants.Tagging;

/// <summary>What the feature templates ask of a run as a whole.</summary>
internal struct RunContext
{
    internal uint WordBefore;
    internal uint WordBehind;
    internal uint ClassBefore;
    internal uint ClassBehind;
    internal uint FirstWord;
    internal uint LastWord;
    internal uint FirstClass;
    internal uint LastClass;

    /// <summary>The classes of all its units together.</summary>
    internal uint Classes;

    /// <summary>The lists that its units are on, by order, of up to three units.</summary>
    internal uint Lists;

    internal uint SentenceStart;

    /// <summary>Whether no word in lower case stands near: a headline, a list, a table.</summary>
    internal uint NoLower;

    /// <summary>The number of units, two neighbors on each side not counted.</summary>
    internal int Count;

    /// <summary>Where a node stands within the run, and how long the run is, as a small number.</summary>
    internal readonly uint PlaceOf(int node)
    {
        int index = node - 2;
        int place = index == 0 ? 0 : index == Count - 1 ? 3 : index == 1 ? 1 : 2;
        int length = Count > 4 ? 5 : Count;
        return (uint)((length << 2) | place);
    }
}
