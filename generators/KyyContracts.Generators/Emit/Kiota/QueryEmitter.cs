using System.Collections.Generic;
using System.Linq;
using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>Writes the class that holds the query of an operation, as Kiota has it: nothing in it must be set.</summary>
internal static class QueryEmitter
{
    private const string Suffix = "Value";

    private static readonly string[] OfObjects =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>The name that the class has within a request builder.</summary>
    public static string ClassOf(string builder) => $"{builder}GetQueryParameters";

    public static void Emit(SourceWriter writer, RequestFacts request, string builder)
    {
        if (request.QueryParameters.Count == 0)
        {
            return;
        }

        var taken = new HashSet<string>(OfObjects.Append(ClassOf(builder)));
        writer.Line();
        Doc.Summary(writer, $"The query of GET {request.Path}");
        writer.Open($"public partial class {ClassOf(builder)}");
        foreach (var parameter in request.QueryParameters)
        {
            var name = MemberNames.Unique(Pascal(parameter.Name), Suffix, candidate => !taken.Add(candidate));
            Doc.Summary(writer, parameter.Description ?? parameter.WireName, parameter.Query!.IsRequired ? "The service needs it." : null);
            writer.Line($"[global::Microsoft.Kiota.Abstractions.QueryParameter({Literal.Of(UriTemplate.Variable(parameter.WireName))})]");
            writer.Line($"public {parameter.Query.Type}? {name} {{ get; set; }}");
        }

        writer.Close();
    }

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
