using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Hosting;

/// <summary>How requests come to the model of the service.</summary>
internal interface IMockHost : IDisposable
{
    /// <summary>Where the API's host is; without a path.</summary>
    Uri Root { get; }

    /// <summary>Where the host of the files is; without a path.</summary>
    Uri VideoRoot { get; }

    /// <summary>Lets the host answer.</summary>
    void Serve(MockService service);

    /// <summary>A handler for clients of this host, without credentials, cookies and redirects.</summary>
    HttpMessageHandler CreateHandler();
}
