using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.HandWritten;

/// <summary>An awaited poll for which the client's waiter can stand: client, id and token are the same each time.</summary>
internal sealed class WaitableCall
{
    private const string Pollable = "KyyContracts.IPollable<TTask>";

    private WaitableCall(ExpressionSyntax client, ExpressionSyntax id, string token, string configured, ITypeSymbol taskType) =>
        (Client, Id, Token, Configured, TaskType) = (client, id, token, configured, taskType);

    public ExpressionSyntax Client { get; }

    public ExpressionSyntax Id { get; }

    /// <summary>The token that is passed on, or the only one in scope.</summary>
    public string Token { get; }

    /// <summary>What stands behind the call, such as <c>.ConfigureAwait(false)</c>.</summary>
    public string Configured { get; }

    public ITypeSymbol TaskType { get; }

    public static WaitableCall? Of(InvocationExpressionSyntax call, SemanticModel model, ContractFacts facts)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Expression: var client }
            || model.GetOperation(call) is not IInvocationOperation operation
            || facts.PollOf(operation.TargetMethod) is not { } contract
            || !IsStable(client, model)
            || !IsPollable(model.GetTypeInfo(client).Type, contract.TaskType)
            || AwaitedEnd(call) is not { } configured)
        {
            return null;
        }

        var given = operation.Arguments.Where(argument => !argument.IsImplicit).ToList();
        var ids = given.Where(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String).ToList();
        var tokens = given.Where(argument => IsToken(argument.Parameter?.Type)).ToList();
        return ids.Count == 1
            && given.Count == ids.Count + tokens.Count
            && ids[0].Syntax is ArgumentSyntax { Expression: var id }
            && IsStable(id, model)
            && TokenOf(tokens.FirstOrDefault()?.Value, call, model) is { } token
                ? new WaitableCall(client, id, token, configured, contract.TaskType)
                : null;
    }

    public bool IsSame(WaitableCall other) => Client.IsEquivalentTo(other.Client) && Id.IsEquivalentTo(other.Id);

    // How the await of the call is configured; null where the call is not awaited.
    private static string? AwaitedEnd(InvocationExpressionSyntax call) => call.Parent switch
    {
        AwaitExpressionSyntax => string.Empty,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax { Parent: AwaitExpressionSyntax } configured } =>
            configured.ToString().Substring(call.Span.Length),
        _ => null,
    };

    private static bool IsStable(ExpressionSyntax expression, SemanticModel model) => model.GetConstantValue(expression).HasValue || expression switch
    {
        IdentifierNameSyntax => model.GetSymbolInfo(expression).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol,
        ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax access => model.GetSymbolInfo(access).Symbol is IFieldSymbol or IPropertySymbol && IsStable(access.Expression, model),
        _ => false,
    };

    private static bool IsPollable(ITypeSymbol? client, ITypeSymbol task) => client is not null && client.AllInterfaces
        .Concat(client is INamedTypeSymbol named ? [named] : [])
        .Any(contract => contract.OriginalDefinition.ToDisplayString() == Pollable
            && SymbolEqualityComparer.Default.Equals(contract.TypeArguments[0], task));

    private static string? TokenOf(IOperation? passed, InvocationExpressionSyntax call, SemanticModel model)
    {
        if (passed?.Syntax is ExpressionSyntax expression && IsStable(expression, model) && passed is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation { Member.IsStatic: false })
        {
            return passed.Syntax.ToString();
        }

        var inScope = model.LookupSymbols(call.SpanStart).OfType<IParameterSymbol>().Where(parameter => IsToken(parameter.Type)).ToList();
        return inScope.Count == 1 && Functions.Around(call) is not AnonymousFunctionExpressionSyntax ? inScope[0].Name : null;
    }

    private static bool IsToken(ITypeSymbol? type) => type is { Name: "CancellationToken", ContainingNamespace.Name: "Threading" };
}
