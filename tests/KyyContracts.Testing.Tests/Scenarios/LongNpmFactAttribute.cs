using System.Runtime.CompilerServices;

namespace KyyContracts.Testing.Tests.Scenarios;

/// <summary>A test that takes a package from npm: minutes the first time. It runs where <c>KYY_LONG_TESTS</c> is 1 and npm is there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LongNpmFactAttribute : FactAttribute
{
    private const string Switch = "KYY_LONG_TESTS";

    public LongNpmFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) =>
        Skip = Environment.GetEnvironmentVariable(Switch) != "1" ? $"A long test: set {Switch}=1 to run it."
        : Prism.Npx is null ? "npm is missing: install Node.js to run this test."
        : null;
}
