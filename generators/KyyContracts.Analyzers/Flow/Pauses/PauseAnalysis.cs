using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Finds how long a program pauses between two polls of one task.</summary>
internal sealed class PauseAnalysis : ForwardAnalysis<Trips>
{
    // So often a count may grow before any greater one is taken to be possible, and so often a pause: it is what is judged.
    private const int PatientNumbers = 6;
    private const int PatientPauses = 12;

    // So many blocks may be visited, helpers' too, before loops between polls are no longer run round by round.
    private const int Effort = 4096;

    private readonly PollingFunction _function;
    private readonly PollKeys _keys;
    private readonly TaskKey _task;
    private readonly HashSet<SyntaxNode> _sites;
    private readonly PauseFindings _findings;
    private readonly Numbers _numbers;
    private readonly PauseCalls _pauses;
    private readonly Dictionary<IInvocationOperation, PauseAnalysis> _helpers = [];
    private PauseAnalysis? _caller;
    private InnerCycles? _inner;
    private int _effort = Effort;
    private bool _settled;
    private IInvocationOperation? _recursive;
    private Interval? _beforeFirst;

    private PauseAnalysis(PollingFunction function, PollKeys keys, TaskKey task, HashSet<SyntaxNode> sites, PauseFindings findings)
        : base(function)
    {
        (_function, _keys, _task, _sites, _findings) = (function, keys, task, sites, findings);
        _numbers = new Numbers(function);
        _pauses = new PauseCalls(function, _numbers);
    }

    /// <summary>Finds the pauses before polls of one task.</summary>
    /// <param name="function">The function that polls.</param>
    /// <param name="keys">Which poll asks for which task.</param>
    /// <param name="task">The task.</param>
    /// <param name="sites">Its polls, all in one cycle.</param>
    /// <param name="entry">What is known where the function begins.</param>
    /// <param name="findings">Takes the pauses.</param>
    public static void Run(PollingFunction function, PollKeys keys, TaskKey task, HashSet<SyntaxNode> sites, Trip entry, PauseFindings findings) =>
        new PauseAnalysis(function, keys, task, sites, findings).Run(new Trips(entry, null, null), report: true);

    /// <summary>The same of a poll that is made again where the function calls itself.</summary>
    public static void RunRecursive(PollingFunction function, PollKeys keys, TaskKey task, IInvocationOperation poll, PauseFindings findings) =>
        new PauseAnalysis(function, keys, task, [poll.Syntax], findings) { _recursive = poll }.Run(Trips.Start, report: true);

    private Trips? Run(Trips entry, bool report)
    {
        _settled = false;
        if (Solve(entry) is not { } before)
        {
            return null;
        }

        _settled = report;
        if (report)
        {
            Replay(before);
        }

        return before[before.Length - 1] ?? new Trips(null, null, null);
    }

    protected override Trips Join(Trips left, Trips right) => left.Or(right);

    protected override Trips Widen(Trips before, Trips joined, int times) =>
        times > PatientNumbers ? before.Widen(joined, pausesToo: times > PatientPauses) : joined;

    // A pause that is made several times is as long as all of them.
    protected override bool[]? RoundsFrom(int block) => (_inner ??= new InnerCycles(_function.Graph, MayPoll)).From(block);

    protected override bool Spend(int visits) => _caller?.Spend(visits) ?? (_effort -= visits) > 0;

