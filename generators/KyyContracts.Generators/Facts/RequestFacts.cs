using System.Collections.Generic;
using System.Linq;

namespace KyyContracts.Generators.Facts;

/// <summary>An operation of the client; <c>Polled</c> is null where it is called, not polled.</summary>
internal sealed record RequestFacts(
    string Name,
    string Path,
    string? Summary,
    string? Description,
    string Response,
    EquatableArray<SegmentFacts> Segments,
    EquatableArray<ParameterFacts> Parameters,
    EquatableArray<ErrorFacts> Errors,
    PolledFacts? Polled)
{
    public IEnumerable<ParameterFacts> PathParameters => Parameters.Where(parameter => parameter.Query is null);

    public IReadOnlyList<ParameterFacts> QueryParameters => [.. Parameters.Where(parameter => parameter.Query is not null)];
}
