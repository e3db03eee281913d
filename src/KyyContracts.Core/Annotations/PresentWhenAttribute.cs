namespace KyyContracts.Annotations;

/// <summary>Marks a member that has a value in one state alone (<c>x-present-when</c>); several attributes mean any of the states.</summary>
/// <param name="member">The member that holds the state, such as <c>nameof(Status)</c>.</param>
/// <param name="state">The state in which the marked member has a value: a member of the state's enum.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public sealed class PresentWhenAttribute(string member, object state) : Attribute
{
    /// <summary>The member that holds the state.</summary>
    public string Member { get; } = member;

    /// <summary>The state in which the marked member has a value.</summary>
    public object State { get; } = state;
}
