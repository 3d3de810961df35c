using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Storage;

/// <summary>
/// Generated source in half the memory: one byte for each character, by a code page of the text's own. The driver keeps every
/// generated file for as long as the project is open.
/// </summary>
/// <remarks>
/// The page holds ASCII and the first 128 other characters of the text, which is enough for any alphabet. A block with more, as in
/// Chinese, keeps its UTF-16 units; there the text is short to begin with.
/// </remarks>
internal sealed class CompactText : SourceText
{
    private const int BlockBits = 12;
    private const int BlockSize = 1 << BlockBits;
    private const int PageSize = 256;
    private const int Ascii = 128;

    private readonly byte[]?[] _narrow;
    private readonly char[]?[] _wide;
    private readonly char[] _page;

    private CompactText(SourceText text, char[] page, byte[]?[] narrow, char[]?[] wide)
        : base(checksumAlgorithm: text.ChecksumAlgorithm)
    {
        Encoding = text.Encoding;
        Length = text.Length;
        _page = page;
        _narrow = narrow;
        _wide = wide;
    }

    /// <inheritdoc/>
    public override Encoding? Encoding { get; }

    /// <inheritdoc/>
    public override int Length { get; }

    /// <inheritdoc/>
    public override char this[int position]
    {
        get
        {
            if ((uint)position >= (uint)Length)
            {
                throw new ArgumentOutOfRangeException(nameof(position));
            }

            int block = position >> BlockBits;
            int offset = position & (BlockSize - 1);
            return _narrow[block] is byte[] narrow ? _page[narrow[offset]] : _wide[block]![offset];
        }
    }

    /// <summary>The same text, with the same encoding and checksum.</summary>
    internal static CompactText From(SourceText text, CancellationToken cancellationToken = default)
    {
        int blocks = (text.Length + BlockSize - 1) >> BlockBits;
        var narrow = new byte[]?[blocks];
        var wide = new char[]?[blocks];
        var page = new CodePage();
        var units = new char[BlockSize];
        for (int i = 0; i < blocks; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int start = i << BlockBits;
            int count = Math.Min(BlockSize, text.Length - start);
            text.CopyTo(start, units, 0, count);
            narrow[i] = page.Encode(units, count);
            if (narrow[i] is null)
            {
                wide[i] = units.AsSpan(0, count).ToArray();
            }
        }

        return new CompactText(text, page.ToArray(), narrow, wide);
    }

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        if (destination is null || sourceIndex < 0 || count < 0 || destinationIndex < 0 || sourceIndex > Length - count || destinationIndex > destination.Length - count)
        {
            throw new ArgumentOutOfRangeException(nameof(count));
        }

        while (count > 0)
        {
            int block = sourceIndex >> BlockBits;
            int offset = sourceIndex & (BlockSize - 1);
            int part = Math.Min(count, BlockSize - offset);
            if (_narrow[block] is byte[] narrow)
            {
                Decode(narrow.AsSpan(offset, part), destination.AsSpan(destinationIndex, part));
            }
            else
            {
                Array.Copy(_wide[block]!, offset, destination, destinationIndex, part);
            }

            sourceIndex += part;
            destinationIndex += part;
            count -= part;
        }
    }

    private void Decode(ReadOnlySpan<byte> source, Span<char> destination)
    {
        char[] page = _page;
        for (int i = 0; i < source.Length && i < destination.Length; i++)
        {
            destination[i] = page[source[i]];
        }
    }

    private sealed class CodePage
    {
        private readonly Dictionary<char, byte> _codes = [];
        private readonly List<char> _others = [];

        /// <returns>The bytes, or <see langword="null"/> when the page is full.</returns>
        internal byte[]? Encode(char[] units, int count)
        {
            var bytes = new byte[count];
            for (int i = 0; i < count; i++)
            {
                char unit = units[i];
                if (unit < Ascii)
                {
                    bytes[i] = (byte)unit;
                    continue;
                }

                if (!_codes.TryGetValue(unit, out byte code))
                {
                    if (_others.Count == PageSize - Ascii)
                    {
                        return null;
                    }

                    code = (byte)(Ascii + _others.Count);
                    _others.Add(unit);
                    _codes.Add(unit, code);
                }

                bytes[i] = code;
            }

            return bytes;
        }

        internal char[] ToArray()
        {
            var page = new char[PageSize];
            for (int i = 0; i < Ascii; i++)
            {
                page[i] = (char)i;
            }

            _others.CopyTo(page, Ascii);
            return page;
        }
    }
}
