using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.States;

/// <summary>Conditions that test no task themselves.</summary>
public sealed class TaskReferencesTests
{
    [Theory]
    [InlineData("var task = await client.GetRenderAsync(id); if ((task.IsDone ? \"a\" : \"b\") == ids[0]) return task.Reason!.Length; return null;")]
    [InlineData("var other = await client.GetRenderAsync(ids[0]); var task = await client.GetRenderAsync(id); if ((ids.Length > 3 ? task.StateText : other.StateText).Length > 4) Log(id); return {|KYY2003:task.Picture|}!.Host;")]
    [InlineData("var pause = TimeSpan.FromSeconds(30); if (_over) pause = TimeSpan.FromSeconds(60); var task = await client.GetRenderAsync(id); if (pause > _configured) Log(id); return {|KYY2003:task.Picture|}!.Host;")]
    [InlineData("var pause = 30; if (_over) pause = 60; var task = await client.GetRenderAsync(id); if (pause > ids.Length) Log(id); return task.Picture!.Host;")]
    [InlineData("var task = await client.GetRenderAsync(id); object? picture = task.Picture; if (task.State != RenderState.Done || picture is Version { }) return null; return {|KYY2004:task.Reason|}!.Length;")]
    public Task What_a_condition_reads_tells_the_way_or_of_its_tasks_alone(string statements) => Analysis.VerifyAsync(RenderContract.Method(statements), "KYY2003", "KYY2004");

    [Theory]
    [InlineData("await http.GetAsync(\"renders/\" + task.Id);", "{|KYY2003:task.Picture|}")]
    [InlineData("await http.GetAsync(new Uri(task.Id));", "{|KYY2003:task.Picture|}")]
    [InlineData("await http.GetAsync(\"renders/\" + task.StateText);", "task.Picture")]
    [InlineData("await http.GetAsync(\"renders/\" + task.IsShown);", "task.Picture")]
    public Task What_a_task_is_called_tells_nothing_of_its_state(string given, string use) => Analysis.VerifyByAsync(
        RenderContract.Source.Replace("public required string Id", "public bool IsShown { get; init; } public required string Id", StringComparison.Ordinal),
        RenderContract.Method($"var task = await client.GetRenderAsync(id); {given} return {use}!.Host;"),
        "KYY2003");
}
