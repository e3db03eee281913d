using System.Collections.Generic;
using System.Linq;

namespace KyyContracts.Generators.Facts;

/// <summary>Reads how operations are asked and polled.</summary>
internal sealed class RequestReader(FactsTable table, IReadOnlyList<ClassFacts> classes)
{
    public IEnumerable<RequestFacts> Requests()
    {
        var polled = table.Items("operations", "/name").Where(key => table.Has($"{key}/terms/minDelay")).GetEnumerator();
        return table.Items("requests", "/name").Select(key => Request(key, polled)).ToList();
    }

    /// <summary>Each class that is polled for, once.</summary>
    public IEnumerable<TaskFacts> Tasks() => table.Items("operations", "/task")
        .Select(key => (Key: key, Class: Class($"{key}/task")))
        .GroupBy(operation => operation.Class.Name)
        .Select(group => group.First())
        .Select(operation => new TaskFacts(
            operation.Class, RolesReader.Read(table, operation.Key, operation.Class), new(ShapeReader.States(table, operation.Key))));

    private RequestFacts Request(string key, IEnumerator<string> polled) => new(
        table.Identifier($"{key}/name"),
        table.Required($"{key}/path"),
        table.Text($"{key}/summary"),
        table.Text($"{key}/description"),
        Class($"{key}/response").Name,
        new(table.Items($"{key}/segments", "/name").Select(segment => new SegmentFacts(
            table.Required($"{segment}/text"), table.Identifier($"{segment}/name")))),
        new(table.Items($"{key}/parameters", "/name").Select(parameter => new ParameterFacts(
            table.Required($"{parameter}/wireName"),
            table.Identifier($"{parameter}/name"),
            table.Text($"{parameter}/description"),
            table.Text($"{parameter}/pattern"),
            table.Flag($"{parameter}/isTaskId"),
            table.Has($"{parameter}/query/type")
                ? new QueryFacts(table.OneOf($"{parameter}/query/type", QueryFacts.Types), table.Flag($"{parameter}/query/required"))
                : null))),
        new(table.Items($"{key}/errors", "/status").Select(error => new ErrorFacts(
            table.Required($"{error}/status"), Class($"{error}/class").Name))),
        table.Flag($"{key}/isPolled") && polled.MoveNext() ? Polled(polled.Current, Class($"{key}/response")) : null);

    private PolledFacts Polled(string key, ClassFacts type)
    {
        var roles = RolesReader.Read(table, key, type);
        return new(TermsReader.Read(table, $"{key}/terms"), roles.Selector?.Name, new(TermsReader.Variants(table, key)), roles);
    }

    private ClassFacts Class(string key) =>
        table.Identifier(key) is var name && classes.FirstOrDefault(type => type.Name == name) is { } found
            ? found
            : throw table.Wrong(key, "the name of a class");
}
