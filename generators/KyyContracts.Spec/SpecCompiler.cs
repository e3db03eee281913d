using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Json;
using KyyContracts.Spec.OpenApi;
using KyyContracts.Spec.Writing;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec;

/// <summary>From a document to the two files that the generators read.</summary>
internal static class SpecCompiler
{
    public static SpecResult Compile(CommandLine command)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            var root = ReadTree(command.Document, diagnostics);
            if (DocumentReader.Read(root, command.Namespace, command.ClientName, diagnostics) is var (model, names) && !diagnostics.HasMistake)
            {
                OutputFolder.Write(
                    command.Output,
                    ("contract.json", ContractJson.Write(model, names)),
                    ("contract.facts", ContractFacts.Write(model, names)));
            }
        }
        catch (SpecFailureException failure)
        {
            diagnostics.Report(failure.Diagnostic);
        }

        return SpecResult.Of(diagnostics.Sorted);
    }

    private static YamlNode ReadTree(string document, DiagnosticBag diagnostics)
    {
        var text = YamlBytes.ReadText(document);
        return Path.GetExtension(document).Equals(".json", StringComparison.OrdinalIgnoreCase)
            ? JsonTreeReader.Read(text, diagnostics)
            : YamlTreeReader.Read(text, diagnostics);
    }
}
