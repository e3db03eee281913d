namespace KyyContracts.Testing.Behaviour.Faults;

/// <summary>The answer takes its time.</summary>
internal sealed record SlowFault(TimeSpan Delay) : MockFault("slow")
{
    internal override bool LeavesStateReadable => true;

    internal override MockResponse Apply(MockResponse answer) =>
        answer with { Delivery = answer.Delivery with { Delay = Delay } };
}
