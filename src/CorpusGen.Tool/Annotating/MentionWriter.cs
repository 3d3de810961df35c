using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusGen.Tool.Annotating;

/// <summary>Writes mentions as JSON Lines: UTF-8, one object per line, absent values left out.</summary>
internal sealed class MentionWriter : IDisposable
{
    private const int FlushAt = 1 << 16;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Stream _output;
    private readonly ArrayBufferWriter<byte> _buffer = new(2 * FlushAt);
    private readonly Utf8JsonWriter _json;

    internal MentionWriter(Stream output)
    {
        _output = output;
        _json = new Utf8JsonWriter(_buffer, Options);
    }

    /// <summary>Writes the mentions of a document.</summary>
    internal void Write(string document, List<AnnotatedMention> mentions)
    {
        foreach (AnnotatedMention mention in mentions)
        {
            WriteLine(document, mention);
        }
    }

    /// <summary>Writes out what is still buffered.</summary>
    public void Dispose()
    {
        Flush();
        _json.Dispose();
    }

    private void WriteLine(string document, AnnotatedMention mention)
    {
        _json.WriteStartObject();
        _json.WriteString("doc"u8, document);
        _json.WriteNumber("start"u8, mention.Span.Start);
        _json.WriteNumber("end"u8, mention.Span.End);
        _json.WriteString("text"u8, mention.Text);
        _json.WriteString("type"u8, mention.Type);
        WriteOptional("value", mention.Value);
        WriteOptional("name", mention.Name);
        WriteOptional("id", mention.Id);
        WriteOptional("role", mention.Role);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= FlushAt)
        {
            Flush();
        }
    }

    private void WriteOptional(string name, string? value)
    {
        if (value is not null)
        {
            _json.WriteString(name, value);
        }
    }

    private void Flush()
    {
        _output.Write(_buffer.WrittenSpan);
        _output.Flush();
        _buffer.Clear();
    }
}
