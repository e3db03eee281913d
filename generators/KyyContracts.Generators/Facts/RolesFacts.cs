namespace KyyContracts.Generators.Facts;

/// <summary>The members of a task by what they are to a waiter.</summary>
internal sealed record RolesFacts(
    MemberFacts Id,
    MemberFacts Status,
    MemberFacts? CreatedAt,
    MemberFacts? Result,
    MemberFacts? FailureReason,
    MemberFacts? Selector);
