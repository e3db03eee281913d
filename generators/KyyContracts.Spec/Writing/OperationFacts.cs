using KyyContracts.Spec.Model;

namespace KyyContracts.Spec.Writing;

/// <summary>Writes what is known of one polled operation.</summary>
internal static class OperationFacts
{
    public static void Write(FactLines facts, string prefix, OperationModel operation, WaiterModel waiter)
    {
        facts.Add(prefix + "name", operation.Name);
        facts.Add(prefix + "operationId", operation.OperationId);
        facts.Add(prefix + "method", "GET");
        facts.Add(prefix + "path", operation.Path);
        facts.Add(prefix + "idParameter", waiter.IdParameter.WireName);
        facts.Add(prefix + "idPattern", waiter.IdParameter.Pattern);
        facts.Add(prefix + "idExample", waiter.IdParameter.Example);
        facts.AddAll(prefix + "queryParameters", operation.Parameters.Where(parameter => parameter.IsInQuery).Select(parameter => parameter.WireName));
        facts.Add(prefix + "task", operation.Response.Name);
        facts.Add(prefix + "stateType", waiter.States.Name);
        WriteTerms(facts, prefix + "terms/", waiter.Terms);
        facts.Add(prefix + "selector", waiter.Roles.GetValueOrDefault(WaiterRole.Selector)?.Name);
        foreach (var (index, variant) in waiter.Variants.Index())
        {
            var item = FactLines.Item(prefix + "variants", index);
            facts.Add(item + "name", variant.Name);
            facts.Add(item + "wireName", variant.WireName);
            WriteTerms(facts, item + "terms/", variant.Terms);
        }

        foreach (var (index, state) in waiter.States.States.Index())
        {
            var item = FactLines.Item(prefix + "states", index);
            facts.Add(item + "name", state.Name);
            facts.Add(item + "wireName", state.WireName);
            facts.Add(item + "kind", state.Kind.ToString());
            facts.AddAll(item + "next", state.Next);
        }

        foreach (var (index, property) in operation.Response.Properties.Index())
        {
            WriteProperty(facts, FactLines.Item(prefix + "response", index), property, operation, waiter);
        }
    }

    private static void WriteTerms(FactLines facts, string prefix, TermsModel terms)
    {
        facts.Add(prefix + "minDelay", terms.MinDelay);
        facts.Add(prefix + "maxDelay", terms.MaxDelay);
        facts.Add(prefix + "deadline", terms.Deadline);
        facts.Add(prefix + "estimateFrom", terms.Estimate?.From);
        facts.Add(prefix + "estimateTo", terms.Estimate?.To);
    }

    private static void WriteProperty(FactLines facts, string prefix, PropertyModel property, OperationModel operation, WaiterModel waiter)
    {
        facts.Add(prefix + "name", property.Name);
        facts.Add(prefix + "wireName", property.WireName);
        facts.Add(prefix + "type", property.Value.Type);
        facts.Add(prefix + "format", property.Value.Format);
        facts.Add(prefix + "role", waiter.RoleOf(property)?.ToString() ?? "None");
        facts.Add(prefix + "required", property.IsRequired);
        facts.Add(prefix + "nullable", property.Value.IsNullable);
        facts.Add(prefix + "constant", property.Value.Constant);
        facts.AddAll(prefix + "presentWhen", property.PresentWhen);
        facts.Add(prefix + "lifetime", property.Lifetime);
        facts.AddAll(prefix + "knownValues", property.Value.KnownValues);
        facts.Add(prefix + "example", operation.Examples.GetValueOrDefault(property.WireName) ?? property.Value.Example);
    }
}
