using KyyContracts.Spec;

namespace KyyContracts.Generators.Tests.Support;

/// <summary>Runs the spec compiler as the build does.</summary>
internal static class CompiledSpec
{
    /// <summary>The facts of a document that has no mistake.</summary>
    public static string FactsOf(string document, string @namespace = "Print", string client = "PrintClient")
    {
        var (facts, mistakes) = TryFactsOf(document, @namespace, client);
        mistakes.ShouldBeEmpty();
        return facts!;
    }

    /// <summary>The facts of a document, or its mistakes.</summary>
    public static (string? Facts, IReadOnlyList<string> Mistakes) TryFactsOf(string document, string @namespace = "Print", string client = "PrintClient")
    {
        var folder = Directory.CreateTempSubdirectory("kyy-");
        try
        {
            var file = Path.Combine(folder.FullName, "api.yaml");
            File.WriteAllText(file, document);
            var mistakes = SpecCompiler.Compile(new CommandLine(file, @namespace, client, folder.FullName));
            return mistakes.Count == 0
                ? (File.ReadAllText(Path.Combine(folder.FullName, "contract.facts")), [])
                : (null, [.. mistakes.Select(mistake => mistake.ToLine("api.yaml"))]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
