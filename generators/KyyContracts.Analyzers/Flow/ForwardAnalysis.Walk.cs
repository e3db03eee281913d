using System;

namespace KyyContracts.Analyzers.Flow;

internal abstract partial class ForwardAnalysis<TState>
{
    private partial class Walk(ForwardAnalysis<TState> analysis, PollingFunction function, int start)
    {
        private readonly Schedule _schedule = new(function.Flow.LoopEnds);
        private readonly int[] _changes = new int[function.Graph.Blocks.Length];
        private Rounds?[]? _rounds;
        private int? _at;
        private TState? _leftFinally;

        public TState?[] Before { get; } = new TState?[function.Graph.Blocks.Length];

        /// <summary>Whether a condition was met of which one outcome is excluded.</summary>
        protected bool IsDecided { get; private set; }

        /// <summary>Runs to the fixpoint; answers the state in which a finally block is left.</summary>
        public TState? Run(TState entry)
        {
            Enter(start, entry);
            Settle();
            return _leftFinally;
        }

        /// <summary>Runs to the fixpoint once more, from the start alone.</summary>
        protected void Restart(TState entry)
        {
            Array.Clear(Before, 0, Before.Length);
            Array.Clear(_changes, 0, _changes.Length);
            _rounds = null;
            IsDecided = false;
            Take(start, entry);
            Settle();
        }

        private void Settle()
        {
            while (_schedule.Next() is { } next && analysis._visitsLeft-- > 0)
            {
                _at = next;
                if (_rounds?[next] is { IsEntered: true } rounds)
                {
                    Run(rounds, next);
                }

                if (Before[next] is { } state)
                {
                    Pass(function.Graph.Blocks[next], state);
                }
            }
        }

        // What is left of it after so many rounds is joined as that of any other cycle.
        private void Run(Rounds rounds, int head)
        {
            if (rounds.Run() is { } rest)
            {
                Take(head, rest);
            }

            for (var exit = 0; exit < rounds.Left.Length; exit++)
            {
                if (rounds.Left[exit] is { } state)
                {
                    Reach(exit, state);
                }
            }

            _leftFinally = Or(_leftFinally, rounds._leftFinally);
        }

        protected TState? Or(TState? left, TState? right) => left is null ? right : right is null ? left : analysis.Join(left, right);

        private void Enter(int block, TState state)
        {
            if (!analysis.IsDead(state))
            {
                Reach(block, state);
            }
        }

        /// <summary>Adds a state to what is known before a block.</summary>
        protected virtual void Reach(int block, TState state)
        {
            if (analysis.RoundsFrom(block) is not { } cycle || (_at is { } from && cycle[from]))
            {
                Take(block, state);
            }
            else if (((_rounds ??= new Rounds?[Before.Length])[block] ??= new Rounds(analysis, function, block, cycle)).Enter(state))
            {
                _schedule.Add(block);
            }
        }

        protected void Take(int block, TState state)
        {
            var known = Before[block];
            var joined = known is null ? state : analysis.Join(known, state);
            if (known is null || !joined.Equals(known))
            {
                // What grows forever comes back to the start of a loop; what a condition limits inside of it stays limited.
                Before[block] = known is not null && function.Flow.LoopEnds[block] > 0 ? analysis.Widen(known, joined, ++_changes[block]) : joined;
                _schedule.Add(block);
            }
        }
    }
}
