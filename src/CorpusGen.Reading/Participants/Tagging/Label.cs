namespace CorpusGen.Reading.Participants.Tagging;

/// <summary>What a unit is: outside of names, or the beginning or inside of one.</summary>
internal enum Label : byte
{
    Outside,
    PersonBegin,
    PersonInside,
    OrganizationBegin,
    OrganizationInside,
    PlaceBegin,
    PlaceInside,
}
