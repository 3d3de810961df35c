namespace CorpusGen.Reading.Formats.Detection;

/// <summary>How the lines of a transcript say who speaks.</summary>
internal enum LabelShape
{
    /// <summary>The Congressional Record's: <c>Mr. SMITH of Texas.</c>, <c>The PRESIDING OFFICER (Mr. Talent).</c></summary>
    Record,

    /// <summary>A name and a colon: <c>Jane Doe:</c>, <c>**Jane Doe:**</c>, <c>[00:01:02] JANE DOE:</c>, <c>The Prime Minister (Mr X):</c></summary>
    Colon,

    /// <summary>Question and answer: <c>Q.</c>, <c>A.</c></summary>
    Turn,

    /// <summary>A line of a chat: <c>16:00:32 &lt;nick&gt; text</c></summary>
    Nick,
}