    private bool MayPoll(int first, int last) => _function.Flow.CallsBetween(first, last)
        .Any(call => _function.MayPoll(call) || SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, _function.Method));

    protected override bool IsDead(Trips state) => state.IsEmpty;

    // A poll that throws has polled. Other throws end the cycle or pass through a pause that is counted anyway.
    protected override Trips? Thrown(IOperation operation, Trips before, Trips after)
    {
        foreach (var inner in operation.DescendantsAndSelf())
        {
            if (inner is IInvocationOperation call && (IsPoll(call) || _pauses.MayPoll(call)))
            {
                return after.Each(static trip => trip with { IsAnswered = false });
            }
        }

        return null;
    }

    protected override Trips? Assume(IOperation condition, bool outcome, Trips state)
    {
        var possible = base.Assume(condition, outcome, state);
        possible = possible is not null && Numbers.MayTell(condition) ? Left(possible, condition, outcome) : possible;
        return possible is { IsEmpty: false } ? possible : null;
    }

    protected override bool IsLess(Trips? left, Trips before) => left is null
        || (left.Never is null && before.Never is not null) || (left.Once is null && before.Once is not null) || (left.Often is null && before.Often is not null);

    private Trips Left(Trips state, IOperation condition, bool outcome) => state.Each(trip => _numbers.Excludes(condition, outcome, trip) ? null : _numbers.Narrow(condition, outcome, trip));

    protected override Trips Visit(IOperation operation, Trips before)
    {
        if (_recursive is not null && operation is IInvocationOperation again && Recursions.IsAgain(again, _function, _task))
        {
            return Again(Passed(again, before));
        }

        if (operation is IInvocationOperation entered && _function.Facts.PollOf(entered.TargetMethod) is null && _function.Entered(entered) is { } helper)
        {
            return Through(helper, entered, before);
        }

        var after = before;
        foreach (var child in operation.ChildOperations)
        {
            after = Visit(child, after);
        }

        return operation is IInvocationOperation call && IsPoll(call) ? Polled(call, after)
            : PauseCalls.MayPause(operation) || Numbers.MaySet(operation) ? After(operation, after)
            : after;
    }

    private Trips Polled(IInvocationOperation call, Trips state)
    {
        if (!_sites.Contains(_function.Site(call).Syntax))
        {
            // It belongs to another cycle, or to none.
            return state.Anew();
        }

        _beforeFirst = _settled && state.Never is { } first ? _beforeFirst?.Or(first.Since) ?? first.Since : _beforeFirst;
        Report(call, state);
        return state.Polled();
    }

    private Trips After(IOperation operation, Trips state)
    {
        foreach (var target in Writes.Of(operation))
        {
            state = IsOtherTask(target, operation) ? state.Anew() : state;
        }

        return state.Each((Analysis: this, Operation: operation), static (trip, step) => step.Analysis.After(step.Operation, trip));
    }

    private Trip After(IOperation operation, Trip trip) => _numbers.After(operation, trip).Pause(_pauses.LengthOf(operation, trip));

    private Trips Passed(IInvocationOperation call, Trips state)
    {
        foreach (var argument in call.Arguments)
        {
            state = Visit(argument.Value, state);
        }

        return state;
    }

    // What a helper that is not async answers runs on: who awaits the call waits for it.
    protected override Trips Returned(IOperation value, Trips state) =>
        _function is not { Caller: not null, Method: { IsAsync: false } method } || !QuickCalls.IsUnstartedWait(method) ? state
            : PauseCalls.TakerOf(_function) is not { } taker ? state.Each(static trip => trip.Pause(Interval.Unknown))
            : PauseCalls.IsAwaited(taker) ? state.Each(trip => trip.Pause(_pauses.LengthOfTask(value, trip)))
            : state;

    // The next run pauses once more before it polls.
    private Trips Again(Trips state)
    {
        if (_settled && _beforeFirst is { } before && state.Once is { IsAnswered: true, Since: var since })
        {
            _findings.Add(_recursive!.Syntax, new PauseFindings.Pair(_recursive.TargetMethod, _function.Facts.PollOf(_recursive.TargetMethod)!, since + before, null));
        }

        return state.Each(static trip => trip.Pause(Interval.Unknown));
    }

    private Trips Through(PollingFunction helper, IInvocationOperation call, Trips before)
    {
        var state = Passed(call, before).Each(trip => call.Arguments.Aggregate(trip, (known, argument) => helper.Taken(argument) is { } parameter
            ? known.Set(parameter, _numbers.Of(argument.Value, trip))
            : known));
        if (helper.Method is { IsAsync: true } && (PauseCalls.TakerOf(helper) is not { } taker || !PauseCalls.IsAwaited(taker)))
        {
            return state.Each(static trip => trip.Pause(Interval.Unknown));
        }

        if (!_helpers.TryGetValue(call, out var inner))
        {
            _helpers.Add(call, inner = new PauseAnalysis(helper, _keys, _task, _sites, _findings) { _caller = this });
        }

        return inner.Run(state, _settled) ?? state.Each(static trip => trip.Pause(Interval.Unknown));
    }

    private bool IsPoll(IInvocationOperation call) =>
        _function.Facts.PollOf(call.TargetMethod) is not null && ReferenceEquals(_keys.Of(call, _function), _task);

    private void Report(IInvocationOperation call, Trips state)
    {
        var site = _function.Site(call).Syntax;
        if (_settled && (state.Once is { IsAnswered: true } || state.Often is { IsAnswered: true }))
        {
            _findings.Add(site, new PauseFindings.Pair(
                call.TargetMethod,
                _function.Facts.PollOf(call.TargetMethod)!,
                state.Once is { IsAnswered: true } first ? first.Since : null,
                state.Often is { IsAnswered: true } later ? later.Since : null));
        }
    }

    // An answer bears the id that was asked for.
    private bool IsOtherTask(IOperation target, IOperation write) =>
        Writes.SymbolOf(_function.Flow.PlaceOf(target)) is { } symbol
        && _task.Variables.Contains(symbol)
        && !(write is ISimpleAssignmentOperation { Value: var value } && PollCalls.Of(value, _function.Facts) is { } poll && IsPoll(poll));
}
