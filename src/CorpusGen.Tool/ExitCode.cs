namespace CorpusGen.Tool;

/// <summary>What the command tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    internal const int Success = 0;

    /// <summary>Some file could not be read; all others were done.</summary>
    internal const int SomeFilesFailed = 1;

    /// <summary>A check found something wrong.</summary>
    internal const int SomethingIsWrong = 1;

    /// <summary>The command was called with options that cannot be meant, so nothing was done.</summary>
    internal const int BadUsage = 2;
}
