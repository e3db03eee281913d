using System;
using System.Collections;
using System.Collections.Generic;

namespace KyyContracts.Analyzers.Flow;

/// <summary>An immutable map of few entries: at that size an array is faster than any tree.</summary>
internal sealed class Map<TValue> : IEnumerable<KeyValuePair<object, TValue>>
{
    public static readonly Map<TValue> Empty = new([]);

    private readonly KeyValuePair<object, TValue>[] _entries;

    private Map(KeyValuePair<object, TValue>[] entries) => _entries = entries;

    public int Count => _entries.Length;

    public bool ContainsKey(object key) => IndexOf(key) >= 0;

    public bool TryGetValue(object key, out TValue value)
    {
        var at = IndexOf(key);
        value = at < 0 ? default! : _entries[at].Value;
        return at >= 0;
    }

    public Map<TValue> SetItem(object key, TValue value)
    {
        var at = IndexOf(key);
        if (at >= 0 && EqualityComparer<TValue>.Default.Equals(_entries[at].Value, value))
        {
            return this;
        }

        var entries = new KeyValuePair<object, TValue>[at < 0 ? _entries.Length + 1 : _entries.Length];
        Array.Copy(_entries, entries, _entries.Length);
        entries[at < 0 ? _entries.Length : at] = new KeyValuePair<object, TValue>(key, value);
        return new Map<TValue>(entries);
    }

    public Map<TValue> Remove(object key)
    {
        var at = IndexOf(key);
        if (at < 0)
        {
            return this;
        }

        var entries = new KeyValuePair<object, TValue>[_entries.Length - 1];
        Array.Copy(_entries, entries, at);
        Array.Copy(_entries, at + 1, entries, at, entries.Length - at);
        return new Map<TValue>(entries);
    }

    public Map<TValue> RemoveWhere(Func<object, bool> removed)
    {
        var map = this;
        foreach (var entry in _entries)
        {
            map = removed(entry.Key) ? map.Remove(entry.Key) : map;
        }

        return map;
    }

    /// <summary>What both maps have, combined, as far as it is worth keeping.</summary>
    public Map<TValue> Common(Map<TValue> other, Func<TValue, TValue, TValue> combine, Func<TValue, bool> isKept)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        var (entries, count, isSame) = (new KeyValuePair<object, TValue>[_entries.Length], 0, true);
        for (var at = 0; at < _entries.Length; at++)
        {
            var (key, here) = (_entries[at].Key, _entries[at].Value);
            if (other.IndexOf(key, at) is >= 0 and var there && combine(here, other._entries[there].Value) is var both && isKept(both))
            {
                entries[count++] = new(key, both);
                isSame &= EqualityComparer<TValue>.Default.Equals(both, here);
            }
        }

        if (count == _entries.Length)
        {
            return isSame ? this : new Map<TValue>(entries);
        }

        Array.Resize(ref entries, count);
        return new Map<TValue>(entries);
    }

    public bool SameAs(Map<TValue> other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var at = 0; at < _entries.Length; at++)
        {
            if (other.IndexOf(_entries[at].Key, at) is not (>= 0 and var there) || !EqualityComparer<TValue>.Default.Equals(_entries[at].Value, other._entries[there].Value))
            {
                return false;
            }
        }

        return true;
    }

    public IEnumerator<KeyValuePair<object, TValue>> GetEnumerator() => ((IEnumerable<KeyValuePair<object, TValue>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Maps that grew from one most often have their entries in one order.
    private int IndexOf(object key, int likely) => likely < _entries.Length && ReferenceEquals(_entries[likely].Key, key) ? likely : IndexOf(key);

    private int IndexOf(object key)
    {
        for (var at = 0; at < _entries.Length; at++)
        {
            if (ReferenceEquals(_entries[at].Key, key) || _entries[at].Key.Equals(key))
            {
                return at;
            }
        }

        return -1;
    }
}
