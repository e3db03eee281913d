using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Contract;

public sealed class HelperTextTests
{
    [Theory]
    [InlineData("void It() { client.AskAsync(); }", true)]
    [InlineData("void It() { client?.AskAsync(); }", true)]
    [InlineData("void It() { AskAsync(); }", true)]
    [InlineData("void It() { Other(); } void Other() { client.AskAsync(); }", true)]
    [InlineData("void It() { Log(); Other(); } void Other() { client.AskAsync(); }", true)]
    [InlineData("void It() { Other(); } void Other() { Third(); } void Third() { client.AskAsync(); }", false)]
    [InlineData("void It() { It(); }", false)]
    [InlineData("void It() { client.StartAsync(); }", false)]
    [InlineData("void It() { _ = nameof(AskAsync); }", false)]
    [InlineData("void It() { all[0](); client.StartAsync(); }", false)]
    public void A_method_may_poll_itself_or_by_a_method_of_its_type(string members, bool polls)
    {
        var declared = Declared.In("public interface ISprites { [PollingOperation] Task<string> AskAsync(); Task StartAsync(); }", $"class Caller {{ {members} }}");
        var names = ContractNames.In(declared.Compilation, new ContractAssemblies(declared.Compilation), CancellationToken.None);

        HelperText.MayPoll(declared.Method("Caller", "It"), names).ShouldBe(polls);
    }
}
