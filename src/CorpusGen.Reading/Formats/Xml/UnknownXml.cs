namespace CorpusGen.Reading.Formats.Xml;

/// <summary>XML whose root element is none of a known format: it is refused, as malformed where it is, else as unknown.</summary>
internal static class UnknownXml
{
    private const string Known = "a root element of a known format (NewsML-G2, NITF, RSS, Atom, TEI, Akoma Ntoso, JATS)";

    internal static ParsedFile Read(string text)
    {
        XmlNode? root = XmlTree.Read(text, out Finding? failure);
        return ParsedFile.Refused(failure ?? new Finding(FindingKind.UnknownShape, root?.Span ?? default, "XML", Known));
    }
}
