using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>Follows delegates to the lambdas and methods of the file that they are made of: through variables that are set once, and through parameters.</summary>
internal static class Delegates
{
    private const int MaxDepth = 4;

    /// <summary>The function that the call of a delegate enters; null where it is not known.</summary>
    public static PollingFunction? Enter(PollingFunction caller, IInvocationOperation call)
    {
        if (call.Instance is null || Made(call.Instance, caller, 0) is not { } made)
        {
            return null;
        }

        switch (made.Target)
        {
            case IMethodReferenceOperation { Method: var method }:
                return Helpers.Enter(caller, call, method.OriginalDefinition);
            default:
                for (ControlFlowGraph? graph = made.Maker.Graph; graph is not null; graph = graph.Parent)
                {
                    if (made.Maker.File.FlowOf(graph).Lambdas.FirstOrDefault(lambda => lambda.Syntax == made.Target.Syntax) is { } lambda)
                    {
                        return IsEntered(caller, lambda.Symbol) ? null
                            : made.Maker.EnterLambda(graph.GetAnonymousFunctionControlFlowGraph(lambda, caller.File.Cancellation), caller, call);
                    }
                }

                return null;
        }
    }

    /// <summary>Whether nothing is ever called: the delegate is a parameter that is given null.</summary>
    public static bool IsNone(IOperation value, PollingFunction function) => PollCalls.Unconverted(value) switch
    {
        IFlowCaptureReferenceOperation capture => function.Flow.OnlyValue(capture) is { } captured && IsNone(captured, function),
        IParameterReferenceOperation parameter when !function.Locals.IsWritten(parameter.Parameter) =>
            function.ArgumentOf(parameter.Parameter) is { Value.ConstantValue: { HasValue: true, Value: null } },
        _ => false,
    };

    /// <summary>The lambda or the name of a method that a delegate is made of, where it polls as far as its text tells; else null.</summary>
    public static SyntaxNode? PollIn(IOperation value, PollingFunction function)
    {
        if (value.Type?.TypeKind != TypeKind.Delegate || Made(value, function, 0) is not { } made)
        {
            return null;
        }

        return made.Target switch
        {
            IMethodReferenceOperation { Method: var method } => function.Facts.PollOf(method) is not null || function.Facts.MayPoll(method) ? made.Target.Syntax : null,
            _ => (SyntaxNode?)PollIn(made.Target.Syntax, function) ?? (Bodies.NamesIn(made.Target.Syntax).Any(function.Facts.Names.IsPoll) ? made.Target.Syntax : null),
        };
    }

    private static InvocationExpressionSyntax? PollIn(SyntaxNode lambda, PollingFunction function) => lambda.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .FirstOrDefault(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && function.Facts.Names.IsPoll(name));

    private static (IOperation Target, PollingFunction Maker)? Made(IOperation value, PollingFunction function, int depth)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        switch (PollCalls.Unconverted(value))
        {
            case IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation or IAnonymousFunctionOperation or IMethodReferenceOperation } creation:
                return (creation.Target, function);
            case IFlowCaptureReferenceOperation capture:
                return function.Flow.OnlyValue(capture) is { } captured ? Made(captured, function, depth + 1) : null;
            case ILocalReferenceOperation local:
                return function.Locals.OnlyValue(local.Local) is { } only ? Made(only, function, depth + 1) : null;
            case IParameterReferenceOperation parameter when !function.Locals.IsWritten(parameter.Parameter):
                return function.ArgumentOf(parameter.Parameter) is { } argument ? Made(argument.Value, argument.Giver, depth + 1) : null;
            default:
                return null;
        }
    }

    private static bool IsEntered(PollingFunction? function, IMethodSymbol lambda) =>
        function is not null && (SymbolEqualityComparer.Default.Equals(function.Method, lambda) || IsEntered(function.Caller, lambda));
}
