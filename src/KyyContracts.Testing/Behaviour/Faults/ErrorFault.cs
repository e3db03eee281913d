using System.Net;

namespace KyyContracts.Testing.Behaviour.Faults;

/// <summary>An error instead of the answer.</summary>
internal sealed record ErrorFault(HttpStatusCode Status) : MockFault("error")
{
    internal override bool LeavesStateReadable => false;

    internal override MockResponse Apply(MockResponse answer) => ErrorResponse.Fault(Status);
}
