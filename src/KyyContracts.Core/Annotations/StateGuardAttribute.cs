namespace KyyContracts.Annotations;

/// <summary>Marks a bool member that is true in the given states alone.</summary>
/// <param name="states">Members of the state's enum.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class StateGuardAttribute(params object[] states) : Attribute
{
    /// <summary>The states in which the member is true.</summary>
    public IReadOnlyList<object> States { get; } = states;
}
