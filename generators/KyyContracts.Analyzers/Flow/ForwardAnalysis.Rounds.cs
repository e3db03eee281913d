using System;

namespace KyyContracts.Analyzers.Flow;

internal abstract partial class ForwardAnalysis<TState>
{
    /// <summary>
    /// Runs a cycle round by round, each from the state in which the last one came back to the start: a counter keeps its number, and the
    /// condition that it decides ends the cycle.
    /// </summary>
    private sealed class Rounds(ForwardAnalysis<TState> analysis, PollingFunction function, int start, bool[] cycle) : Walk(analysis, function, start)
    {
        private const int Most = 64;

        private readonly ForwardAnalysis<TState> _analysis = analysis;
        private readonly int _start = start;
        private TState? _entry;
        private TState? _again;
        private int _entries;

        /// <summary>Whether the cycle was entered in more states than it was run from.</summary>
        public bool IsEntered { get; private set; }

        /// <summary>The states in which the cycle is left, by the block before which it is.</summary>
        public TState?[] Left { get; } = new TState?[cycle.Length];

        /// <summary>Enters the cycle from outside; answers whether it was not yet entered in such a state.</summary>
        public bool Enter(TState state)
        {
            var joined = Or(_entry, state)!;
            if (_entry is not null && joined.Equals(_entry))
            {
                return false;
            }

            _entry = _entry is null ? joined : _analysis.Widen(_entry, joined, ++_entries);
            return IsEntered = true;
        }

        /// <summary>Runs round after round; answers the state in which they come back to the start when it is no longer worth it, null where they end.</summary>
        public TState? Run()
        {
            IsEntered = false;
            Array.Clear(Left, 0, Left.Length);
            _again = _entry;
            var visits = _analysis._visitsLeft;
            for (var round = 0; round <= Most && _again is { } state && (round == 0 || IsDecided) && _analysis.Spend(0); round++)
            {
                _again = null;
                Restart(state);
                if (_analysis._visitsLeft <= 0)
                {
                    _again = state;
                    round = Most;
                }

                _analysis._visitsLeft = visits;
            }

            return _again;
        }

        protected override void Reach(int block, TState state)
        {
            if (block == _start)
            {
                _again = Or(_again, state);
            }
            else if (cycle[block])
            {
                base.Reach(block, state);
            }
            else
            {
                Left[block] = Or(Left[block], state);
            }
        }
    }
}
