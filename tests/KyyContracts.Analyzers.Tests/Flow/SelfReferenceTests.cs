using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow;

/// <summary>Variables that are made of themselves, or of each other: whoever asks what they are comes to an end.</summary>
public sealed class SelfReferenceTests
{
    private static readonly string[] Places = ["parameter", "local", "captured", "field", "static", "property", "ref"];

    private static readonly Dictionary<string, (string Use, string[] Changes)> Kinds = new()
    {
        ["bool"] = ("while (!x) { ASK; CHANGE; await Task.Delay(30000); }", ["x |= task.IsDone", "x = x | task.IsDone", "x = x || task.IsDone", "x = task.IsDone && !x", "x ^= y", "x = y; y = x", "(x, y) = (y, x)", "x = x ? x : y"]),
        ["int"] = ("while (x < 9) { ASK; CHANGE; await Task.Delay(x); }", ["x = x + x", "x *= 2", "x = Math.Min(x * 2, y)", "x <<= x", "x = y++; y = x--", "(x, y) = (y, x + y)", "x = x > y ? y : x", "x = -x"]),
        ["TimeSpan"] = ("while (true) { ASK; if (task.IsOver()) return task; CHANGE; await Task.Delay(x); }", ["x += x", "x = x * 2", "x = x > y ? x : y", "x = y; y = x + x", "(x, y) = (x + y, x)", "x = TimeSpan.FromSeconds(Math.Min(x.TotalSeconds * 2, y.TotalSeconds))"]),
        ["string"] = ("while (true) { var task = await client.GetRenderAsync(x); if (task.StateText == y) return task; CHANGE; await Task.Delay(30000); }", ["x = x + y", "x = x.Trim()", "x = y; y = x", "y = task.StateText ?? y", "x ??= y ?? x"]),
        ["RenderTask?"] = ("while (x?.IsDone != true) { x = await client.GetRenderAsync(id); CHANGE; await Task.Delay(30000); }", ["x = x", "x = x ?? y", "y = x ?? y; x = y", "(x, y) = (y, x)", "x = x is { } z ? z : x"]),
        ["RenderState"] = ("do { ASK; CHANGE; await Task.Delay(30000); } while (x != RenderState.Done);", ["x = x", "x = task.IsDone ? task.State : x", "x = y; y = x", "x = x > y ? x : y", "x |= task.State"]),
        ["Func<bool>"] = ("do { ASK; CHANGE; await Task.Delay(30000); } while (!x());", ["x = () => x()", "x = () => y(); y = () => x()", "var again = x; x = () => again() || task.IsDone", "x += x"]),
        ["RenderTask[]"] = ("while (x.Any(each => !each.IsDone)) { ASK; CHANGE; await Task.Delay(30000); }", ["x = x.Append(task).ToArray()", "x[0] = x[x.Length - 1]", "x = y; y = x", "x = [.. x, .. y]"]),
    };

    public static TheoryData<string, string, string> Cases =>
    [
        .. from place in Places
           from kind in Kinds
           from change in kind.Value.Changes
           where place != "ref" || !kind.Key.Contains("Func", StringComparison.Ordinal)
           select (place, kind.Key, change),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task No_rule_follows_it_for_ever(string place, string type, string change)
    {
        var use = Kinds[type].Use.Replace("ASK", "var task = await client.GetRenderAsync(id)", StringComparison.Ordinal).Replace("CHANGE", change, StringComparison.Ordinal);
        var declared = $"{type} x = default!, y = default!;";
        var (members, parameters, locals) = place switch
        {
            "parameter" => ("", $", {type} x, {type} y", ""),
            "local" => ("", "", declared),
            "captured" => ("", "", declared + " Action swap = () => (x, y) = (y, x); swap();"),
            "field" => ($"private {declared}", "", ""),
            "static" => ($"private static {declared}", "", ""),
            "property" => ($"private {type} x {{ get; set; }} = default!; private {type} y {{ get; set; }} = default!;", "", ""),
            _ => ($"private {type} _x = default!, _y = default!;", "", $"ref {type} x = ref _x; ref {type} y = ref _y;"),
        };

        var found = await Analysis.RunAsync(Analysis.CompileConsumer($$"""
            #nullable enable
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;
            using Render;

            internal sealed class Program(IRenderClient client)
            {
                {{members}}
                public async Task<object?> RunAsync(string id{{parameters}}) { {{locals}} {{use}} return null; }
            }
            """));

        found.ShouldAllBe(diagnostic => diagnostic.Id.StartsWith("KYY"));
    }
}
