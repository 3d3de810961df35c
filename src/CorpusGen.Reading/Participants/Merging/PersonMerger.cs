using System;
using System.Collections.Generic;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Mentions;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Merging;

/// <summary>Puts the mentions of one person together: full names first, then single words by the nearest person they fit.</summary>
internal sealed class PersonMerger
{
    /// <summary>More persons of one surname than this are not compared, so that the time stays linear in the text.</summary>
    private const int MostCandidates = 64;

    /// <summary>Nobody has more forms of a name than this but in a text that was made to have them.</summary>
    private const int MostForms = 24;

    private readonly WordFacts _facts;
    private readonly Dictionary<string, List<MentionGroup>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MentionGroup> _byFullForm = new(StringComparer.Ordinal);
    private readonly Dictionary<KnownParticipant, MentionGroup> _byKnown = [];
    private readonly Dictionary<ulong, NameForm> _forms = [];
    private readonly List<MentionGroup> _groups = [];

    private PersonMerger(WordFacts facts) => _facts = facts;

    internal static List<MentionGroup> Merge(WordFacts facts, List<NameMention> persons)
    {
        OtherNames.Mark(facts, persons);
        var merger = new PersonMerger(facts);
        var forms = new NameForm[persons.Count];
        var groups = new MentionGroup?[persons.Count];
        for (int i = 0; i < persons.Count; i++)
        {
            forms[i] = merger.FormOf(persons[i]);
            if (persons[i].Known is { } known)
            {
                groups[i] = merger.AddKnown(known, forms[i]);
            }
        }

        for (int i = 0; i < persons.Count; i++)
        {
            if (groups[i] is null && persons[i].IsOtherName)
            {
                groups[i] = groups[i - 1] is { } named ? merger.AddOther(named, forms[i]) : null;
            }
            else if (groups[i] is null && !forms[i].IsSingle)
            {
                groups[i] = merger.AddFull(forms[i], merger.GenderOf(persons[i]));
            }

            if (groups[i] is { } group)
            {
                group.FirstSeen = Math.Min(group.FirstSeen, i);
            }
        }

        for (int i = 0; i < persons.Count; i++)
        {
            MentionGroup group = groups[i] ?? (persons[i].IsOtherName ? merger.AddOther(groups[i - 1]!, forms[i]) : merger.FindSingle(forms[i], persons[i]));
            groups[i] = group;
            group.IsRelative |= group.Mentions.Count == 0 && !forms[i].IsSingle && merger.IsRelative(persons[i]);
            group.LastSeen = i;
            group.FirstSeen = Math.Min(group.FirstSeen, i);
            group.Mentions.Add(persons[i]);
        }

        return merger._groups;
    }

    /// <summary>The form of a mention; the same object for the same words.</summary>
    private NameForm FormOf(NameMention mention)
    {
        ulong key = 14695981039346656037;
        for (int i = mention.First; i <= mention.Last; i++)
        {
            key = (key ^ _facts.Hash(i)) * 1099511628211;
        }

        if (!_forms.TryGetValue(key, out NameForm? form))
        {
            _forms[key] = form = NameForm.Read(_facts, mention.First, mention.Last);
        }

        return form;
    }

    /// <summary>The group of a registered person; other forms of the name join it as they would any other.</summary>
    private MentionGroup AddKnown(KnownParticipant known, NameForm form)
    {
        if (!_byKnown.TryGetValue(known, out MentionGroup? group))
        {
            group = new MentionGroup(ParticipantKind.Person) { Known = known };
            _byKnown[known] = group;
            _groups.Add(group);
            AddForm(group, NameForm.Read(new WordFacts(Tokenizer.Tokenize(known.Name))));
        }

        AddForm(group, form);
        return group;
    }

    private MentionGroup AddOther(MentionGroup group, NameForm form)
    {
        AddForm(group, form);
        return group;
    }

    private void AddForm(MentionGroup group, NameForm form)
    {
        if (!form.IsSingle && group.FullForms.Count < MostForms)
        {
            group.FullForms.Add(form);
            _byFullForm[form.Key] = group;
        }

        foreach (string word in form.Words)
        {
            Index(word, group);
        }

        if (form.Nickname.Length > 0)
        {
            Index(form.Nickname, group);
        }
    }

    private MentionGroup AddFull(NameForm form, Gender gender)
    {
        if (_byFullForm.TryGetValue(form.Key, out MentionGroup? known) && !Contradict(known.Gender, gender))
        {
            return Note(known, gender);
        }

        MentionGroup? group = FindCompatible(form, gender);
        if (group is null)
        {
            group = new MentionGroup(ParticipantKind.Person);
            _groups.Add(group);
        }

        AddForm(group, form);
        return Note(group, gender);
    }

    private MentionGroup? FindCompatible(NameForm form, Gender gender)
    {
        MentionGroup? found = null;
        int best = 0;
        for (int w = 0; w < form.Words.Length; w++)
        {
            if (form.Words[w].Length < 2 || !_byWord.TryGetValue(form.Keys[w], out List<MentionGroup>? candidates))
            {
                continue;
            }

            for (int i = candidates.Count - 1; i >= Math.Max(0, candidates.Count - MostCandidates); i--)
            {
                int strength = Contradict(candidates[i].Gender, gender) ? 0 : Strength(form, candidates[i]);
                if (strength > best)
                {
                    best = strength;
                    found = candidates[i];
                }
            }
        }

        return found;
    }

