using System;
using System.Collections;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>An immutable list that is equal to every other list with equal items in the same order.</summary>
/// <typeparam name="T">The type of the items, itself compared by value.</typeparam>
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : IEquatable<T>
{
    private readonly T[] _items;
    private int _hash;

    private ValueList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>The number of items.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a zero-based position.</summary>
    /// <param name="index">The zero-based position.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is not a position of the list.</exception>
    public T this[int index] => _items[index];

    /// <summary>Copies items into a list.</summary>
    /// <param name="items">The items, in order.</param>
    /// <returns>The list; <see cref="Empty"/> when there are no items.</returns>
    public static ValueList<T> From(IEnumerable<T> items)
    {
        if (items is ValueList<T> list)
        {
            return list;
        }

        T[] copy = new List<T>(items).ToArray();
        return copy.Length == 0 ? Empty : new ValueList<T>(copy);
    }

    /// <summary>Wraps an array that nobody else keeps, without copying it.</summary>
    internal static ValueList<T> Own(T[] items) => items.Length == 0 ? Empty : new ValueList<T>(items);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        // A hash that is known already can say no; to compute one would cost more than to compare.
        bool hashesDiffer = other is not null && _hash != 0 && other._hash != 0 && _hash != other._hash;
        if (other is null || other._items.Length != _items.Length || hashesDiffer)
        {
            return false;
        }

        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        for (int i = 0; i < _items.Length; i++)
        {
            if (!comparer.Equals(_items[i], other._items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_hash != 0)
        {
            return _hash;
        }

        int hash = 17;
        foreach (T item in _items)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        // Zero marks "not computed yet".
        return _hash = hash == 0 ? 1 : hash;
    }

    /// <summary>Enumerates the items in order.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => $"{Count} items";
}
