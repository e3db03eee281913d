using System.Globalization;
using System.Text;
using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Benchmarks;

/// <summary>Source to measure on.</summary>
internal static class SampleCode
{
    /// <summary>Classes of forty lines that do not poll: loops, helpers, calls.</summary>
    public static IReadOnlyList<string> Plain(int classes) =>
    [
        RenderContract.Source,
        .. Enumerable.Range(0, classes).Select(number =>
        {
            var source = new StringBuilder();
            source.AppendLine(CultureInfo.InvariantCulture, $"using System; using System.Threading.Tasks;\nnamespace Plain;\npublic sealed class Plain{number}\n{{\n    private int _total;");
            for (var method = 0; method < 4; method++)
            {
                source.AppendLine(CultureInfo.InvariantCulture, $$"""
                        public async Task<int> Work{{method}}Async(int count)
                        {
                            for (var index = 0; index < count; index++)
                            {
                                _total += Add(index, {{method}});
                                await Task.Delay(Add(index, 1));
                            }
                            return _total;
                        }
                    """);
            }

            return source.AppendLine("    private static int Add(int left, int right) => left + right;\n}").ToString();
        }),
    ];

    /// <summary>Methods that poll, by what they are like.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<string> Sources)> Polls(int methods) =>
    [
        ("A counted loop with a state test", Polling(methods)),
        ("A loop with a switch, a try and a helper", Repeated(methods, """
            var pause = TimeSpan.FromSeconds(1);
            while (!token.IsCancellationRequested)
            {
                try
                {
                    var task = await client.GetRenderAsync(id, token);
                    Log($"{task.Id}: {task.State}");
                    switch (task.State)
                    {
                        case RenderState.Done: return task.Picture;
                        case RenderState.Broken: throw new InvalidOperationException(task.Reason);
                    }
                }
                catch (HttpRequestException error)
                {
                    Log(error.Message);
                }
                await WaitAsync();
                pause = TimeSpan.FromSeconds(Math.Min(pause.TotalSeconds * 2, 30));
            }
            return null;
            async Task WaitAsync() => await Task.Delay(pause, token);
            """)),
        ("One poll", Repeated(methods, "var task = await client.GetRenderAsync(id, token); if (task.IsDone) return task.Picture; return task;")),
    ];

    /// <summary>Methods that poll.</summary>
    public static IReadOnlyList<string> Polling(int methods) => Repeated(methods, """
        for (var attempt = 0; attempt < 60; attempt++)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.State == RenderState.Done) return task.Picture;
            if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
            await Task.Delay(TimeSpan.FromSeconds(5), token);
        }
        return null;
        """);

    private static IReadOnlyList<string> Repeated(int methods, string statements) =>
    [
        RenderContract.Source,
        .. Enumerable.Range(0, methods).Select(number =>
            RenderContract.Method(statements).Replace("class Program", $"class Program{number}", StringComparison.Ordinal)),
    ];
}
