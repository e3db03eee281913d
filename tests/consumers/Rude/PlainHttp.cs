using KyyContracts;

namespace Rude;

public static class PlainHttp
{
    public static KyyVideoOptions Options() => new() { BaseAddress = new Uri("http://video.example.com/api/") }; // KYY4002
}
