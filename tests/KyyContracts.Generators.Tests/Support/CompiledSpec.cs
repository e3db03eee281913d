using System.Text;

namespace KyyContracts.Generators.Tests.Support;

/// <summary>The facts of a document that has no mistake.</summary>
internal static class CompiledSpec
{
    public static string FactsOf(string document, string @namespace = "Print", string client = "PrintClient")
    {
        var output = SpecOutput.Of(Encoding.UTF8.GetBytes(document), @namespace, client);
        output.Mistakes.ShouldBeEmpty();
        return output.Facts!;
    }
}
