using System;

namespace KyyContracts.Analyzers.Flow;

/// <summary>
/// Which blocks wait to be visited, and which is next: on in the order of the source, and back to the start of a loop once nothing waits in it.
/// So no way around a loop is counted several times before another is counted once.
/// </summary>
/// <param name="loopEnds">The last block that leads back to each.</param>
internal sealed class Schedule(int[] loopEnds)
{
    private readonly bool[] _waits = new bool[loopEnds.Length];
    private int _lowest = loopEnds.Length;
    private int _at = -1;

    public void Add(int block)
    {
        _waits[block] = true;
        _lowest = Math.Min(_lowest, block);
    }

    /// <summary>The next block, which no longer waits; null where none does.</summary>
    public int? Next()
    {
        while (_lowest < _waits.Length && !_waits[_lowest])
        {
            _lowest++;
        }

        if (_lowest == _waits.Length)
        {
            return null;
        }

        var next = _at + 1;
        while (next < _waits.Length && !_waits[next])
        {
            next++;
        }

        for (var back = _at; back >= _lowest; back--)
        {
            if (_waits[back] && loopEnds[back] < next)
            {
                next = back;
                break;
            }
        }

        _waits[next] = false;
        return _at = next;
    }
}
