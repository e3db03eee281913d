namespace KyyContracts.Generators.Facts;

/// <summary>A class that is polled for: what its guards are made of. No number of the schedule is among it.</summary>
internal sealed record TaskFacts(ClassFacts Class, RolesFacts Roles, EquatableArray<StateNameFacts> States);
