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

    /// <summary>Methods that poll.</summary>
    public static IReadOnlyList<string> Polling(int methods) =>
    [
        RenderContract.Source,
        .. Enumerable.Range(0, methods).Select(number => RenderContract.Method("""
            for (var attempt = 0; attempt < 60; attempt++)
            {
                var task = await client.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) return task.Picture;
                if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
                await Task.Delay(TimeSpan.FromSeconds(5), token);
            }
            return null;
            """).Replace("class Program", $"class Program{number}", StringComparison.Ordinal)),
    ];
}
