using System;

namespace CorpusGen.Reading;

/// <summary>What can be wrong with a document.</summary>
public enum FindingKind
{
    /// <summary>The document states no date.</summary>
    NoDate,

    /// <summary>The date is not written as YYYY-MM-DD, or the calendar has no such day. Argument: the text.</summary>
    InvalidDate,

    /// <summary>Two sources state different dates. Arguments: the date taken, its source, the date left, its source.</summary>
    DatesDisagree,

    /// <summary>Bytes that are not valid in the encoding of the file. Arguments: the bytes, the encoding.</summary>
    Undecodable,

    /// <summary>The file is not text.</summary>
    Binary,

    /// <summary>The document has no paragraph.</summary>
    Empty,

    /// <summary>A date in digits whose day and month could change places. Arguments: the wording, the value taken.</summary>
    AmbiguousDate,

    /// <summary>A name that looks like a registered one. Arguments: the name, the registered canonical name.</summary>
    NearMiss,

    /// <summary>A date names another weekday than its day is. Arguments: the wording, the value, the weekday of that day.</summary>
    WrongWeekday,

    /// <summary>A file is not well-formed YAML. Argument: what is wrong.</summary>
    MalformedYaml,

    /// <summary>Something else stands where a certain thing was expected. Argument: what was expected.</summary>
    UnexpectedYaml,

    /// <summary>A key is not known. Arguments: the key, a hint at what is known.</summary>
    UnknownKey,

    /// <summary>A key stands twice in one mapping. Arguments: the key, an empty text.</summary>
    RepeatedKey,

    /// <summary>A document is not well-formed in its format. Arguments: the format, what is wrong.</summary>
    Malformed,

    /// <summary>A well-formed file has no shape that is known as a document. Arguments: the format, what would make it one.</summary>
    UnknownShape,

    /// <summary>A document goes beyond a limit that protects the build. Arguments: the format, the limit.</summary>
    Refused,

    /// <summary>A field of the head data has another shape than its name promises. Arguments: the field, what was expected.</summary>
    UnexpectedField,

    /// <summary>A field of the head data stands twice. Argument: the field.</summary>
    RepeatedField,

    /// <summary>A schema is not well-formed. Argument: what is wrong.</summary>
    MalformedSchema,

    /// <summary>A schema asks for a check that is not made. Arguments: the keyword, a hint at what is known.</summary>
    UnsupportedKeyword,

    /// <summary>A field that the schema requires is missing. Argument: the field.</summary>
    MissingField,

    /// <summary>A value is not what the schema allows. Arguments: the field, the value, what is allowed.</summary>
    SchemaViolation,

    /// <summary>The schema has no such field and allows no others. Arguments: the field, a hint at what is known.</summary>
    UnknownField,

    /// <summary>A value is none of those allowed. Arguments: the value, its key, a hint at what is allowed.</summary>
    UnknownYamlValue,
}

/// <summary>Something that is wrong with a document, and where.</summary>
public sealed record Finding
{
    /// <summary>Makes a finding.</summary>
    /// <param name="kind">What is wrong.</param>
    /// <param name="span">Where, in UTF-16 units of the normalized text.</param>
    /// <param name="arguments">What the message names, in the order that <paramref name="kind"/> documents.</param>
    public Finding(FindingKind kind, TextSpan span, params string[] arguments)
    {
        Kind = kind;
        Span = span;
        Arguments = ValueList<string>.From(arguments ?? throw new ArgumentNullException(nameof(arguments)));
    }

    /// <summary>What is wrong.</summary>
    public FindingKind Kind { get; }

    /// <summary>Where, in UTF-16 units of the normalized text.</summary>
    public TextSpan Span { get; }

    /// <summary>What the message names.</summary>
    public ValueList<string> Arguments { get; }
}
