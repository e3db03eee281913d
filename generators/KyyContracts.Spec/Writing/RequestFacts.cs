using KyyContracts.Spec.Model;
using KyyContracts.Spec.Naming;

namespace KyyContracts.Spec.Writing;

/// <summary>Writes how one operation is asked, polled or not.</summary>
internal static class RequestFacts
{
    private const string NamelessSegment = "Segment";

    public static void Write(FactLines facts, string prefix, OperationModel operation)
    {
        facts.Add(prefix + "name", operation.Name);
        facts.Add(prefix + "path", operation.Path);
        facts.Add(prefix + FactLines.Summary, operation.Summary);
        facts.Add(prefix + FactLines.Description, operation.Description);
        facts.Add(prefix + "response", operation.Response.Name);
        facts.Add(prefix + "isPolled", operation.Waiter is not null);
        foreach (var (index, segment) in operation.Path.Split('/').Skip(1).Index())
        {
            var item = FactLines.Item(prefix + "segments", index);
            facts.Add(item + "text", segment);
            facts.Add(item + "name", CSharpName.Pascal(segment) ?? NamelessSegment);
        }

        foreach (var (index, parameter) in operation.Parameters.Index())
        {
            var item = FactLines.Item(prefix + "parameters", index);
            facts.Add(item + "wireName", parameter.WireName);
            facts.Add(item + "name", parameter.Name);
            facts.Add(item + FactLines.Description, parameter.Description);
            facts.Add(item + "pattern", parameter.Pattern);
            facts.Add(item + "isTaskId", parameter == operation.Waiter?.IdParameter);
            if (parameter.IsInQuery)
            {
                facts.Add(item + "query/type", parameter.Type);
                facts.Add(item + "query/required", parameter.IsRequired);
            }
        }

        foreach (var (index, error) in operation.Errors.Index())
        {
            var item = FactLines.Item(prefix + "errors", index);
            facts.Add(item + "status", error.Status);
            facts.Add(item + "class", error.Class.Name);
        }
    }
}
