using System;
using System.Globalization;
using System.Linq;
using KyyContracts.Analyzers.Flow.Pauses;
using KyyContracts.Analyzers.Options;
using KyyContracts.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.CodeFixes.Pauses;

/// <summary>
/// Writes the shortest pause: the contract's by the constant that is generated from it, or as a number, and the one that the
/// project asks of itself as a number.
/// </summary>
internal sealed class PauseText(PollSite site, Flaw flaw)
{
    private readonly SemanticModel _model = flaw.Model;
    private readonly double? _agreed = MinimumPollingDelay.Of(flaw.Options.AnalyzerConfigOptionsProvider.GetOptions(flaw.Model.SyntaxTree));

    public double Seconds => _agreed ?? site.Contract.Terms.MinDelay;

    /// <summary>What the light bulb says.</summary>
    public string Title => $"Pause {Analyzers.Contract.Seconds.Text(Seconds)} between two polls";

    /// <summary>As a TimeSpan.</summary>
    public string TimeSpan(int position) => Constants(position) is { } constants
        ? $"{constants}.{ContractConstants.MinDelay}"
        : $"{Names.Of("System.TimeSpan", _model, position)}.FromSeconds({Number(Seconds)})";

    /// <summary>In the unit in which the expression says it; null where that is not known.</summary>
    public string? InsteadOf(ExpressionSyntax expression)
    {
        var type = _model.GetTypeInfo(expression).ConvertedType;
        return TimeSpans.Is(type) || (Constants(expression.SpanStart) is not null && MayBeTimeSpan(expression))
            ? TimeSpan(expression.SpanStart)
            : type?.SpecialType switch
            {
                SpecialType.System_Int32 => Milliseconds(expression.SpanStart, "int"),
                SpecialType.System_Int64 => Milliseconds(expression.SpanStart, "long"),
                SpecialType.System_Double => Milliseconds(expression.SpanStart, null),
                _ => null,
            };
    }

    private string Milliseconds(int position, string? type)
    {
        var calculated = Constants(position) is { } constants ? $"{constants}.{ContractConstants.MinDelaySeconds} * 1000" : null;
        return calculated is null ? Number(Math.Ceiling(Seconds * 1000)) : type is null ? calculated : $"({type})({calculated})";
    }

    private string? Constants(int position) =>
        _agreed is null && ContractConstants.Of(site.Method, site.Contract, _model, position) is { } constants ? Names.Of(constants, _model, position) : null;

    // A number of milliseconds that the same method takes as a TimeSpan as well.
    private bool MayBeTimeSpan(ExpressionSyntax expression) =>
        expression.Parent is ArgumentSyntax { NameColon: null, Parent.Parent: InvocationExpressionSyntax invocation } argument
        && _model.GetOperation(invocation) is IInvocationOperation { TargetMethod: { ContainingType.Name: "Task" or "Thread" or "WaitHandle" } method }
        && invocation.ArgumentList.Arguments.IndexOf(argument) == 0
        && method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(other =>
            other.Parameters.Length == method.Parameters.Length && TimeSpans.Is(other.Parameters[0].Type));

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
