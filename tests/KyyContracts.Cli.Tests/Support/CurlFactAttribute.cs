namespace KyyContracts.Cli.Tests.Support;

/// <summary>A test that needs curl.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CurlFactAttribute : FactAttribute
{
    public CurlFactAttribute() => Skip = Curl.Program is null ? "curl is missing: install it to run this test." : null;
}
