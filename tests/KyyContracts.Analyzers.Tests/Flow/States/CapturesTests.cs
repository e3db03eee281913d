using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.States;

/// <summary>Lambdas that use a result too early: found where they surely run.</summary>
public sealed class CapturesTests
{
    [Theory]
    [InlineData("await Task.Run(USE);")]
    [InlineData("await Task.Factory.StartNew(USE);")]
    [InlineData("dispatcher.Invoke(USE);")]
    [InlineData("dispatcher.InvokeAsync(USE);")]
    [InlineData("control.Invoke(USE);")]
    [InlineData("control.BeginInvoke(USE);")]
    [InlineData("page.InvokeAsync(USE);")]
    public Task A_lambda_that_runs_at_once_is_judged_in(string call) => VerifyAsync(call, "{|KYY2003:task.Picture|}");

    [Theory]
    [InlineData("dispatcher.Hook(USE);")]
    [InlineData("queue.Invoke(USE);")]
    [InlineData("Action later = USE; later();")]
    [InlineData("new Thread(USE).Start();")]
    [InlineData("if (task.IsDone) await Task.Run(USE);")]
    [InlineData("var other = await client.GetRenderAsync(id); task = other; await Task.Run(USE); task = new RenderTask { Id = id };")]
    public Task A_lambda_that_may_be_guarded_is_left_alone_in(string call) => VerifyAsync(call, "task.Picture");

    private static Task VerifyAsync(string call, string use) => Analysis.VerifyAsync($$"""
        #nullable enable
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using Render;

        public abstract class Dispatcher { public abstract void Invoke(Action action); public abstract Task InvokeAsync(Action action); public abstract void Hook(Action action); }
        public abstract class Control { public abstract object? Invoke(Action action); public abstract IAsyncResult BeginInvoke(Action action); }
        public abstract class ComponentBase { public abstract Task InvokeAsync(Action action); }
        public abstract class Queue { public abstract void Invoke(Action action); }

        public sealed class Program(IRenderClient client, Dispatcher dispatcher, Control control, ComponentBase page, Queue queue)
        {
            public async Task RunAsync(string id)
            {
                var task = await client.GetRenderAsync(id);
                {{call.Replace("USE", $"() => Console.WriteLine({use}!.Host)", StringComparison.Ordinal)}}
                Console.WriteLine((dispatcher, control, page, queue));
            }
        }
        """, "KYY2003");
}
