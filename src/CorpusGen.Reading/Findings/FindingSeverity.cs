namespace CorpusGen.Reading.Findings;

/// <summary>How grave a finding is, unless a project says otherwise.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Info,

    /// <summary>Something is wrong, and what is generated may not be what was meant.</summary>
    Warning,

    /// <summary>A promise is broken that other documents or code rely on.</summary>
    Error,
}
