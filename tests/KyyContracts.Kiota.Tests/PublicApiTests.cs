using KyyContracts.TestSupport;

namespace KyyContracts.Kiota.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public Task The_public_surface_is_the_approved_one() => Snapshot.MatchAsync(PublicApi.Of(typeof(KyyVideoApiClient).Assembly), "cs");
}
