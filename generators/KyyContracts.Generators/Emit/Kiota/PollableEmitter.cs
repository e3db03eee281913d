using System.Collections.Generic;
using System.Linq;
using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>Writes how waits and downloads use a Kiota-shaped client. What another stack says of an answer is told in their terms.</summary>
internal static class PollableEmitter
{
    private const string Options = "global::Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options.HeadersInspectionHandlerOption";

    public static void Emit(SourceWriter writer, KiotaRequestsFacts contract, RequestFacts request, RequestNode root, Types types)
    {
        var task = types.Of(request.Response);
        var pollable = $"global::KyyContracts.IPollable<{task}>";
        var contractValue = $"global::{contract.Namespace}.{contract.ContractClass}.{request.Name}.Contract";
        writer.Line();
        writer.Line($"global::KyyContracts.PollingContract {pollable}.Contract => {contractValue};");
        writer.Line();
        EmitPoll(writer, request, Chain(root, request), task, pollable);
        writer.Line();
        EmitDescribe(writer, request.Polled!.Roles, contractValue, task, pollable);
    }

    private static void EmitPoll(SourceWriter writer, RequestFacts request, string chain, string task, string pollable)
    {
        var subject = Literal.Of($"GET {request.Path}");
        writer.Open($"async global::System.Threading.Tasks.Task<global::KyyContracts.Poll<{task}>> {pollable}.PollAsync(string id, global::System.Threading.CancellationToken cancellationToken)");
        writer.Line($"var headers = new {Options} {{ InspectResponseHeaders = true }};");
        writer.Open("try");
        writer.Line($"var task = await this{chain}.GetAsync(configuration => configuration.Options.Add(headers), cancellationToken).ConfigureAwait(false)");
        writer.Line($"    ?? throw global::KyyContracts.ForeignAnswer.Empty({subject});");
        writer.Line($"return new global::KyyContracts.Poll<{task}>(");
        writer.Line($"    task,");
        writer.Line($"    (({pollable})this).Describe(task),");
        writer.Line("    global::KyyContracts.ForeignAnswer.RetryAfter(Header(headers.ResponseHeaders, \"Retry-After\"), Header(headers.ResponseHeaders, \"Date\"), WaitDefaults.TimeProvider),");
        writer.Line("    global::KyyContracts.ForeignAnswer.ServerTime(Header(headers.ResponseHeaders, \"Date\")));");
        writer.Close();
        writer.Open("catch (global::Microsoft.Kiota.Abstractions.ApiException exception)");
        writer.Line("var answered = exception.ResponseHeaders;");
        writer.Line($"throw global::KyyContracts.ForeignAnswer.Refused({subject}, exception.ResponseStatusCode, global::KyyContracts.ForeignAnswer.RetryAfter(Header(answered, \"Retry-After\"), Header(answered, \"Date\"), WaitDefaults.TimeProvider));");
        writer.Close();
        writer.Open("catch (global::System.Exception exception) when (global::KyyContracts.ForeignAnswer.IsUnreadable(exception))");
        writer.Line($"throw global::KyyContracts.ForeignAnswer.Unreadable({subject}, exception);");
        writer.Close();
        writer.Line();
        writer.Line("static global::System.Collections.Generic.IEnumerable<string>? Header(global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, global::System.Collections.Generic.IEnumerable<string>>>? headers, string name) =>");
        writer.Line("    global::KyyContracts.ForeignAnswer.Header(headers, name);");
        writer.Close();
    }

    private static void EmitDescribe(SourceWriter writer, RolesFacts roles, string contract, string task, string pollable)
    {
        var text = $"task.{MemberNames.TextOf(roles.Status)}{OrEmpty(roles.Status)}";
        writer.Open($"global::KyyContracts.TaskSnapshot {pollable}.Describe({task} task) => new()");
        writer.Line($"Id = task.{roles.Id.Name}{OrEmpty(roles.Id)},");
        writer.Line($"Status = {text},");
        writer.Line($"Kind = {contract}.KindOf({text}),");
        if (roles.CreatedAt is { } created)
        {
            writer.Line($"CreatedAt = task.{created.Name} is {{ }} created ? global::KyyContracts.UnixTime.FromSeconds(created) : null,");
        }

        foreach (var (member, name) in new[] { (roles.Selector, "Variant"), (roles.Result, "Result"), (roles.FailureReason, "FailureReason") })
        {
            if (member is not null)
            {
                writer.Line($"{name} = task.{member.Name},");
            }
        }

        writer.Close("};");
    }

    private static string OrEmpty(MemberFacts member) => member.IsAlwaysThere ? "" : " ?? \"\"";

    /// <summary>The way from the client to the operation: <c>.V1.Result[id]</c>.</summary>
    private static string Chain(RequestNode root, RequestFacts request)
    {
        var steps = new Stack<string>();
        for (var node = Find(root, request); node?.Parent is not null; node = node.Parent)
        {
            steps.Push(node.Step.Parameters.Count == 0 ? $".{node.Step.Member}" : node.Step.IsIndexer ? "[id]" : $".{node.Step.Member}(id)");
        }

        return string.Concat(steps);
    }

    private static RequestNode? Find(RequestNode node, RequestFacts request) =>
        node.Request == request ? node : node.Children.Select(child => Find(child, request)).FirstOrDefault(found => found is not null);
}
