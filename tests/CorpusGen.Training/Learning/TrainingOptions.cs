namespace CorpusGen.Training.Learning;

/// <summary>The figures of a training run. The defaults are those of the committed model.</summary>
internal sealed record TrainingOptions
{
    /// <summary>The binary logarithm of the number of rows of the weight table.</summary>
    internal int LogRows { get; init; } = 17;

    internal int Epochs { get; init; } = 12;

    internal double Step { get; init; } = 0.01;

    /// <summary>The share of lexical features that are left out at random, each time a unit is learned from.</summary>
    internal double DropOut { get; init; } = 0.2;

    /// <summary>The number of units a feature must occur in.</summary>
    internal int SeenAtLeast { get; init; } = 2;

    /// <summary>What a weight is multiplied by before it is rounded to a byte.</summary>
    internal double Scale { get; init; } = 60;

    /// <summary>The number of parts for the jack-knifed first pass.</summary>
    internal int Folds { get; init; } = 4;

    /// <summary>How many copies of the documents, with other names in them, are learned from as well.</summary>
    internal int Copies { get; init; } = 1;

    /// <summary>The number of articles made from templates.</summary>
    internal int Made { get; init; } = 300;

    internal ulong Seed { get; init; } = 20191022;
}
