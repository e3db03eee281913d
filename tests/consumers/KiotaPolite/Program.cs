using KiotaPolite;
using KyyContracts.Kiota;
using KyyContracts.Testing;
using Microsoft.Extensions.DependencyInjection;

var id = KyyVideoApiContract.GetVideoResult.Contract.IdExample!;
using var mock = MockServer.InMemory(KyyVideoApiContract.Api);
mock.Task(id).Completes();

var services = new ServiceCollection().AddSingleton(mock.Clock).AddTransient<Waits>();
services
    .AddKyyVideoKiota(options => (options.ApiKey, options.BaseAddress) = (mock.ApiKey, mock.BaseAddress))
    .ConfigurePrimaryHttpMessageHandler(mock.CreateHandler);
await using var provider = services.BuildServiceProvider();
var waits = provider.GetRequiredService<Waits>();

Console.WriteLine($"Waited for {await mock.RunAsync(() => waits.WithTheWaiterAsync(id, default))}");
mock.Ledger.ShouldNotPollFasterThanTheContract();
mock.Ledger.ShouldStopAfterTerminal();
