namespace KyyContracts.Generators.Facts;

/// <summary>The class that comes with a status code, such as <c>404</c>, <c>4XX</c> or <c>XXX</c> for any.</summary>
internal sealed record ErrorFacts(string Status, string Class);
