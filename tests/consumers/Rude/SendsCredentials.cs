using System.Net.Http.Headers;
using KyyContracts;

namespace Rude;

public sealed class SendsCredentials(HttpClient http)
{
    public async Task<Stream> OpenAsync(string id, string key, CancellationToken cancellationToken)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var client = new VideoResultClient(http);
        var task = await client.WaitForCompletionAsync(id, cancellationToken: cancellationToken);
        return await http.GetStreamAsync(task.VideoUrl, cancellationToken); // KYY3002
    }
}