    /// <summary>0 when some form contradicts, else how many words the nearest form shares.</summary>
    private static int Strength(NameForm form, MentionGroup group)
    {
        int best = 0;
        foreach (NameForm other in group.FullForms)
        {
            if (NameCompatibility.ContradictGeneration(form, other))
            {
                return 0;
            }

            if (NameCompatibility.OfFullForms(form, other))
            {
                int shared = 1;
                foreach (string word in form.Words)
                {
                    shared += Array.IndexOf(other.Words, word) >= 0 ? 1 : 0;
                }

                best = Math.Max(best, shared);
            }
        }

        return best;
    }

    private MentionGroup FindSingle(NameForm form, NameMention mention)
    {
        string word = form.First;
        Gender gender = GenderOf(mention);
        MentionGroup? found = null;
        int best = int.MinValue;
        if (word.Length > 1 && _byWord.TryGetValue(form.Keys[0], out List<MentionGroup>? candidates))
        {
            for (int i = candidates.Count - 1; i >= Math.Max(0, candidates.Count - MostCandidates); i--)
            {
                MentionGroup candidate = candidates[i];
                int score = Contradict(candidate.Gender, gender) ? int.MinValue : SingleScore(word, gender, candidate);
                if (score > best)
                {
                    best = score;
                    found = candidate;
                }
            }
        }

        if (found is null)
        {
            found = new MentionGroup(ParticipantKind.Person);
            _groups.Add(found);
            Index(word, found);
        }

        return Note(found, gender);
    }

    /// <summary>"his mother, Jane Doe", "son of Jane Doe": whom the text brings in for the sake of another.</summary>
    private bool IsRelative(NameMention mention)
    {
        int before = mention.First - 1;
        before -= _facts.Text.Is(before, ',') || _facts.Text.Is(before, "of") ? 1 : 0;
        return before >= 0 && _facts.Has(before, WordClass.Kin) && _facts.IsLower(before);
    }

    /// <summary>A surname before a given name, then the nearest before, relatives of others last, then the nearest behind.</summary>
    private static int SingleScore(string word, Gender gender, MentionGroup candidate)
    {
        const int Farthest = 1 << 20;
        int near = candidate.LastSeen >= 0 ? candidate.LastSeen - (candidate.IsRelative ? Farthest : 0) : (-2 * Farthest) - Math.Min(candidate.FirstSeen, Farthest);
        if (candidate.FullForms.Count == 0)
        {
            return near + (1 << 24);
        }

        bool unlikely = candidate.Gender == Gender.Unknown && Contradict(GivenNameGender.Of(candidate.FullForms[0].First), gender);
        near -= unlikely ? 3 * Farthest : 0;
        int best = int.MinValue;
        foreach (NameForm form in candidate.FullForms)
        {
            if (NameCompatibility.OfSingle(word, form))
            {
                // "Márquez" is rather Francia Márquez Mina, of whom the text has spoken, than a García Márquez to come.
                bool isInner = candidate.LastSeen >= 0 && Array.IndexOf(form.Words, word, 1) > 0;
                best = Math.Max(best, word == form.Last ? near + (1 << 24) : isInner ? near + (1 << 24) - (3 * Farthest / 2) : near + (1 << 22));
            }
            else if (word.Length > 4 && SpellingVariants.Are(word, form.Last))
            {
                best = Math.Max(best, near);
            }
        }

        return best;
    }

    private Gender GenderOf(NameMention mention)
    {
        int token = mention.First - 1;
        token -= _facts.Text.Is(token, '.') ? 1 : 0;
        if (!_facts.Has(token, WordClass.Honorific | WordClass.Title))
        {
            return Gender.Unknown;
        }

        foreach (string word in Honorifics.Female)
        {
            if (_facts.Text.Is(token, word))
            {
                return Gender.Female;
            }
        }

        foreach (string word in Honorifics.Male)
        {
            if (_facts.Text.Is(token, word))
            {
                return Gender.Male;
            }
        }

        return Gender.Unknown;
    }

    private static bool Contradict(Gender a, Gender b) => a != Gender.Unknown && b != Gender.Unknown && a != b;

    private static MentionGroup Note(MentionGroup group, Gender gender)
    {
        group.Gender = group.Gender == Gender.Unknown ? gender : group.Gender;
        return group;
    }

    private void Index(string word, MentionGroup group)
    {
        foreach (string key in SpellingVariants.KeysOf(word))
        {
            AddToIndex(key, group);
        }
    }

    private void AddToIndex(string key, MentionGroup group)
    {
        if (!_byWord.TryGetValue(key, out List<MentionGroup>? list))
        {
            _byWord[key] = list = [];
        }

        if (list.Count == 0 || list[list.Count - 1] != group)
        {
            list.Add(group);
        }
    }
}
