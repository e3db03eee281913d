namespace KyyContracts.Annotations;

/// <summary>Marks a text that holds a state as it came over the wire, beside the enum that names it.</summary>
/// <param name="stateType">The enum whose members the text names through their <c>[EnumMember]</c> values.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class StateTextAttribute(Type stateType) : Attribute
{
    /// <summary>The enum whose members the text names.</summary>
    public Type StateType { get; } = stateType;
}
