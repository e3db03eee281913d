namespace KyyContracts.Annotations;

/// <summary>The numbers of one variant of a <see cref="PollingOperationAttribute">polling operation</see>, such as a model. Each is complete: what the variant does not set is the operation's.</summary>
/// <param name="name">The variant's name on the wire, such as <c>kyyvideo2_fast</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class PollingVariantAttribute(string name) : Attribute
{
    /// <summary>The variant's name on the wire.</summary>
    public string Name { get; } = name;

    /// <inheritdoc cref="PollingOperationAttribute.MinDelaySeconds"/>
    public double MinDelaySeconds { get; init; }

    /// <inheritdoc cref="PollingOperationAttribute.MaxDelaySeconds"/>
    public double MaxDelaySeconds { get; init; }

    /// <inheritdoc cref="PollingOperationAttribute.DeadlineSeconds"/>
    public double DeadlineSeconds { get; init; }

    /// <inheritdoc cref="PollingOperationAttribute.EstimateFromSeconds"/>
    public double EstimateFromSeconds { get; init; }

    /// <inheritdoc cref="PollingOperationAttribute.EstimateToSeconds"/>
    public double EstimateToSeconds { get; init; }
}
