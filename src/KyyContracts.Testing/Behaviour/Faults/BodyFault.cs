namespace KyyContracts.Testing.Behaviour.Faults;

/// <summary>The answer has another body.</summary>
internal sealed record BodyFault(string Id, Func<MockResponse, MockResponse> Change) : MockFault(Id)
{
    internal override bool LeavesStateReadable => false;

    internal override MockResponse Apply(MockResponse answer) => Change(answer);
}
