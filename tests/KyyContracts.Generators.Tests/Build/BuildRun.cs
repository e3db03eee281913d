using KyyContracts.TestSupport;

namespace KyyContracts.Generators.Tests.Build;

/// <summary>What a build did to contracts.</summary>
public sealed class BuildRun(DotNetResult result)
{
    public string Output => result.Output;

    public int CompiledContracts => Count("Compiling the contract ");

    public int GeneratedClients => Count("Generating the client of the contract ");

    public void ShouldSucceed() => result.ShouldSucceed();

    public void ShouldFail() => result.ShouldFail();

    public void ShouldHaveGeneratedNothing()
    {
        result.ShouldSucceed();
        CompiledContracts.ShouldBe(0);
        GeneratedClients.ShouldBe(0);
    }

    private int Count(string text) => Output.Split('\n').Count(line => line.Contains(text, StringComparison.Ordinal));
}
