namespace KyyContracts.Cli.Problems;

/// <summary>Problems that a task's state is.</summary>
internal static class TaskProblem
{
    public static Problem Failed(TaskSnapshot task) => new(
        ExitCode.TaskFailed,
        "task_failed",
        task.FailureReason ?? "The service gave no reason.");

    public static Problem NotReady(TaskSnapshot task) => new(
        ExitCode.NotReady,
        "not_ready",
        $"There is no video yet: the task is {task.Status}.");
}
