using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>A rule on values, calls and literals: it overrides what it wants to be asked about.</summary>
/// <param name="descriptor">What the rule reports.</param>
internal abstract class ValueRule(DiagnosticDescriptor descriptor)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>A value is given to something that the contract marks.</summary>
    public virtual void OnGiven(GivenValue given, ValueSite site)
    {
    }

    /// <summary>A member is assigned to.</summary>
    public virtual void OnAssigned(IOperation target, IOperation value, ValueSite site)
    {
    }

    /// <summary>A text of the contract is compared with a constant.</summary>
    public virtual void OnCompared(ComparedText compared, ValueSite site)
    {
    }

    /// <summary>A well-known method is called.</summary>
    public virtual void OnCall(IOperation call, KnownApi api, ValueSite site)
    {
    }
}
