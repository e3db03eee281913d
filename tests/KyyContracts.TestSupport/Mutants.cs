using System.Globalization;

namespace KyyContracts.TestSupport;

/// <summary>How many damaged documents a run tries: a sample, or as many as <c>KYY_MUTANTS</c> says.</summary>
public static class Mutants
{
    public static int Count(int sample) =>
        int.TryParse(Environment.GetEnvironmentVariable("KYY_MUTANTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : sample;
}
