namespace KyyContracts.Annotations;

/// <summary>Marks a state that a task never leaves: polling stops here (<c>x-states.….terminal</c>).</summary>
/// <param name="kind">Whether the state means success or failure.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class TerminalStateAttribute(TerminalKind kind) : Attribute
{
    /// <summary>Whether the state means success or failure.</summary>
    public TerminalKind Kind { get; } = kind;
}
