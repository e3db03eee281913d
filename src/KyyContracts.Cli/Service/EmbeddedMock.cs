using System.Globalization;
using KyyContracts.Testing;

namespace KyyContracts.Cli.Service;

/// <summary>The mock server behind <c>--mock</c>.</summary>
internal static class EmbeddedMock
{
    // What somebody who tries the tool out is ready to watch.
    private static readonly TimeSpan LongestUsualWait = TimeSpan.FromSeconds(20);

    public static double TimeScale(PollingContract contract)
    {
        var longest = contract.Variants.Select(variant => variant.Terms).Append(contract.Terms)
            .Max(terms => terms.Estimate?.To ?? TimeSpan.Zero);
        return Math.Max(1, Math.Ceiling(longest / LongestUsualWait));
    }

    public static (MockServer Server, string Note) Start(PollingContract contract)
    {
        var scale = TimeScale(contract);
        var server = MockServer.Start(
            VideoResultContract.Api, new MockServerOptions { TimeScale = scale, AnyTaskExists = true });
        return (server, string.Create(
            CultureInfo.InvariantCulture,
            $"mock server at {server.BaseAddress} (the times below are its own, {scale}x as fast)"));
    }

    /// <summary>Gives a task a life that is over already: its result can be downloaded at once.</summary>
    public static void Complete(MockServer server, PollingContract contract, string id)
    {
        var task = server.Task(id);
        foreach (var state in ShortestLife(contract))
        {
            task.Stays(state, TimeSpan.Zero);
        }

        task.Completes();
    }

    private static IEnumerable<string> ShortestLife(PollingContract contract)
    {
        var underWay = contract.States.Where(state => state.Kind is TaskStateKind.InProgress).ToList();
        var state = underWay.Find(candidate => !underWay.Exists(other => other.Next.Contains(candidate.Name)));
        var lived = new HashSet<string>();
        while (state is not null && lived.Add(state.Name))
        {
            yield return state.Name;
            state = state.Next.Any(next => contract.KindOf(next) is TaskStateKind.Success)
                ? null
                : underWay.Find(candidate => state.Next.Contains(candidate.Name) && !lived.Contains(candidate.Name));
        }
    }
}
