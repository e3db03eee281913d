using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.States;

/// <summary>Results that are passed to a method before they are there.</summary>
public sealed class ParametersTests
{
    [Theory]
    [InlineData("Uri address", "{|KYY2003:task.Picture|}")]
    [InlineData("Uri? address", "task.Picture")]
    [InlineData("[System.Diagnostics.CodeAnalysis.AllowNull] Uri address", "task.Picture")]
    [InlineData("[System.Diagnostics.CodeAnalysis.NotNull] Uri address", "task.Picture")]
    [InlineData("params Uri[] address", "task.Picture")]
    public Task A_parameter_says_whether_it_takes_null(string parameter, string argument) => Analysis.VerifyAsync(
        RenderContract.Method($"var task = await client.GetRenderAsync(id); Take({argument}); return null; static void Take({parameter}) => Console.WriteLine(address);"),
        "KYY2003");
}
