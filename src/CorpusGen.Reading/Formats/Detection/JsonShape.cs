using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>The names at the top of a JSON text and where their values begin, without reading the values.</summary>
internal sealed class JsonShape
{
    private readonly string _text;
    private readonly List<(string Name, int Value)> _members = [];

    private JsonShape(string text) => _text = text;

    /// <summary>Whether the object stands in a list.</summary>
    internal bool IsList { get; private set; }

    /// <summary>Whether another object follows the first one on a line of its own.</summary>
    internal bool IsLines { get; private set; }

    /// <summary>Looks at the first object of a text: the text itself, or the first of a list.</summary>
    /// <returns>What it names; <see langword="null"/> for a text that begins with no object. Of a malformed text, what stands before the error.</returns>
    internal static JsonShape? Of(string text)
    {
        var shape = new JsonShape(text);
        int start = shape.SkipBlanks(0);
        if (start < text.Length && text[start] == '[')
        {
            shape.IsList = true;
            start = shape.SkipBlanks(start + 1);
        }

        if (start >= text.Length || text[start] != '{')
        {
            return null;
        }

        int end = shape.ReadObject(start);
        int next = shape.SkipBlanks(end);
        shape.IsLines = !shape.IsList && next < text.Length && text[next] == '{' && text.IndexOf('\n', end, next - end) >= 0;
        return shape;
    }

    /// <summary>Looks at the value of a name as an object, or as a list whose first object counts.</summary>
    internal JsonShape? Inside(string name)
    {
        if (ValueOf(name) is not int value || value >= _text.Length)
        {
            return null;
        }

        var inner = new JsonShape(_text) { IsList = _text[value] == '[' };
        int start = inner.IsList ? SkipBlanks(value + 1) : value;
        if (start >= _text.Length || _text[start] != '{')
        {
            return null;
        }

        inner.ReadObject(start);
        return inner;
    }

    internal bool Has(string name) => ValueOf(name) is not null;

    /// <summary>Whether one of some names, normalized to lower-case letters and digits, is there with a value that can hold text.</summary>
    internal bool HasText(string[] normalized)
    {
        foreach ((string name, int value) in _members)
        {
            if (value < _text.Length && _text[value] is '"' or '[' or '{' && Array.IndexOf(normalized, FieldName.Normalize(name)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    internal bool HasStart(string prefix) => _members.Exists(member => member.Name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Whether the value of a name, up to some 200 characters of it as written, holds a text.</summary>
    internal bool Holds(string name, string part)
    {
        const int Looked = 200;
        return ValueOf(name) is int value && _text.IndexOf(part, value, Math.Min(Looked, _text.Length - value), StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private int? ValueOf(string name)
    {
        foreach ((string one, int value) in _members)
        {
            if (one == name)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Reads the names of an object; gives the position behind it, or where it stops to be one.</summary>
    private int ReadObject(int start)
    {
        int i = SkipBlanks(start + 1);
        while (i < _text.Length && _text[i] == '"')
        {
            int nameEnd = EndOfString(i);
            int colon = SkipBlanks(nameEnd);
            if (colon >= _text.Length || _text[colon] != ':')
            {
                return colon;
            }

            int value = SkipBlanks(colon + 1);
            _members.Add((_text.Substring(i + 1, Math.Max(0, nameEnd - i - 2)), value));
            i = SkipBlanks(EndOfValue(value));
            if (i < _text.Length && _text[i] == ',')
            {
                i = SkipBlanks(i + 1);
            }
        }

        return Math.Min(i + 1, _text.Length);
    }

    private int EndOfValue(int i)
    {
        int depth = 0;
        while (i < _text.Length)
        {
            char c = _text[i];
            if (c == '"')
            {
                i = EndOfString(i);
                if (depth == 0)
                {
                    return i;
                }

                continue;
            }

            if (depth == 0 && c is ',' or '}' or ']')
            {
                return i;
            }

            depth += c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0;
            i++;
            if (depth == 0 && c is '}' or ']')
            {
                return i;
            }
        }

        return i;
    }

    private int EndOfString(int quote)
    {
        for (int i = quote + 1; i < _text.Length; i++)
        {
            if (_text[i] == '\\')
            {
                i++;
            }
            else if (_text[i] == '"')
            {
                return i + 1;
            }
        }

        return _text.Length;
    }

    private int SkipBlanks(int i)
    {
        while (i < _text.Length && _text[i] is ' ' or '\n' or '\t' or '\r')
        {
            i++;
        }

        return i;
    }
}
