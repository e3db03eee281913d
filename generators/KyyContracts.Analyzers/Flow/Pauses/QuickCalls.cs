using System;
using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>
/// Which calls take no time that counts. In doubt, a call may take any time. Of a library's members only the names are known: one that
/// sounds like waiting is taken to wait, which at worst keeps a rule silent.
/// </summary>
internal sealed class QuickCalls(PollingFunction function)
{
    // What a library's blocking members are called.
    private static readonly string[] BlockingWords =
    [
        "Wait", "Sleep", "Join", "Acquire", "Enter", "Take", "Read", "Receive", "Prompt", "Execute", "Invoke", "Run",
        "GetResult", "Block", "Pause", "Delay", "Throttle", "Spin", "Lock", "Poll", "Confirm", "Ask", "Send", "Limit",
    ];

    // What returns at once although it is called so.
    private static readonly string[] QuickNames = ["ReadOnly", "AsReadOnly", "Enter"];

    private readonly Dictionary<IInvocationOperation, bool> _known = [];

    public bool IsQuick(IInvocationOperation call)
    {
        if (!_known.TryGetValue(call, out var isQuick))
        {
            _known.Add(call, isQuick = Judge(call));
        }

        return isQuick;
    }

    private bool Judge(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (function.Facts.PollOf(method) is not null || function.Facts.ShapeOf(method.ContainingType) is not null || IsUnstartedWait(method) || function.Entered(call) is not null)
        {
            // What takes time is the await around it, or was counted inside.
            return true;
        }

        if (Reports.IsReport(call, function))
        {
            return ReportsAtOnce(call);
        }

        if (method.MethodKind == MethodKind.DelegateInvoke && call.Instance is { } none && Delegates.IsNone(none, function))
        {
            return true;
        }

        if (method.MethodKind == MethodKind.DelegateInvoke
            || (!IsQuery(method) && call.Arguments.Any(static argument => argument.Value.Type?.TypeKind == TypeKind.Delegate)))
        {
            return false;
        }

        if (method.Name == "MoveNext")
        {
            return IsPlainSequence(call.Instance);
        }

        return method.DeclaringSyntaxReferences.IsEmpty
            && (QuickNames.Contains(method.Name) || !SoundsBlocking(method.Name));
    }

    // Who shows a length of time may let it go by; who logs it does not.
    private bool ReportsAtOnce(IInvocationOperation call) =>
        NameOf(call) is var name
        && (name.StartsWith("Log", StringComparison.Ordinal)
            || (!SoundsBlocking(name) && !call.TargetMethod.OriginalDefinition.Parameters.Any(static parameter => TimeSpans.Is(parameter.Type))));

    private string NameOf(IInvocationOperation call) => call.TargetMethod.MethodKind != MethodKind.DelegateInvoke ? call.TargetMethod.Name
        : (call.Instance is IFlowCaptureReferenceOperation capture ? function.Flow.OnlyValue(capture) : call.Instance) is { } called ? Writes.SymbolOf(called)?.Name ?? string.Empty
        : string.Empty;

    /// <summary>Whether a member of this name may wait for something.</summary>
    public static bool SoundsBlocking(string name)
    {
        foreach (var word in BlockingWords)
        {
            if (name.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuery(IMethodSymbol method) => method.ContainingType is { Name: "Enumerable", ContainingNamespace.Name: "Linq" };

    /// <summary>Whether the method answers something that is waited for where it is awaited.</summary>
    public static bool IsUnstartedWait(IMethodSymbol method) =>
        method.ReturnType is { Name: "Task" or "ValueTask" or "YieldAwaitable" or "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" };

    /// <summary>Whether the enumerator steps through things that are there already.</summary>
    public bool IsPlainSequence(IOperation? enumerator)
    {
        var made = enumerator is IFlowCaptureReferenceOperation capture ? function.Flow.OnlyValue(capture) : null;
        if (made is not IInvocationOperation { TargetMethod.Name: "GetEnumerator", Instance: { } sequence })
        {
            return false;
        }

        return PollCalls.Unconverted(sequence) switch
        {
            { Type: IArrayTypeSymbol or { SpecialType: SpecialType.System_String } } => true,
            { Type: INamedTypeSymbol { Name: "List" or "HashSet" or "Dictionary" or "ImmutableArray" or "Queue" or "Stack" } } => true,
            { Type: INamedTypeSymbol { Name: "IReadOnlyList" or "IReadOnlyCollection" or "IList" or "ICollection" or "ReadOnlyCollection" } } => true,
            IInvocationOperation { TargetMethod: { Name: "Range" or "Repeat", ContainingType.Name: "Enumerable" } } => true,
            _ => false,
        };
    }
}
