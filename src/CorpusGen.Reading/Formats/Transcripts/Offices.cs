using System;
using CorpusGen.Reading.Formats.Detection;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>Tells labels that name an office (<c>The PRESIDING OFFICER</c>, <c>MODERATOR</c>, <c>Speaker 2</c>) from those that name a person.</summary>
internal static class Offices
{
    private static readonly string[] Words =
    [
        "moderator", "interviewer", "interviewee", "speaker", "chair", "chairman", "chairwoman", "chairperson", "president", "host", "guest", "audience", "member", "members", "unidentified", "unknown",
        "question", "questioner", "answer", "witness", "operator", "narrator", "participant", "participants", "all", "several", "many", "male", "female", "voice", "voices", "secretary", "clerk", "court", "reporter", "attorney",
        "counsel", "prosecutor", "defendant", "judge", "officer", "presiding", "acting", "deputy", "vice", "pro", "tempore", "tem", "honorable", "hon", "q", "a", "translator", "interpreter", "man", "woman", "press", "general", "mr", "madam",
    ];

    private static readonly string[] Addresses =
    [
        "Mr. ", "Mrs. ", "Ms. ", "Miss ", "Dr. ", "Mr ", "Mrs ", "Ms ", "Dr ", "MR. ", "MRS. ", "MS. ", "DR. ", "MR ", "MRS ", "MS ", "MISS ", "HON. ", "Hon. ", "Sir ", "Prof. ", "Professor ", "Senator ", "SENATOR ", "Chairman ", "Chairwoman ", "CHAIRMAN ", "Rep. ", "REP. ", "Sen. ", "SEN. ",
    ];

    /// <summary>Whether a label names an office and nobody by name.</summary>
    internal static bool IsOffice(string label)
    {
        if (label.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (string word in label.Split(' ', '-', '#'))
        {
            string bare = word.Trim('.', '_').ToLowerInvariant();
            bool isNumber = bare.Length > 0 && Array.TrueForAll(bare.ToCharArray(), char.IsDigit);
            if (bare.Length > 0 && !isNumber && Array.IndexOf(Words, bare) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The length of the form of address at the beginning of a name; 0 without.</summary>
    internal static int AddressLength(string name)
    {
        foreach (string address in Addresses)
        {
            if (name.Length > address.Length && name.StartsWith(address, StringComparison.Ordinal))
            {
                return SpeakerLabel.SkipBlanks(name, address.Length, name.Length);
            }
        }

        return 0;
    }

    /// <summary>An office as it is compared: without the article.</summary>
    internal static string Key(string label) => (label.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? label.Substring(4) : label).Trim().ToLowerInvariant();

    /// <summary>An office as a role: "Speaker pro tempore", "Presiding Officer", "Prime Minister".</summary>
    internal static string RoleOf(string label) => Stating.NameCase.Of(label.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? label.Substring(4) : label);
}
