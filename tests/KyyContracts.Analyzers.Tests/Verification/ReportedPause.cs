using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Verification;

/// <summary>How long a program pauses between two polls, as KYY1001 tells it.</summary>
internal static class ReportedPause
{
    /// <summary>The pause of a bounded cycle that pauses by these statements, such as "5 s"; null where nothing is reported.</summary>
    /// <param name="pause">What stands between two polls.</param>
    /// <param name="before">What stands before the cycle.</param>
    /// <param name="member">A member more of the class.</param>
    /// <param name="library">Libraries that the program uses.</param>
    public static Task<string?> OfCycleAsync(string pause, string before = "", string member = "", MetadataReference? library = null) => InAsync(
        $$"""
        {{before}}
        for (var attempt = 0; attempt < 60; attempt++)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.IsOver()) return task;
            {{pause}}
        }
        return null;
        """,
        member,
        library);

    /// <summary>The pause that is reported in a method of these statements.</summary>
    public static async Task<string?> InAsync(string statements, string member = "", MetadataReference? library = null)
    {
        var source = RenderContract.Method(statements).Replace("private bool _over;", $"private bool _over;\n{member}", StringComparison.Ordinal);
        var compilation = Analysis.CompileConsumer(source, library);
        compilation.ShouldCompile();

        var messages = from diagnostic in await Analysis.RunAsync(compilation)
                       where diagnostic.Id == "KYY1001"
                       select diagnostic.GetMessage();
        return messages.SingleOrDefault() is { } message
            ? message.Split("polls again after at most ")[1].Split(';')[0]
            : null;
    }
}
