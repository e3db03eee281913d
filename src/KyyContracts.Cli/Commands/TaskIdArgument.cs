using System.CommandLine;

namespace KyyContracts.Cli.Commands;

/// <summary>The argument that names a task.</summary>
internal static class TaskIdArgument
{
    public static Argument<string> Create()
    {
        var argument = new Argument<string>("id") { Description = "The task's id, as the service gave it when the task was created." };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var id }] && (string.IsNullOrWhiteSpace(id) || id is "." or ".."))
            {
                result.AddError("The id is empty, or can be none.");
            }
        });
        return argument;
    }
}
