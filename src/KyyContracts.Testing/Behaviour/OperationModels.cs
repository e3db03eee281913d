using System.Collections.Immutable;

namespace KyyContracts.Testing.Behaviour;

/// <summary>The operations of a contract.</summary>
internal sealed class OperationModels
{
    private readonly ImmutableArray<OperationModel> _operations;

    /// <exception cref="ArgumentException">The contract cannot be served.</exception>
    public OperationModels(ApiContract contract, int seed)
    {
        BasePath = PathOf(contract);
        _operations = [.. contract.Operations.Select(operation => new OperationModel(operation, BasePath, seed))];
    }

    /// <summary>The path of the contract's server, unescaped, with a slash at its end.</summary>
    public string BasePath { get; }

    /// <summary>The operation at a path and the id in it; null where there is none.</summary>
    public (OperationModel Operation, string Id)? Find(string path)
    {
        foreach (var operation in _operations)
        {
            if (operation.IdIn(path) is { } id)
            {
                return (operation, id);
            }
        }

        return null;
    }

    /// <summary>An operation by its id; the only one where that is null.</summary>
    /// <exception cref="ArgumentException">There is none, or not just one.</exception>
    public OperationModel Get(string? operationId)
    {
        var found = _operations
            .Where(operation => operationId is null || operation.Contract.OperationId == operationId)
            .ToArray();
        return found is [var only]
            ? only
            : throw new ArgumentException(
                (operationId is null ? "The contract has not just one operation" : $"The contract has no operation '{operationId}'")
                + $"; it has {StateGraph.Quote(_operations.Select(operation => operation.Contract.OperationId))}.",
                nameof(operationId));
    }

    private static string PathOf(ApiContract contract)
    {
        if (!contract.Server.IsAbsoluteUri)
        {
            throw new ArgumentException($"The contract's server '{contract.Server}' is not an absolute address.", nameof(contract));
        }

        return Uri.UnescapeDataString(contract.Server.AbsolutePath).TrimEnd('/') + "/";
    }
}
