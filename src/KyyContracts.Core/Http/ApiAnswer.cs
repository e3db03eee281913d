using System.ComponentModel;

namespace KyyContracts;

/// <summary>A successful answer of a service. Meant for generated clients.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
/// <param name="Value">The body.</param>
/// <param name="RetryAfter">The pause that the server asks for before the next request, never negative; null where it asks for none.</param>
/// <param name="ServerTime">The server's clock when it answered (the <c>Date</c> header); null where it was not sent.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ApiAnswer<T>(T Value, TimeSpan? RetryAfter, DateTimeOffset? ServerTime);
