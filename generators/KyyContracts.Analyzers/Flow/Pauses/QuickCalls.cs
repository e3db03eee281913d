using System;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Which calls take no time that counts. In doubt, a call may take any time.</summary>
internal sealed class QuickCalls(ContractFacts facts, ControlFlow flow, SemanticModel? model)
{
    private const int MaxDepth = 2;

    // What a library's blocking members are called.
    private static readonly string[] BlockingWords =
    [
        "Wait", "Sleep", "Join", "Acquire", "Enter", "Take", "Read", "Receive", "Prompt", "Execute", "Invoke", "Run",
        "GetResult", "Block", "Pause", "Delay", "Throttle", "Spin", "Lock", "Poll", "Confirm", "Ask", "Send",
    ];

    public bool IsQuick(IInvocationOperation call) => IsQuick(call, 0);

    private bool IsQuick(IInvocationOperation call, int depth)
    {
        var method = call.TargetMethod;
        if (facts.PollOf(method) is not null || IsUnstartedWait(method))
        {
            // What takes time is the await around it.
            return depth == 0;
        }

        if (call.Arguments.Any(argument => argument.Value.Type?.TypeKind == TypeKind.Delegate) || method.MethodKind == MethodKind.DelegateInvoke)
        {
            return false;
        }

        if (method.Name == "MoveNext")
        {
            return IsPlainSequence(call.Instance);
        }

        return method.DeclaringSyntaxReferences.IsEmpty && method.MethodKind != MethodKind.LocalFunction
            ? !BlockingWords.Any(word => method.Name.IndexOf(word, StringComparison.Ordinal) >= 0)
            : IsQuickSource(call, depth);
    }

    private static bool IsUnstartedWait(IMethodSymbol method) =>
        method.ReturnType is { Name: "Task" or "ValueTask" or "YieldAwaitable" or "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" };

    private bool IsPlainSequence(IOperation? enumerator)
    {
        var made = enumerator is IFlowCaptureReferenceOperation capture ? flow.OnlyValue(capture) : null;
        if (made is not IInvocationOperation { TargetMethod.Name: "GetEnumerator", Instance: { } sequence })
        {
            return false;
        }

        return PollCalls.Unconverted(sequence) switch
        {
            { Type: IArrayTypeSymbol or { SpecialType: SpecialType.System_String } } => true,
            { Type: INamedTypeSymbol { Name: "List" or "HashSet" or "Dictionary" or "ImmutableArray" or "Queue" or "Stack" } } => true,
            IInvocationOperation { TargetMethod: { Name: "Range" or "Repeat", ContainingType.Name: "Enumerable" } } => true,
            _ => false,
        };
    }

    private bool IsQuickSource(IInvocationOperation call, int depth)
    {
        if (depth >= MaxDepth
            || call.TargetMethod is { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true } or { IsAsync: true }
            || model is null
            || call.TargetMethod.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration
            || declaration.SyntaxTree != model.SyntaxTree
            || model.GetOperation(declaration.GetSyntax()) is not { } body)
        {
            return false;
        }

        return body.Descendants().All(operation => operation switch
        {
            IInvocationOperation inner => IsQuick(inner, depth + 1),
            IAwaitOperation or ILoopOperation { LoopKind: LoopKind.While } or IInvalidOperation or IDynamicInvocationOperation => false,
            _ => true,
        });
    }
}
