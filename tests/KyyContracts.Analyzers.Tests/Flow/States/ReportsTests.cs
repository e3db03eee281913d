using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.States;

public sealed class ReportsTests
{
    [Theory]
    [InlineData("void LogTask")]
    [InlineData("void ReportAll")]
    [InlineData("void PrintLine")]
    [InlineData("void WriteRow")]
    [InlineData("void Notify")]
    [InlineData("Task PublishAsync")]
    [InlineData("ValueTask TraceAsync")]
    [InlineData("void DisplayBar")]
    [InlineData("void ShowBar")]
    [InlineData("void TrackChange")]
    [InlineData("void RecordChange")]
    [InlineData("void EmitChange")]
    [InlineData("void MakeProgress")]
    [InlineData("void OnStatusChanged")]
    [InlineData("void OnUpdated")]
    [InlineData("void CallbackFor")]
    [InlineData("Task BroadcastAsync")]
    [InlineData("void SomeInfo")]
    [InlineData("void DebugView")]
    [InlineData("void ToSerialize")]
    [InlineData("string SerializeTask")]
    [InlineData("void SetStatusOf")]
    [InlineData("void UpdateStatusOf")]
    [InlineData("void logTask")]
    public Task Who_is_told_of_a_task_by(string method) => VerifyAsync(method, "RenderTask task", "task", isFound: true);

    [Theory]
    [InlineData("void Judge", "RenderTask task", "task")]
    [InlineData("bool LogTask", "RenderTask task", "task")]
    [InlineData("Task<bool> LogAsync", "RenderTask task", "task")]
    [InlineData("string WriteTask", "RenderTask task", "task")]
    [InlineData("void LogTask", "ref RenderTask task", "ref task")]
    [InlineData("void LogTask", "in RenderTask task", "in task")]
    public Task Who_may_decide_of_a_task_by(string method, string parameter, string argument) => VerifyAsync(method, parameter, argument, isFound: false);

    [Theory]
    [InlineData("onStatus", "onStatus(task)", true)]
    [InlineData("progress", "progress.Invoke(task)", true)]
    [InlineData("judge", "judge(task)", false)]
    public Task A_delegate_tells_by_its_name(string name, string call, bool isFound) => Analysis.VerifyAsync(Usings + $$"""
        public sealed class Program(IRenderClient client)
        {
            public async Task<RenderTask> RunAsync(string id, Action<RenderTask> {{name}}, CancellationToken token)
            {
                while (true)
                {
                    var task = await {{Poll(isFound)}};
                    {{call}};
                    if (task.IsDone) return task;
                    await Task.Delay(30000, token);
                }
            }
        }
        """, "KYY2001");

    private const string Usings = "#nullable enable\nusing System; using System.Threading; using System.Threading.Tasks; using Render;\n";

    private static string Poll(bool isFound) => isFound ? "{|KYY2001:client.GetRenderAsync(id, token)|}" : "client.GetRenderAsync(id, token)";

    private static Task VerifyAsync(string method, string parameter, string argument, bool isFound) => Analysis.VerifyAsync(Usings + $$"""
        public interface IView { {{method}}({{parameter}}); }

        public sealed class Program(IRenderClient client, IView view)
        {
            public async Task<RenderTask> RunAsync(string id, CancellationToken token)
            {
                while (true)
                {
                    var task = await {{Poll(isFound)}};
                    view.{{method.Split(' ')[1]}}({{argument}});
                    if (task.IsDone) return task;
                    await Task.Delay(30000, token);
                }
            }
        }
        """, "KYY2001");
}
