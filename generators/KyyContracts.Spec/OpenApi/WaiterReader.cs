using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads an operation's <c>x-waiter</c>.</summary>
internal sealed class WaiterReader(NodeReader nodes)
{
    private static readonly string[] Keys = [.. RolesReader.Keys, .. TermsReader.Keys, "variants"];

    private readonly RolesReader _roles = new(nodes);
    private readonly TermsReader _terms = new(nodes);
    private readonly VariantsReader _variants = new(nodes);

    /// <returns>The waiter; null after a mistake.</returns>
    public WaiterModel? Read(
        YamlEntry entry, ClassModel response, IReadOnlyList<ParameterModel> parameters, string operationName)
    {
        if (nodes.Mapping(entry.Value, "'x-waiter'") is not { } waiter)
        {
            return null;
        }

        nodes.OnlyKeys(waiter, "x-waiter", Keys);
        var roles = _roles.Read(waiter, entry.Key.Position, response);
        var partial = _terms.Read(waiter, new PartialTerms());
        _terms.RequireAll(waiter, entry.Key.Position);
        var selector = roles.GetValueOrDefault(WaiterRole.Selector);
        var variants = waiter.Entry("variants") is { } list
            ? _variants.Read(list, waiter.Entry("selector") is not null, selector, partial, operationName)
            : [];
        return IdParameter(parameters, entry.Key.Position) is { } parameter
            && partial.Complete() is { } terms && roles.ContainsKey(WaiterRole.Status)
            ? new WaiterModel(parameter, roles, terms, variants)
            : null;
    }

    private ParameterModel? IdParameter(IReadOnlyList<ParameterModel> parameters, SourcePosition position)
    {
        var needed = parameters.Where(parameter => parameter.IsRequired).ToList();
        if (needed is [{ IsInQuery: false } id])
        {
            return id;
        }

        nodes.Diagnostics.Report(
            SpecRules.IdParameterUnclear, position, needed.Count == 0 ? "none" : string.Join(", ", needed.Select(parameter => $"'{parameter.WireName}'")));
        return null;
    }
}
