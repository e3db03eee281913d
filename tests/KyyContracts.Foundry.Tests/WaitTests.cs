using Acme.Foundry;
using KyyContracts.Testing;
using Models = Acme.Foundry.Kiota.Models;

namespace KyyContracts.Foundry.Tests;

/// <summary>Two operations without a result's URL: waits, on a mock server that behaves by the same document.</summary>
public sealed class WaitTests : IDisposable
{
    private static readonly string Casting = FoundryContract.ReadCasting.Contract.OperationId;
    private static readonly string Drying = FoundryContract.ReadDrying.Contract.OperationId;

    private readonly MockServer _server = MockServer.InMemory(FoundryContract.Api);

    [Fact]
    public async Task A_client_of_NSwag_waits_for_each_kind_of_task()
    {
        _server.Task("c-1", Casting).Completes();
        _server.Task("m-1", Drying).Completes();
        var client = Clients.NSwag(_server);

        var casting = await _server.RunAsync(() => client.WaitForCompletionAsync<Casting>("c-1", Options));
        var drying = await _server.RunAsync(() => client.WaitForCompletionAsync<Drying>("m-1", Options));

        casting.IsSucceeded.ShouldBeTrue();
        casting.Weight.ShouldNotBe(0);
        drying.IsSucceeded.ShouldBeTrue();
        drying.Match(_ => "", _ => "", _ => "succeeded", (_, _) => "", _ => "").ShouldBe("succeeded");
    }

    [Fact]
    public async Task A_client_of_Kiotas_shape_waits_for_each_kind_of_task()
    {
        _server.Task("c-1", Casting).Completes();
        _server.Task("m-1", Drying).Completes();
        var client = Clients.Kiota(_server);

        var casting = await _server.RunAsync(() => client.WaitForCompletionAsync<Models.Casting>("c-1", Options));
        var drying = await _server.RunAsync(() => client.WaitForCompletionAsync<Models.Drying>("m-1", Options));

        casting.IsSucceeded.ShouldBeTrue();
        casting.Weight.ShouldNotBe(0);
        drying.IsTerminal.ShouldBeTrue();
        (await client.Castings["c-1"].GetAsync())!.CastingNo.ShouldBe("c-1");
        (await client.Moulds["m-1"].Drying.GetAsync())!.Ref.ShouldBe("m-1");
    }

    [Fact]
    public async Task A_failure_is_told_with_its_reason_by_both()
    {
        _server.Task("c-2", Casting).Fails("A crack.");

        var plain = await Should.ThrowAsync<TaskFailedException>(
            () => _server.RunAsync(() => Clients.NSwag(_server).WaitForCompletionAsync<Casting>("c-2", Options)));
        var kiota = await Should.ThrowAsync<TaskFailedException>(
            () => _server.RunAsync(() => Clients.Kiota(_server).WaitForCompletionAsync<Models.Casting>("c-2", Options)));

        plain.LastSnapshot!.FailureReason.ShouldBe("A crack.");
        kiota.LastSnapshot!.FailureReason.ShouldBe("A crack.");
    }

    [Fact]
    public async Task A_refusal_with_a_body_is_an_error_of_the_contracts_own_type_and_the_end_of_a_wait()
    {
        var client = Clients.Kiota(_server);

        var refusal = await Should.ThrowAsync<Models.Refusal>(() => client.Castings["c-3"].GetAsync());
        await Should.ThrowAsync<TaskNotFoundException>(() => client.WaitForCompletionAsync<Models.Casting>("c-3", Options));

        refusal.ResponseStatusCode.ShouldBe(404);
    }

    [Fact]
    public async Task A_wait_keeps_the_pauses_of_its_own_operation()
    {
        _server.Task("c-4", Casting).Stays("PENDING", TimeSpan.FromMinutes(5)).Stays("RUNNING", TimeSpan.Zero).Completes();
        var start = _server.Clock.GetTimestamp();

        var result = await _server.RunAsync(() => Clients.Kiota(_server).TryWaitForCompletionAsync<Models.Casting>("c-4", Options));

        var pause = _server.Clock.GetElapsedTime(start) / (result.Polls - 1);
        pause.ShouldBeGreaterThanOrEqualTo(FoundryContract.ReadCasting.MinDelay);
        pause.ShouldBeLessThanOrEqualTo(FoundryContract.ReadCasting.MaxDelay);
    }

    public void Dispose() => _server.Dispose();

    private WaitOptions Options => new() { TimeProvider = _server.Clock };
}
