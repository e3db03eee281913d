using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.States;

/// <summary>A task in a field, used too early behind a call into the same object: found unless the call may write the field.</summary>
public sealed class FieldsTests
{
    [Theory]
    [InlineData("private RenderTask? _task;", "")]
    [InlineData("private RenderTask? _task; private RenderTask? _other;", "private void Reset() => _other = null;")]
    [InlineData("private RenderTask? _task;", "private string? Read() => _task?.Id;")]
    public Task A_field_that_is_written_here_alone_is_judged(string fields, string members) => VerifyAsync("sealed", fields, members, "{|KYY2003:_task.Picture|}");

    [Theory]
    [InlineData("sealed", "private RenderTask? _task;", "private void Reset() => _task = null;")]
    [InlineData("sealed", "private RenderTask? _task;", "private void Reset() => this._task = null;")]
    [InlineData("sealed", "private RenderTask? _task;", "private void Fill(out RenderTask? task) => task = null; private void Reset() => Fill(out _task);")]
    [InlineData("sealed", "public RenderTask? _task;", "")]
    [InlineData("sealed", "internal RenderTask? _task;", "")]
    [InlineData("sealed partial", "private RenderTask? _task;", "} public sealed partial class Program {")]
    public Task A_field_that_others_may_write_is_not(string modifiers, string fields, string members) => VerifyAsync(modifiers, fields, members, "_task.Picture");

    [Theory]
    [InlineData("Console.WriteLine(id);")]
    [InlineData("client.GetHashCode();")]
    [InlineData("_names.Clear();")]
    public Task A_call_into_another_object_writes_no_field(string call) => Analysis.VerifyAsync($$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Render;

        public sealed class Program(IRenderClient client)
        {
            private readonly List<string> _names = new();
            public RenderTask? _task;

            public async Task<string?> RunAsync(string id)
            {
                _task = await client.GetRenderAsync(id);
                {{call}}
                return {|KYY2003:_task.Picture|}!.Host;
            }
        }
        """, "KYY2003");

    private static Task VerifyAsync(string modifiers, string fields, string members, string use) => Analysis.VerifyAsync($$"""
        #nullable enable
        using System;
        using System.Threading.Tasks;
        using Render;

        public {{modifiers}} class Program(IRenderClient client)
        {
            {{fields}}

            public async Task<string?> RunAsync(string id)
            {
                _task = await client.GetRenderAsync(id);
                Show();
                Show();
                if (_task.State == RenderState.Waiting) return null;
                this.Show();
                return {{use}}!.Host;
            }

            private void Show() => Console.WriteLine("shown");
            {{members}}
        }
        """, "KYY2003");
}
