using KyyContracts.TestSupport;

namespace KyyContracts.Generators.Tests.Support;

/// <summary>Makes clients of contracts as the build does, but of many in one run of the tool.</summary>
internal static class NSwagRun
{
    public static async Task<IReadOnlyList<string>> GenerateAsync(IReadOnlyList<string> contracts)
    {
        var folder = Directory.CreateTempSubdirectory("kyy nswag ").FullName;
        try
        {
            Repository.CopyTo(folder, "generators/KyyContracts.Generators/nswag");
            var tools = Path.Combine(folder, "generators", "KyyContracts.Generators", "nswag");
            var configuration = await File.ReadAllTextAsync(Path.Combine(tools, "contract.nswag"));
            File.Delete(Path.Combine(tools, "contract.nswag"));
            foreach (var (index, contract) in contracts.Index())
            {
                await File.WriteAllTextAsync(Path.Combine(tools, $"c{index}.json"), contract);
                await File.WriteAllTextAsync(
                    Path.Combine(tools, $"c{index}.nswag"),
                    configuration.Replace("contract.json", $"c{index}.json", StringComparison.Ordinal)
                        .Replace("Client.g.cs", $"c{index}.g.cs", StringComparison.Ordinal)
                        .Replace("$(Namespace)", SpecOutput.Namespace, StringComparison.Ordinal));
            }

            var run = await DotNet.RunAsync(tools, BuildTools.NSwag, "run");
            run.ShouldSucceed();
            return [.. contracts.Index().Select(contract => File.ReadAllText(Path.Combine(tools, $"c{contract.Index}.g.cs")))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
