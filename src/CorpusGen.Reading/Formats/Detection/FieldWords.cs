using System;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>The words that head the fields of minutes, and other words before a colon that name no speaker.</summary>
internal static class FieldWords
{
    // In lower case, as they are compared; without the plural's ending and the number of an item.
    private static readonly string[] Attendance =
    [
        "present", "attendee", "attendees", "attending", "in attendance", "participants", "participant", "members present", "attendance", "on the call", "also present", "staff present",
        "regrets", "regret", "apologies", "absent", "members absent", "excused", "guests", "guest", "observers", "observer", "appearances",
        "chair", "chairs", "chair(s)", "chairperson", "co-chair", "co-chairs", "chaired by", "presiding", "scribe", "scribes", "scribe(s)", "minute taker", "minutes by", "note taker", "notetaker", "notes by", "recorder", "secretary",
        "organizer", "organizers", "organizer(s)", "facilitator", "moderator", "host", "hosts", "interviewer", "interviewee", "interviewed by", "witness", "speakers", "panelists",
    ];

    private static readonly string[] Others =
    [
        "topic", "subtopic", "agenda", "date", "time", "location", "place", "venue", "meeting", "title", "subject", "from", "to", "cc", "sent", "note", "notes", "n.b", "nb", "ps", "action", "actions", "action item", "action items", "resolved", "resolution", "resolutions",
        "proposal", "proposed", "proposed resolution", "decision", "decisions", "summary", "conclusion", "conclusions", "example", "examples", "warning", "error", "info", "debug", "irc log", "log", "audio log", "audio", "minutes", "previous minutes", "see also", "source", "sources",
        "license", "copyright", "author", "version", "status", "tags", "link", "links", "url", "issue", "issues", "pr", "pull request", "todo", "important", "caution", "tip", "next meeting", "next call", "call to order", "adjournment", "rrsagent", "zakim", "release date",
        "question", "answer", "contact", "media contact", "background", "introduction", "discussion", "agreement", "motion", "vote", "update", "correction", "photo", "caption", "credit", "image", "figure", "table", "chapter", "section", "part",
    ];

    /// <summary>Whether a word before a colon heads a field or a remark, and cannot name somebody who speaks.</summary>
    internal static bool IsTopic(string name) => Array.IndexOf(Others, Normal(name)) >= 0;

    /// <summary>Whether it heads a list of those who take part. Some of these words name a speaker as well: "CHAIR: The committee …".</summary>
    internal static bool IsAttendance(string name) => Array.IndexOf(Attendance, Normal(name)) >= 0;

    private static string Normal(string name) => name.Trim(' ', '*', '_', '.', '#').ToLowerInvariant();
}
