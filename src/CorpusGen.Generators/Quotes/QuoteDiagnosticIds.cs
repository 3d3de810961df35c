namespace CorpusGen.Generators.Quotes;

/// <summary>The ids of what code says about documents: CORP300x speak of quotations, CORP301x of citations, CORP302x of the lock file.</summary>
internal static class QuoteDiagnosticIds
{
    internal const string Verified = "CORP3001";
    internal const string Elsewhere = "CORP3002";
    internal const string Altered = "CORP3003";
    internal const string Absent = "CORP3004";
    internal const string NotConstant = "CORP3005";
    internal const string NotADocument = "CORP3006";
    internal const string Unknown = "CORP3007";
    internal const string Changed = "CORP3011";
    internal const string Moved = "CORP3012";
    internal const string Gone = "CORP3013";
    internal const string NoPin = "CORP3014";
    internal const string NotAParagraph = "CORP3015";
    internal const string ChangedSinceLock = "CORP3021";
    internal const string BadLockLine = "CORP3022";
}
