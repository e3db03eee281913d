namespace KyyContracts.Testing.Behaviour.Faults;

/// <summary>The connection breaks.</summary>
internal sealed record ConnectionFault(string Id, ConnectionBreak Break) : MockFault(Id)
{
    internal override bool LeavesStateReadable => false;

    internal override MockResponse Apply(MockResponse answer) =>
        answer with { Delivery = answer.Delivery with { Break = Break } };
}
