using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Steps of a Unity coroutine: the engine itself takes them, and says how long it pauses at each.</summary>
internal static class Coroutines
{
    /// <summary>The length of <c>yield return new WaitForSeconds(…)</c>; null where the operation is none.</summary>
    public static IOperation? PauseOf(IOperation step) =>
        step is IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } value }
        && PollCalls.Unconverted(value) is IObjectCreationOperation
        {
            Arguments.Length: 1,
            Type: { Name: "WaitForSeconds" or "WaitForSecondsRealtime", ContainingNamespace: { Name: "UnityEngine", ContainingNamespace.IsGlobalNamespace: true } },
        } wait
            ? wait.Arguments[0].Value
            : null;

    /// <summary>Whether the step is <c>yield return new WaitUntil(() => request.IsCompleted)</c>: the wait for an answer is no pause.</summary>
    public static bool WaitsForAnswer(IOperation step) =>
        step is IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } value }
        && PollCalls.Unconverted(value) is IObjectCreationOperation
        {
            Type: { Name: "WaitUntil", ContainingNamespace: { Name: "UnityEngine", ContainingNamespace.IsGlobalNamespace: true } },
            Syntax: BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments },
        }
        && arguments[0].Expression is LambdaExpressionSyntax { ExpressionBody: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsCompleted" } };
}
