namespace KyyContracts.Testing.Behaviour;

/// <summary>What a request is to the model of the service.</summary>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The path, unescaped, without the query.</param>
/// <param name="Authorization">The values of the <c>Authorization</c> header; empty where it was not sent.</param>
internal sealed record MockRequest(string Method, string Path, IReadOnlyList<string> Authorization);
