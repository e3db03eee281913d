namespace KyyContracts.Analyzers.Flow.States;

/// <summary>What a variable holds of a task value: the task, one of its members, or something computed from it.</summary>
internal static class Role
{
    /// <summary>The task itself.</summary>
    public const string Task = "";

    /// <summary>Something computed from the task: a test of it tells what the analysis does not understand.</summary>
    public const string Derived = "?";

    /// <summary>The name of the state, as <c>ToString</c> writes it.</summary>
    public const string StateName = "#";

    public static bool IsMember(string role) => role is not (Task or Derived or StateName);
}
