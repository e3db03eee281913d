using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Hosting;

/// <summary>Hands the model's answer from WireMock.Net's callback to the middleware around it, which alone has the connection.</summary>
internal sealed class AnswerSlot
{
    private static readonly AsyncLocal<AnswerSlot?> Ambient = new();

    public MockResponse? Answer { get; private set; }

    /// <summary>A new slot for the request that is being answered.</summary>
    public static AnswerSlot Open() => Ambient.Value = new AnswerSlot();

    public static void Fill(MockResponse answer)
    {
        if (Ambient.Value is { } slot)
        {
            slot.Answer = answer;
        }
    }
}
