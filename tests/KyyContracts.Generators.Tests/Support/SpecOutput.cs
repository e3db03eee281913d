using KyyContracts.Spec;

namespace KyyContracts.Generators.Tests.Support;

/// <summary>What the spec compiler makes of a document; null files where it has mistakes.</summary>
internal sealed record SpecOutput(IReadOnlyList<string> Mistakes, string? Json, string? Facts)
{
    public const string Namespace = "Hostile.Api";

    public static SpecOutput Of(byte[] document, string @namespace = Namespace, string? client = null)
    {
        var folder = Directory.CreateTempSubdirectory("kyy document ").FullName;
        try
        {
            var file = Path.Combine(folder, "api.yaml");
            File.WriteAllBytes(file, document);
            var mistakes = SpecCompiler.Compile(new CommandLine(file, @namespace, client, folder)).Mistakes;
            return mistakes.Count > 0
                ? new SpecOutput([.. mistakes.Select(mistake => mistake.ToLine("api.yaml"))], null, null)
                : new SpecOutput([], File.ReadAllText(Path.Combine(folder, "contract.json")), File.ReadAllText(Path.Combine(folder, "contract.facts")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
