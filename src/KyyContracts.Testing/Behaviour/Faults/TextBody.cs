namespace KyyContracts.Testing.Behaviour.Faults;

/// <summary>Bodies that are not the JSON that was promised.</summary>
internal static class TextBody
{
    public static MockResponse Malformed(MockResponse answer) =>
        answer with { Body = [.. answer.Body.AsSpan(0, answer.Body.Length - 1), .. ",}"u8] };

    public static MockResponse Html(MockResponse answer) => answer with
    {
        ContentType = "text/html",
        Body = [.. "<!doctype html><title>Maintenance</title><p>We are back soon."u8],
    };

    public static MockResponse CutShort(MockResponse answer) =>
        answer with { Body = answer.Body[..(answer.Body.Length / 2)] };
}
