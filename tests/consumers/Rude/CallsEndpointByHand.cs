namespace Rude;

public sealed class CallsEndpointByHand(HttpClient http)
{
    public Task<string> ReadAsync(string id) => http.GetStringAsync($"v1/result/{id}"); // KYY6001
}
