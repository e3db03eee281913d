using KyyContracts.Spec.Model;

namespace KyyContracts.Spec.Writing;

/// <summary>Writes the members of a status.</summary>
internal static class StateSetFacts
{
    public static void Write(FactLines facts, string prefix, StateSetModel states)
    {
        facts.Add(prefix + "name", states.Name);
        facts.Add(prefix + FactLines.Description, states.Description);
        foreach (var (index, state) in states.States.Index())
        {
            var item = FactLines.Item(prefix + "states", index);
            facts.Add(item + "name", state.Name);
            facts.Add(item + "wireName", state.WireName);
            facts.Add(item + "kind", state.Kind.ToString());
        }
    }
}
