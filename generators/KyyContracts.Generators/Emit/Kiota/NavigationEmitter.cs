using System.Collections.Generic;
using System.Linq;
using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>Writes how a request builder leads to those below it.</summary>
internal static class NavigationEmitter
{
    public static void Emit(SourceWriter writer, RequestNode node)
    {
        foreach (var child in node.Children)
        {
            writer.Line();
            if (child.Step.Parameters.Count == 0)
            {
                Doc.Summary(writer, $"What is under /{child.Step.Text}");
                writer.Line($"public {child.Type} {child.Step.Member} => new {child.Type}(PathParameters, RequestAdapter);");
            }
            else
            {
                EmitWithParameters(writer, child);
            }
        }
    }

    private static void EmitWithParameters(SourceWriter writer, RequestNode child)
    {
        var names = child.Step.IsIndexer ? ["position"] : child.Step.Parameters.Select(parameter => parameter.Name).ToList();
        Doc.Summary(writer, child.Step.IsIndexer ? "Gets the item by its id." : $"What is under /{child.Step.Text}");
        foreach (var (parameter, name) in child.Step.Parameters.Zip(names, (parameter, name) => (parameter, name)))
        {
            Doc.Parameter(writer, name, parameter.Description ?? parameter.WireName);
        }

        writer.Line("/// <exception cref=\"global::System.ArgumentException\">A parameter cannot be part of the path: it is empty, white space, <c>.</c> or <c>..</c>.</exception>");
        var declared = string.Join(", ", child.Step.Parameters.Zip(names, (parameter, name) => $"{TaskId(parameter)}string {name}"));
        if (child.Step.IsIndexer)
        {
            writer.Open($"public {child.Type} this[{declared}]");
            writer.Line("get");
            writer.Line("{");
            EmitBody(writer, child, names, "    ");
            writer.Line("}");
        }
        else
        {
            writer.Open($"public {child.Type} {child.Step.Member}({declared})");
            EmitBody(writer, child, names, "");
        }

        writer.Close();
    }

    private static void EmitBody(SourceWriter writer, RequestNode child, IReadOnlyList<string> names, string indent)
    {
        foreach (var name in names)
        {
            writer.Line($"{indent}_ = global::KyyContracts.PathSegment.Escape({name}, nameof({name}));");
        }

        writer.Line($"{indent}var urlTplParams = new global::System.Collections.Generic.Dictionary<string, object>(PathParameters);");
        foreach (var (parameter, name) in child.Step.Parameters.Zip(names, (parameter, name) => (parameter, name)))
        {
            writer.Line($"{indent}urlTplParams[{Literal.Of(UriTemplate.Variable(parameter.WireName))}] = {name};");
        }

        writer.Line($"{indent}return new {child.Type}(urlTplParams, RequestAdapter);");
    }

    private static string TaskId(ParameterFacts parameter) => !parameter.IsTaskId
        ? ""
        : parameter.Pattern is { } pattern
            ? $"[global::KyyContracts.Annotations.TaskId(Pattern = {Literal.Of(pattern)})] "
            : "[global::KyyContracts.Annotations.TaskId] ";
}
