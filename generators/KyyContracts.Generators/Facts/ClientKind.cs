namespace KyyContracts.Generators.Facts;

/// <summary>What makes the client: <c>Client</c> of the project's <c>OpenApiContract</c>.</summary>
internal enum ClientKind
{
    NSwag,
    Kiota,
}
