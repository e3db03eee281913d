using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

/// <summary>Clients that are asked step by step, and methods whose first parameter is the id.</summary>
public sealed class TaskKeyOfBuildersTests
{
    [Theory]
    [InlineData("renders[id].GetAsync()", "4 s")]
    [InlineData("renders[ids[0]].GetAsync()", "4 s")]
    [InlineData("renders[Make()].GetAsync()", FoundPauses.None)]
    [InlineData("renders.Open(id).GetAsync()", FoundPauses.None)]
    [InlineData("renders.First.GetAsync()", FoundPauses.None)]
    [InlineData("Renders.AnyAsync()", FoundPauses.None)]
    [InlineData("Renders.OfAsync(id)", "4 s")]
    [InlineData("Renders.OfAsync(\"render_1\")", "4 s")]
    [InlineData("Renders.AtAsync(3)", FoundPauses.None)]
    [InlineData("renders[id, 2].GetAsync()", "4 s")]
    [InlineData("renders[2].GetAsync()", FoundPauses.None)]
    public void A_builder_asks_for_the_task_that_it_is_given(string poll, string pauses) => FoundPauses.InProgram(
        $$"""
        #nullable enable
        using System;
        using System.Threading.Tasks;
        using KyyContracts.Annotations;
        using Render;

        public abstract class Item
        {
            [PollingOperation(MinDelaySeconds = 30, MaxDelaySeconds = 60, DeadlineSeconds = 900)]
            public abstract Task<RenderTask> GetAsync();
        }

        public abstract class Renders
        {
            public abstract Item this[[TaskId] string id] { get; }
            public abstract Item this[[TaskId] string id, int version] { get; }
            public abstract Item this[int index] { get; }
            public Item First { get { Console.WriteLine(); return this[0]; } }
            public abstract Item Open(string id);
            [PollingOperation(MinDelaySeconds = 30, MaxDelaySeconds = 60, DeadlineSeconds = 900)]
            public static extern Task<RenderTask> AnyAsync();
            [PollingOperation(MinDelaySeconds = 30, MaxDelaySeconds = 60, DeadlineSeconds = 900)]
            public static extern Task<RenderTask> OfAsync(string id);
            [PollingOperation(MinDelaySeconds = 30, MaxDelaySeconds = 60, DeadlineSeconds = 900)]
            public static extern Task<RenderTask> AtAsync(int index);
        }

        public sealed class Program(Renders renders)
        {
            public async Task RunAsync(string id, string[] ids)
            {
                Console.WriteLine((renders, id, ids));
                while (!(await {{poll}}).IsOver()) await Task.Delay(4000);
            }

            private static string Make() => Guid.NewGuid().ToString();
        }
        """).ShouldBe(pauses);
}
