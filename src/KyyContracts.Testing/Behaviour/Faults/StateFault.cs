namespace KyyContracts.Testing.Behaviour.Faults;

/// <summary>The answer tells another state than the task's.</summary>
internal sealed record StateFault(string Id, Func<MockTask, TaskState, TaskState> Replace) : MockFault(Id)
{
    internal override bool LeavesStateReadable => false;

    public static TaskState Earlier(MockTask task, TaskState state) => task.StateBefore(state) ?? state;

    internal override TaskState StateFor(MockTask task, TaskState state) => Replace(task, state);

    internal override MockResponse Apply(MockResponse answer) => answer;
}
