using KyyContracts.Annotations;

namespace KyyContracts.Kiota;

/// <summary>How to reach the KyyVideo2 service. Checked at start.</summary>
public sealed class KyyVideoKiotaOptions
{
    /// <summary>The API key, from configuration or a secret store: printable ASCII without blanks. Read for each request, so that it can be rotated.</summary>
    [Secret]
    public string ApiKey { get; set; } = "";

    /// <summary>The service's address: HTTPS, or on this machine. Its path is kept. The contract's server unless set.</summary>
    [ServiceAddress]
    public Uri BaseAddress { get; set; } = new(KyyVideoApiContract.ServerUrl);

    /// <summary>How long a wait lasts at most; must be positive. Null means the contract's deadline.</summary>
    [PollingDeadline]
    public TimeSpan? Deadline { get; set; }
}
