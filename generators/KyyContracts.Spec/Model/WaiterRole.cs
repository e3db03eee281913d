namespace KyyContracts.Spec.Model;

/// <summary>What a response's property is to a waiter. The names stand in the facts.</summary>
internal enum WaiterRole
{
    Id,
    Status,
    CreatedAt,
    Result,
    FailureReason,
    Selector,
}
