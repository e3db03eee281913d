using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules.Values;

public sealed class CircularValuesTests
{
    [Theory]
    [InlineData("string", "A")]
    [InlineData("string", "X ? X ? A : \"\" : \"\"")]
    [InlineData("string", "X ? \"\" : X ? \"\" : A")]
    [InlineData("string", "(A ?? \"\") ?? \"\"")]
    [InlineData("string", "Y ?? (Y ?? A)")]
    [InlineData("string", "Y switch { null => Y switch { null => A, _ => \"\" }, _ => \"\" }")]
    [InlineData("string", "s_other = s_other = A")]
    [InlineData("string", "\"v2/renders/\" + A + A + A")]
    [InlineData("string", "\"\" + (\"v2/renders/\" + A)")]
    [InlineData("string", "$\"v2/renders/{$\"{A}\"}\"")]
    [InlineData("string", "string.Concat(string.Concat(A, Y), Y)")]
    [InlineData("string", "string.Format(string.Format(A, Y), Y)")]
    [InlineData("string", "A.TrimEnd('/').TrimEnd('/')")]
    [InlineData("TimeSpan", "A + A + A")]
    [InlineData("TimeSpan", "T + (T + A)")]
    [InlineData("TimeSpan", "A - T - T")]
    [InlineData("TimeSpan", "T - (T - A)")]
    [InlineData("TimeSpan", "A * 2 * 2")]
    [InlineData("TimeSpan", "2 * (2 * A)")]
    [InlineData("TimeSpan", "A / 2 / 2")]
    [InlineData("TimeSpan", "- -A")]
    [InlineData("TimeSpan", "X ? X ? A : T : T")]
    [InlineData("TimeSpan", "X ? T : X ? T : A")]
    [InlineData("TimeSpan", "A.Add(T).Add(T)")]
    [InlineData("HashSet<string>", "A")]
    [InlineData("HashSet<string>", "new HashSet<string>(new HashSet<string>(A))")]
    [InlineData("Uri", "new Uri(new Uri(A, Y), Y)")]
    public async Task A_member_that_is_made_of_itself_ends_the_search(string type, string value)
    {
        var found = await Analysis.RunAsync(Analysis.CompileConsumer(
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Net.Http;
            using System.Threading.Tasks;
            using Render;
            class Use
            {
                private static readonly bool X = Environment.HasShutdownStarted;
                private static readonly string Y = Environment.MachineName;
                private static readonly TimeSpan T = TimeSpan.FromTicks(Environment.TickCount);
                private static string s_other = Y;
                private static readonly {{type}} A = {{value}};
                static async Task<object> Go(IRenderClient client, HttpClient http, RenderTask task)
                {
                    {{(type switch
                    {
                        "TimeSpan" => "return new RenderOptions { Deadline = A };",
                        "HashSet<string>" => "return A.Contains(task.StateText);",
                        "Uri" => "await http.GetAsync(A); return new RenderOptions { BaseAddress = A };",
                        _ => "await client.GetRenderAsync(A); await http.GetAsync(A); return new RenderOptions { ApiKey = A, BaseAddress = new Uri(A) };",
                    })}}
                }
            }
            """));

        found.ShouldAllBe(diagnostic => diagnostic.Id.StartsWith("KYY"));
    }

    [Theory]
    [InlineData("var a = (Uri?)(object?)(Uri?)(object?)a; s_kept = a;")]
    [InlineData("var a = (a ?? task.Picture) ?? task.Picture; s_kept = a;")]
    [InlineData("Uri? a = new Uri(new Uri(a!.ToString()).AbsoluteUri); s_kept = a;")]
    [InlineData("string? a = a?.ToString()?.ToString(); s_kept = new Uri(a!);")]
    [InlineData("string a = a.Trim().ToLower().ToUpper(); if (a == \"Done\") return;")]
    [InlineData("string a = (a ?? \"\") ?? \"\"; if (a == \"Done\") return;")]
    [InlineData("string? a = a?.Trim()?.Trim(); if (a == \"Done\") return;")]
    [InlineData("if (a is { } b && b is { } a) s_kept = (Uri?)(object?)(Uri?)(object?)a;")]
    public async Task A_variable_that_is_made_of_itself_ends_the_search(string statements)
    {
        var found = await Analysis.RunAsync(Analysis.CompileConsumer($$"""using System; class Use { static Uri? s_kept; static void Go(Render.RenderTask task) { _ = (task.Picture, task.StateText); {{statements}} } }"""));

        found.ShouldAllBe(diagnostic => diagnostic.Id.StartsWith("KYY"));
    }
}
