namespace KyyContracts.Testing.Tests;

/// <summary>The two hosts of the model, for tests that hold over both.</summary>
public enum HostKind
{
    InMemory,
    Sockets,
}
