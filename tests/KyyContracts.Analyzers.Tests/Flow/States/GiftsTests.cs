using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.States;

/// <summary>One poll, whose failure nobody tells from a task that goes on: found unless the task is given to somebody who may.</summary>
public sealed class GiftsTests
{
    [Theory]
    [InlineData("Console.WriteLine(task.State);")]
    [InlineData("Console.Error.WriteLine(task.StateText);")]
    [InlineData("Console.Write(\"{0} {1}\", task.Id, task.State);")]
    [InlineData("var text = string.Format(\"{0}\", task.State); Console.WriteLine(text);")]
    [InlineData("var text = string.Concat(\"state \", task.StateText); Console.WriteLine(text);")]
    [InlineData("Console.WriteLine(Convert.ToString(task.StateText));")]
    [InlineData("new System.Text.StringBuilder().Append(task.StateText);")]
    [InlineData("new StringWriter().Write(task.StateText);")]
    [InlineData("var file = new StreamWriter(\"states\"); file.WriteLine(task.StateText);")]
    [InlineData("TextWriter file = Console.Out; await file.WriteLineAsync(task.StateText);")]
    [InlineData("progress.Report(task.State);")]
    [InlineData("logger.Write(\"state {State}\", task.State);")]
    [InlineData("Console.WriteLine($\"{task.State}\");")]
    [InlineData("Console.WriteLine(\"state \" + task.StateText);")]
    [InlineData("LogLine($\"{task.State}\");")]
    [InlineData("LogLine(\"state \" + task.StateText);")]
    [InlineData("if (task.StateText.Trim() == \"done\") LogLine(\"done\");")]
    [InlineData("if (task.StateText.ToLower() == \"done\") LogLine(\"done\");")]
    [InlineData("if (task.StateText.ToLowerInvariant() == \"done\") LogLine(\"done\");")]
    [InlineData("if (task.StateText.ToUpper() == \"DONE\") LogLine(\"done\");")]
    [InlineData("if (task.StateText.ToUpperInvariant() == \"DONE\") LogLine(\"done\");")]
    [InlineData("if (task.State.ToString() == \"Done\") LogLine(\"done\");")]
    [InlineData("if (task.State.Equals(RenderState.Done)) LogLine(\"done\");")]
    [InlineData("if (Equals(RenderState.Done, task.State)) LogLine(\"done\");")]
    [InlineData("RenderState? state = task.State; if (state.GetValueOrDefault() == RenderState.Done) LogLine(\"done\");")]
    [InlineData("if (new[] { RenderState.Done }.Contains(task.State)) LogLine(\"done\");")]
    [InlineData("var state = task.State; if (state == RenderState.Done) LogLine(\"done\");")]
    [InlineData("await client.GetRenderAsync(task.Id, CancellationToken.None);")]
    [InlineData("_ = task.Picture!.MakeRelativeUri(new Uri(id));")]
    [InlineData("_ = task.Picture.MakeRelativeUri(new Uri(id));")]
    public Task Nobody_else_can_tell_by(string statements) => VerifyAsync(statements, isFound: true);

    [Theory]
    [InlineData("Store(task);")]
    [InlineData("Store(task.State);")]
    [InlineData("Store(task.StateText);")]
    [InlineData("Store(task.Reason);")]
    [InlineData("Store($\"{task.State}\");")]
    [InlineData("Store(\"state \" + task.StateText);")]
    [InlineData("var text = \"state \" + task.StateText; Store(text);")]
    [InlineData("var text = $\"{task.State}\"; Store(text);")]
    [InlineData("Store(task.StateText.Substring(1));")]
    [InlineData("Store((object)task.State);")]
    [InlineData("_state = task.State;")]
    [InlineData("_task = task;")]
    [InlineData("Last = task;")]
    [InlineData("states[0] = task.State;")]
    [InlineData("states.Add(task.State);")]
    [InlineData("var all = new[] { task.State }; Store(all);")]
    [InlineData("var pair = (task.Id, task.State); Store(pair);")]
    [InlineData("var both = new { task.State }; Store(both);")]
    [InlineData("Action later = () => Store(task); later();")]
    public Task Somebody_else_may_tell_by(string statements) => VerifyAsync(statements, isFound: false);

    private static Task VerifyAsync(string statements, bool isFound) => Analysis.VerifyAsync($$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Render;

        public abstract class Program(IRenderClient client, Microsoft.Extensions.Logging.ILogger logger, IProgress<RenderState> progress)
        {
            protected RenderState _state;
            protected RenderTask? _task;
            public RenderTask? Last { get; set; }

            public async Task RunAsync(string id, List<RenderState> states)
            {
                var task = await {{(isFound ? "{|KYY2001:client.GetRenderAsync(id)|}" : "client.GetRenderAsync(id)")}};
                {{statements}}
                if (task.IsDone) logger.Write("done", progress);
            }

            protected abstract void Store(object? value);
            protected abstract void LogLine(string text);
        }

        namespace Microsoft.Extensions.Logging
        {
            public interface ILogger { void Write(string text, object? argument); }
        }
        """, "KYY2001");
}
