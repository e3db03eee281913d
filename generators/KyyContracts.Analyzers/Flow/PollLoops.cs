using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.Analyzers.Flow;

/// <summary>
/// The loops of a body that poll. What is tested after one of them, such as the count of attempts or the clock, may tell
/// by which of its ends the loop was left.
/// </summary>
internal sealed class PollLoops(IOperation root, Locals locals, ContractFacts facts)
{
    private Loop[]? _loops;

    // Few conditions stand after a loop: what it reads is found out when one does.
    private sealed class Loop(ILoopOperation loop, Locals locals, ContractFacts facts)
    {
        private HashSet<ISymbol>? _variables;

        public int End { get; } = loop.Syntax.Span.End;

        public TextSpan Function { get; } = Functions.Around(loop.Syntax).Span;

        public HashSet<ISymbol> Variables => _variables ??= VariablesOf(loop, locals, facts);
    }

    private Loop[] Loops => _loops ??= [.. root.DescendantsAndSelf().OfType<ILoopOperation>()
        .Where(loop => loop.Descendants().OfType<IInvocationOperation>().Any(call => facts.PollOf(call.TargetMethod) is not null))
        .Select(loop => new Loop(loop, locals, facts))];

    /// <summary>Whether the condition stands after such a loop and reads something that the loop has to do with.</summary>
    public bool MayTell(IOperation condition, ControlFlow flow)
    {
        foreach (var loop in Loops)
        {
            if (loop.End <= condition.Syntax.SpanStart && loop.Function.Contains(condition.Syntax.Span) && Reads(condition, loop, flow, []))
            {
                return true;
            }
        }

        return false;
    }

    // What a variable was made of counts as the variable, on either side.
    private static HashSet<ISymbol> VariablesOf(IOperation loop, Locals locals, ContractFacts facts)
    {
        var variables = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var left = new Stack<IOperation>([loop]);
        while (left.Count > 0)
        {
            foreach (var part in left.Pop().DescendantsAndSelf())
            {
                if (!IsTask(part, facts) && VariableOf(part) is { } variable && variables.Add(variable))
                {
                    locals.ValuesOf(variable).ToList().ForEach(left.Push);
                }
            }
        }

        return variables;
    }

    private bool Reads(IOperation condition, Loop loop, ControlFlow flow, HashSet<IOperation> seen) => condition.DescendantsAndSelf().Any(operation => operation switch
    {
        IInstanceReferenceOperation => true,
        IFlowCaptureReferenceOperation capture => flow.ValuesOf(capture.Id).Any(value => seen.Add(value) && Reads(value, loop, flow, seen)),
        IMemberReferenceOperation { Instance: null, Member: var member } => IsOwnOrClock(member),
        IInvocationOperation { Instance: null, TargetMethod: var method } => IsOwnOrClock(method),
        _ => !IsTask(operation, facts) && VariableOf(operation) is { } variable
            && (loop.Variables.Contains(variable) || locals.ValuesOf(variable).Any(value => seen.Add(value) && Reads(value, loop, flow, seen))),
    });

    // What a task tells is followed by itself.
    private static bool IsTask(IOperation operation, ContractFacts facts) =>
        (operation is IVariableDeclaratorOperation declarator ? declarator.Symbol.Type : operation.Type) is { } type && facts.ShapeOf(type) is not null;

    // What is declared in sources may depend on anything.
    private static bool IsOwnOrClock(ISymbol member) =>
        !member.DeclaringSyntaxReferences.IsEmpty || member.ContainingType is { Name: "DateTime" or "DateTimeOffset" or "Environment" or "Stopwatch" };

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IVariableDeclaratorOperation declarator => declarator.Symbol,
        _ => null,
    };
}
