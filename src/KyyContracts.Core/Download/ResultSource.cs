using System.Globalization;
using System.Net;

namespace KyyContracts;

/// <summary>The bytes of a result as they come in. A server that stops sending does not hold a download for ever.</summary>
internal sealed class ResultSource(HttpClient httpClient, Uri url, TimeSpan? lifetime, CancellationToken cancellationToken)
    : IDisposable
{
    private readonly CancellationTokenSource _stalled = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    private HttpResponseMessage? _response;
    private Stream? _body;

    /// <summary>The bytes that the server announced; null where it announced none.</summary>
    public long? Length => _response?.Content.Headers.ContentLength;

    public string? MediaType => _response?.Content.Headers.ContentType?.MediaType;

    public Task OpenAsync() => GuardAsync(async () =>
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        _response = await httpClient
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, _stalled.Token).ConfigureAwait(false);
        if (_response.StatusCode != HttpStatusCode.OK)
        {
            throw Refused(_response.StatusCode);
        }

        _body = await _response.Content.ReadAsStreamAsync(_stalled.Token).ConfigureAwait(false);
        return 0;
    });

    public Task<int> ReadAsync(Memory<byte> buffer) =>
        GuardAsync(async () => await _body!.ReadAsync(buffer, _stalled.Token).ConfigureAwait(false));

    /// <summary>Refuses a result that did not come in full.</summary>
    public void Check(long bytes)
    {
        if (bytes == 0)
        {
            throw new DownloadException($"{Subject} is empty.");
        }

        if (Length is { } length && bytes != length)
        {
            throw new DownloadException($"{Subject} broke off: {bytes} of {length} bytes came. Download it again.");
        }
    }

    public void Dispose()
    {
        _body?.Dispose();
        _response?.Dispose();
        _stalled.Dispose();
    }

    // The query may be signed: it stays out.
    private string Subject => $"The result at {url.Host}{url.AbsolutePath}";

    private async Task<int> GuardAsync(Func<Task<int>> step)
    {
        try
        {
            _stalled.CancelAfter(httpClient.Timeout);
            return await step().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (OperationCanceledException exception)
        {
            throw new DownloadException(
                $"{Subject}: the server sent nothing for {DurationText.Of(httpClient.Timeout)}. Download it again.", exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new DownloadException($"{Subject} could not be fetched in full: {exception.Message} Download it again.", exception);
        }
        finally
        {
            // A slow disk or reader of progress is no silence of the server.
            _stalled.CancelAfter(Timeout.InfiniteTimeSpan);
        }
    }

    private DownloadException Refused(HttpStatusCode status)
    {
        var refusal = new DownloadException($"{Subject} was refused with {ErrorAnswer.Name(status)}.") { StatusCode = status };
        if (!refusal.HasProbablyExpired)
        {
            return refusal;
        }

        var validity = lifetime is { } time
            ? string.Create(CultureInfo.InvariantCulture, $" (links work for {time.TotalHours:0.##} hours)")
            : "";
        return new DownloadException(
            $"{Subject} was refused with {ErrorAnswer.Name(status)}: the link has probably expired{validity}."
            + " Ask for the task again, in case the service gives a new link.")
        {
            StatusCode = status,
        };
    }
}
