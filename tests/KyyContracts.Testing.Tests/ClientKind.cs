namespace KyyContracts.Testing.Tests;

/// <summary>The shapes of generated clients, for tests that hold for both.</summary>
public enum ClientKind
{
    NSwag,
    Kiota,
}
