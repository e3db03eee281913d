namespace KyyContracts.Testing.Behaviour.Faults;

/// <summary>The clock of the service is off.</summary>
internal sealed record ClockFault(TimeSpan Offset) : MockFault("clock")
{
    internal override bool LeavesStateReadable => true;

    internal override TimeSpan ClockOffset => Offset;

    internal override MockResponse Apply(MockResponse answer) =>
        answer with { Delivery = answer.Delivery with { ClockOffset = Offset } };
}
