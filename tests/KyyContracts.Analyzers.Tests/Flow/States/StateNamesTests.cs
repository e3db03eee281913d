using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.States;

/// <summary>A state whose name in the code is not its text in the responses.</summary>
public sealed class StateNamesTests
{
    private static readonly string Contract = RenderContract.Source
        .Replace("[EnumMember(Value = \"done\")]", "[EnumMember(Value = \"finished\")]", StringComparison.Ordinal)
        .Replace("[EnumMember(Value = \"broken\")]", "[EnumMember(Value = \"failed\")]", StringComparison.Ordinal);

    [Theory]
    [InlineData("task.State.ToString() == \"Done\"")]
    [InlineData("task.State.ToString() is \"Done\"")]
    [InlineData("task.State.ToString().ToLower() == \"done\"")]
    [InlineData("task.State.ToString().Equals(\"Done\")")]
    [InlineData("new[] { \"Done\" }.Contains(task.State.ToString())")]
    [InlineData("task.StateText == \"finished\"")]
    [InlineData("task.StateText is \"finished\"")]
    [InlineData("task.StateText.ToUpper() == \"FINISHED\"")]
    [InlineData("task.StateText.ToString() == \"finished\"")]
    [InlineData("new[] { \"finished\" }.Contains(task.StateText)")]
    public Task A_result_may_be_read_behind(string test) => VerifyAsync($"if ({test}) return task.Picture!.Host; return null;");

    [Theory]
    [InlineData("task.State.ToString() != \"Broken\"")]
    [InlineData("task.State.ToString() is \"Done\" or \"Waiting\"")]
    [InlineData("!new[] { \"Broken\" }.Contains(task.State.ToString())")]
    [InlineData("task.StateText != \"failed\"")]
    [InlineData("task.StateText is \"finished\" or \"waiting\"")]
    [InlineData("!new[] { \"failed\" }.Contains(task.StateText)")]
    public Task A_result_is_read_too_early_behind(string test) => VerifyAsync($"if ({test}) return {{|KYY2003:task.Picture|}}!.Host; return null;");

    [Theory]
    [InlineData("{|KYY2002:task.State.ToString()|}", "\"Done\" => 1, _ => 0")]
    [InlineData("task.State.ToString()", "\"Done\" => 1, \"Broken\" => 2, _ => 0")]
    [InlineData("task.State.ToString()", "\"finished\" => 1, _ => 0")]
    [InlineData("{|KYY2002:task.StateText|}", "\"finished\" => 1, _ => 0")]
    [InlineData("task.StateText", "\"finished\" => 1, \"failed\" => 2, _ => 0")]
    [InlineData("task.StateText", "\"Done\" => 1, _ => 0")]
    public Task A_switch_names_states_by(string value, string arms) => VerifyAsync($"return {value} switch {{ {arms} }};");

    private static Task VerifyAsync(string statements) => Analysis.VerifyByAsync(
        Contract, RenderContract.Method("var task = await client.GetRenderAsync(id, token); " + statements), "KYY2002", "KYY2003");
}
