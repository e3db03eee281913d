using System.Runtime.CompilerServices;

namespace KyyContracts.Cli.Tests.Support;

/// <summary>A test that needs curl.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CurlFactAttribute : FactAttribute
{
    public CurlFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) =>
        Skip = Curl.Program is null ? "curl is missing: install it to run this test." : null;
}
