using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Options;

public sealed class ExemptMembersTests
{
    private static string Source(bool isFound) => $$"""
        #nullable enable
        using System.Threading.Tasks;
        using Render;

        namespace Acme.Jobs
        {
            internal class Outer
            {
                internal class Poller(IRenderClient client)
                {
                    public async Task<RenderTask> RunAsync(string id)
                    {
                        return await Go();

                        async Task<RenderTask> Go()
                        {
                            while (true)
                            {
                                var task = await {{(isFound ? "{|KYY1001:client.GetRenderAsync(id)|}" : "client.GetRenderAsync(id)")}};
                                if (task.IsOver()) return task;
                                await Task.Delay(5000);
                            }
                        }
                    }
                }
            }
        }
        """;

    [Theory]
    [InlineData("Acme.Jobs.Outer.Poller.RunAsync")]
    [InlineData("Acme.Jobs.Outer.Poller")]
    [InlineData("Acme.Jobs.Outer")]
    [InlineData("Acme.Jobs")]
    [InlineData("Acme")]
    [InlineData("M:Acme.Jobs.Outer.Poller.RunAsync(System.String)")]
    [InlineData("T:Acme.Jobs.Outer.Poller")]
    [InlineData("N:Acme.Jobs")]
    [InlineData("Other, Acme.Jobs")]
    [InlineData("Other|Acme.Jobs")]
    [InlineData("M:Other(System.String,System.String), Acme.Jobs,")]
    public Task Nothing_is_reported_inside_of(string members) =>
        Analysis.VerifyWithAsync($"[*.cs]\nkyy.exempt_members = {members}", Source(isFound: false), "KYY1001");

    [Theory]
    [InlineData("")]
    [InlineData("Poller.RunAsync")]
    [InlineData("acme.jobs")]
    [InlineData("Acme.Jobs.Out")]
    [InlineData("Acme.Jobs.Outer.Poller.StopAsync")]
    [InlineData("M:Acme.Jobs.Outer.Poller.RunAsync")]
    [InlineData("M:Acme.Jobs.Outer.Poller.RunAsync(System.Int32)")]
    [InlineData("T:Acme.Jobs")]
    public Task All_is_reported_with(string members) =>
        Analysis.VerifyWithAsync($"[*.cs]\nkyy.exempt_members = {members}", Source(isFound: true), "KYY1001");

    [Fact]
    public Task A_property_is_exempt_by_its_name() => Analysis.VerifyWithAsync(
        "[*.cs]\nkyy.exempt_members = Job.Task",
        """
        using System.Threading;
        using Render;

        internal class Job
        {
            private IRenderClient client = null!;
            public RenderTask Task
            {
                get { while (true) { var task = client.GetRenderAsync("1").Result; if (task.IsOver()) return task; Thread.Sleep(5000); } }
            }

            public RenderTask Other
            {
                get { while (true) { var task = {|KYY1001:client.GetRenderAsync("1")|}.Result; if (task.IsOver()) return task; Thread.Sleep(5000); } }
            }
        }
        """,
        "KYY1001");
}
