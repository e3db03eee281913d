using KyyContracts;

namespace Acme.Render;

public sealed class Frames(IRenderFarmClient farm)
{
    public async Task<Uri?> WithTheWaiterAsync(string frame, CancellationToken cancellationToken) =>
        (await farm.WaitForCompletionAsync(frame, cancellationToken: cancellationToken)).Image;

    public async Task<int?> CoresAsync(string machine) => (await farm.GetMachineAsync(machine, "north", idle: true)).Cores;

    /// <summary>A minute is polite to others, but this contract asks for a minute and a half.</summary>
    public async Task<string?> EveryMinuteAsync(string id, CancellationToken cancellationToken)
    {
        while (true)
        {
            var frame = await farm.GetFrameAsync(id, cancellationToken); // KYY1001
            switch (frame.Phase)
            {
                case Phase.Drawn:
                    return frame.Image?.AbsoluteUri;
                case Phase.Broken or Phase.Dropped:
                    throw new InvalidOperationException(frame.Fault);
            }

            await Task.Delay(TimeSpan.FromMinutes(1), cancellationToken);
        }
    }

    public async Task<string?> AsTheContractAsksAsync(string id, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var frame = await farm.GetFrameAsync(id, cancellationToken);
            switch (frame.Phase)
            {
                case Phase.Drawn:
                    return frame.Image?.AbsoluteUri;
                case Phase.Broken or Phase.Dropped:
                    throw new InvalidOperationException(frame.Fault);
            }

            await Task.Delay(RenderFarmContract.GetFrame.MinDelay, cancellationToken);
        }

        return null;
    }
}
