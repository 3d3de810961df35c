using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.Stating;

namespace CorpusGen.Reading.Formats.Data;

/// <summary>
/// The fields of an object while a reader takes those that it knows, by names without regard to case, hyphens and underscores. What
/// is left over becomes metadata.
/// </summary>
internal sealed class FieldSet
{
    private readonly ParsedDocument _document;
    private readonly string _prefix;
    private readonly IReadOnlyList<DataMember> _members;
    private readonly string[] _normalized;
    private readonly bool[] _taken;

    /// <summary>Makes a set.</summary>
    /// <param name="map">The object; of another value, none.</param>
    /// <param name="document">The document that hears of repeated fields.</param>
    /// <param name="prefix">What stands before the names in the metadata, such as <c>details.</c></param>
    internal FieldSet(DataNode? map, ParsedDocument document, string prefix = "")
    {
        _document = document;
        _prefix = prefix;
        _members = map?.Members ?? [];
        _normalized = new string[_members.Count];
        _taken = new bool[_members.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < _members.Count; i++)
        {
            _normalized[i] = FieldName.Normalize(_members[i].Name);
            if (!seen.Add(_members[i].Name))
            {
                _taken[i] = true;
                document.Findings.Add(new Finding(FindingKind.RepeatedField, _members[i].NameSpan, _members[i].Name));
            }
        }
    }

    /// <summary>Takes the value of the first of some normalized names that is there and not <c>null</c>.</summary>
    internal DataNode? Take(params string[] names) => Take(names, static _ => true);

    /// <summary>Takes a value that is text; of another kind it is left, and that is said.</summary>
    internal DataNode? TakeScalar(params string[] names)
    {
        DataNode? found = Take(names, static value => value.IsScalar && value.Text.Trim().Length > 0);
        if (found is null && Find(names, static value => value.Kind is DataKind.List or DataKind.Map && (value.Items.Count > 0 || value.Members.Count > 0)) is int wrong)
        {
            _document.Findings.Add(new Finding(FindingKind.UnexpectedField, _members[wrong].Value.Span, _members[wrong].Name, "a text"));
        }

        return found;
    }

    /// <summary>Takes a text without white space at its ends.</summary>
    internal string? TakeText(params string[] names) => TakeScalar(names)?.Text.Trim();

    /// <summary>Takes the members whose names begin with some letters, as written.</summary>
    internal IReadOnlyList<DataMember> TakeAll(string prefix)
    {
        var all = new List<DataMember>();
        for (int i = 0; i < _members.Count; i++)
        {
            if (!_taken[i] && _members[i].Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && _members[i].Value.Kind != DataKind.Null)
            {
                _taken[i] = true;
                all.Add(_members[i]);
            }
        }

        return all;
    }

    /// <summary>Takes the values of all of some normalized names, in the order of the file.</summary>
    internal IReadOnlyList<DataNode> TakeInOrder(params string[] names)
    {
        var all = new List<DataNode>();
        for (int i = 0; i < _members.Count; i++)
        {
            if (!_taken[i] && _members[i].Value.Kind != DataKind.Null && Array.IndexOf(names, _normalized[i]) >= 0)
            {
                _taken[i] = true;
                all.Add(_members[i].Value);
            }
        }

        return all;
    }

    /// <summary>Takes the date of publication from the first of some fields that states one.</summary>
    internal void TakeDate(params string[] names)
    {
        foreach (string name in names)
        {
            if (_document.Date is null && Find([name], static value => value.IsScalar && value.Text.Trim().Length > 0) is int i)
            {
                _taken[i] = true;
                HeadFields.ReadDate(_document, _members[i].Value, _members[i].Name);
            }
        }
    }

    /// <summary>What nobody took.</summary>
    internal IReadOnlyList<DataMember> Rest()
    {
        var rest = new List<DataMember>();
        for (int i = 0; i < _members.Count; i++)
        {
            if (!_taken[i])
            {
                rest.Add(_members[i]);
            }
        }

        return rest;
    }

    /// <summary>Tells the document of the fields that were taken, for its schema; what nobody took is for a reader of head data.</summary>
    internal IReadOnlyList<DataMember> FinishHead()
    {
        for (int i = 0; i < _members.Count; i++)
        {
            if (_taken[i])
            {
                HeadFields.AddMetadata(_document.Fields, _prefix + _members[i].Name, _members[i].NameSpan, _members[i].Value, 0);
            }
        }

        return Rest();
    }

    /// <summary>Makes metadata of what nobody took, and tells the document of all fields for its schema.</summary>
    internal void Finish()
    {
        foreach (DataMember member in _members)
        {
            HeadFields.AddMetadata(_document.Fields, _prefix + member.Name, member.NameSpan, member.Value, 0);
        }

        foreach (DataMember member in Rest())
        {
            HeadFields.AddMetadata(_document.Metadata, _prefix + member.Name, member.NameSpan, member.Value, 0);
        }
    }

    private DataNode? Take(string[] names, Predicate<DataNode> isRight)
    {
        if (Find(names, isRight) is not int i)
        {
            return null;
        }

        _taken[i] = true;
        return _members[i].Value;
    }

    private int? Find(string[] names, Predicate<DataNode> isRight)
    {
        foreach (string name in names)
        {
            for (int i = 0; i < _members.Count; i++)
            {
                if (!_taken[i] && _members[i].Value.Kind != DataKind.Null && _normalized[i] == name && isRight(_members[i].Value))
                {
                    return i;
                }
            }
        }

        return null;
    }
}
