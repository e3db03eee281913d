using Shouldly;

namespace KyyContracts.TestSupport;

/// <summary>How a command ended and what it printed, standard output and error in one.</summary>
public sealed record DotNetResult(int ExitCode, string Output)
{
    public DotNetResult ShouldSucceed()
    {
        ExitCode.ShouldBe(0, Output);
        return this;
    }

    public DotNetResult ShouldFail()
    {
        ExitCode.ShouldNotBe(0, Output);
        return this;
    }
}
