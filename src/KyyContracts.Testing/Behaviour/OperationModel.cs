using System.Text.RegularExpressions;

namespace KyyContracts.Testing.Behaviour;

/// <summary>One operation of the contract as the model serves it: where it is, which ids it knows, how its tasks live.</summary>
internal sealed partial class OperationModel
{
    private const string IdGroup = "id";
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromSeconds(1);

    private readonly Regex _path;
    private readonly Regex? _idPattern;

    /// <param name="contract">The operation.</param>
    /// <param name="basePath">The path of the contract's server, with a slash at its end.</param>
    /// <param name="seed">The seed of the draws.</param>
    /// <exception cref="ArgumentException">The contract cannot be served.</exception>
    public OperationModel(PollingContract contract, string basePath, int seed)
    {
        Contract = contract;
        Graph = new StateGraph(contract);
        Draw = new LifeDraw(contract, Graph, seed);
        _path = PathPattern(basePath + contract.Path.TrimStart('/'), contract.IdParameter);
        if (!_path.GetGroupNames().Contains(IdGroup))
        {
            throw new ArgumentException(
                $"The path '{contract.Path}' of the contract's operation '{contract.OperationId}' lacks "
                + $"its id parameter '{{{contract.IdParameter}}}'.",
                nameof(contract));
        }

        try
        {
            _idPattern = contract.IdPattern is { } pattern ? new Regex(pattern, RegexOptions.CultureInvariant, PatternTimeout) : null;
        }
        catch (ArgumentException error)
        {
            throw new ArgumentException(
                $"The id pattern of the contract's operation '{contract.OperationId}' is no regular expression: {error.Message}",
                nameof(contract),
                error);
        }
    }

    public PollingContract Contract { get; }

    public StateGraph Graph { get; }

    public LifeDraw Draw { get; }

    /// <summary>The id in a path of this operation; null for any other path.</summary>
    public string? IdIn(string path) => _path.Match(path) is { Success: true } match ? match.Groups[IdGroup].Value : null;

    /// <summary>Whether the contract lets a task have an id.</summary>
    public bool Allows(string id) => TaskId.IsPathSegment(id) && _idPattern?.IsMatch(id) != false;

    private static Regex PathPattern(string template, string idParameter)
    {
        var parts = ParameterName().Split(template).Select((part, index) =>
            index % 2 == 0 ? Regex.Escape(part)
            : part == idParameter ? $"(?<{IdGroup}>[^/]+)"
            : "[^/]+");
        return new Regex($@"\A{string.Concat(parts)}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    [GeneratedRegex(@"\{([^{}/]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex ParameterName();
}
