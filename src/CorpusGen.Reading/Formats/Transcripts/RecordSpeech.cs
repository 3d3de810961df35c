using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>Puts the blocks of the Congressional Record into a document: headings, paragraphs with their speakers, members of a heading.</summary>
internal sealed class RecordSpeech
{
    private const string Bullet = "<bullet>";

    // How the Record itself speaks between the speeches, by the beginning and a word that must follow in the first sentence.
    private static readonly string[] RecorderBeginnings =
    [
        "The Clerk ", "The clerk ", "The legislative clerk ", "The bill clerk ", "The assistant legislative clerk ", "The senior assistant ", "The yeas and nays ", "The result was announced",
        "There being no objection", "The text of ", "The material ", "The article ", "The letter ", "The resolution ", "The concurrent resolution ", "The joint resolution ", "The bill ", "The amendment ", "The amendments ", "The motion ",
        "The question was ", "The vote was ", "The nomination ", "The preamble ", "A motion to reconsider ", "The conference report ", "The House resolved ", "Accordingly", "So the ", "So (two-thirds", "(Mr. ", "(Ms. ", "(Mrs. ", "[Roll", "[Rollcall", "[Prolonged", "[Applause",
    ];

    private static readonly string[] RecorderWords =
    [
        " was ordered", " were ordered", " was agreed", " were agreed", " was read", " read the title", " read as follows", " as follows:", " proceeded to ", " called the roll", " was taken", " was laid", " were laid",
        " was announced", " announced", " was passed", " was rejected", " resumed", " reported", " resolved", " asked and was given", " is as follows", " designated", "]", " adjourned", " recessed", " at ", ")",
    ];

    private readonly ParsedDocument _document;
    private readonly Cast _cast;
    private string? _speaker;
    private string? _honored;

    internal RecordSpeech(ParsedDocument document)
    {
        _document = document;
        _cast = new Cast(document);
    }

    /// <summary>Adds blocks.</summary>
    /// <param name="blocks">The blocks, in order.</param>
    /// <param name="takesTitle">Whether the first heading is the document's title.</param>
    internal void Add(List<RecordBlock> blocks, bool takesTitle)
    {
        foreach (RecordBlock block in blocks)
        {
            if (block.IsHeading && AddMember(block.Text))
            {
                continue;
            }

            if (!block.IsHeading)
            {
                AddParagraph(block, null, null);
            }
            else if (takesTitle && _document.Title.Length == 0 && _document.Paragraphs.Count == 0)
            {
                _document.Title = block.Text;
            }
            else
            {
                _document.Headings.Add(new ParsedHeading(block.Text, 1, _document.Paragraphs.Count));
            }
        }
    }

    /// <summary>Adds what one speaker says, as a parser of the Record has found it.</summary>
    /// <param name="blocks">The blocks of the speech.</param>
    /// <param name="speaker">The speaker as stated; <see langword="null"/> for the Record itself.</param>
    /// <param name="externalId">The identifier of the member.</param>
    internal void AddSpeech(List<RecordBlock> blocks, string? speaker, string? externalId)
    {
        _speaker = speaker;
        foreach (RecordBlock block in blocks)
        {
            if (block.IsHeading)
            {
                Add([block], takesTitle: false);
            }
            else
            {
                AddParagraph(block, speaker, externalId);
            }
        }
    }

    private void AddParagraph(RecordBlock block, string? stated, string? externalId)
    {
        MappedText words = block.Text;
        if (words.Text.StartsWith(Bullet, StringComparison.Ordinal))
        {
            words = words.Slice(TextSpan.FromBounds(Bullet.Length, words.Length)).Trim();
        }

        if (RecordLabel.Read(words.Text, 0, words.Length) is SpeakerLabel label)
        {
            _speaker = _cast.Speak(words.Slice(label.Name), words.Slice(label.Detail), externalId);
            words = words.Slice(TextSpan.FromBounds(label.TextStart, words.Length)).Trim();
        }
        else if (stated is null && block.Indent <= 2 && IsRecorder(words.Text))
        {
            _speaker = null;
        }

        if (words.Length > 0)
        {
            _document.Paragraphs.Add(new ParsedParagraph(words, Speaker: _speaker));
        }
    }

    /// <summary><c>HON. ROBERT A. BRADY / of pennsylvania / in the house of representatives / Wednesday, July 20, 2005</c>.</summary>
    private bool AddMember(MappedText heading)
    {
        const string Honorable = "HON. ";
        string text = heading.Text;
        if (text.StartsWith(Honorable, StringComparison.Ordinal))
        {
            MappedText name = heading.Slice(TextSpan.FromBounds(Honorable.Length, text.Length)).Trim();
            _honored = NameCase.Of(LineFolding.Fold(name.Text));
            _cast.Attend(new StatedParticipant(_honored, name.Span) { Wording = LineFolding.Fold(name.Text) });
            return true;
        }

        if (_honored is not null && (text.StartsWith("of ", StringComparison.Ordinal) || text.StartsWith("in the ", StringComparison.Ordinal)))
        {
            bool isPlace = text[0] == 'o';
            string words = Capitalized(text);
            _document.Participants.Add(new StatedParticipant(_honored, Role: isPlace ? words : null, Affiliation: isPlace ? null : words.Substring("in the ".Length)));
            return true;
        }

        return DateLine.Read(text) is not null;
    }

    /// <summary>The typesetting writes "of new york" in small capitals.</summary>
    private static string Capitalized(string words)
    {
        char[] letters = words.ToCharArray();
        for (int i = 0; i < letters.Length; i++)
        {
            int end = words.IndexOf(' ', i);
            string word = words.Substring(i, (end < 0 ? words.Length : end) - i);
            letters[i] = word is "of" or "the" or "in" or "and" ? letters[i] : char.ToUpperInvariant(letters[i]);
            i += word.Length;
        }

        return new string(letters);
    }

    private static bool IsRecorder(string text)
    {
        if (!Array.Exists(RecorderBeginnings, beginning => text.StartsWith(beginning, StringComparison.Ordinal)))
        {
            return false;
        }

        string beginning = text.Substring(0, Math.Min(text.Length, 220));
        return Array.Exists(RecorderWords, word => beginning.IndexOf(word, StringComparison.Ordinal) >= 0);
    }
}
