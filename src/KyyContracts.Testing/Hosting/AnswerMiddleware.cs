using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace KyyContracts.Testing.Hosting;

/// <summary>Gives answers what WireMock.Net keeps to itself: the date by the server's clock and the length of the body.</summary>
internal sealed class AnswerMiddleware(TimeProvider clock, Task ready)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        await ready.ConfigureAwait(false);

        var response = context.Response;
        var body = response.Body;
        using var buffer = new MemoryStream();
        response.Body = buffer;
        await next(context).ConfigureAwait(false);
        response.Body = body;

        response.Headers.Date = clock.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        response.ContentLength = buffer.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            buffer.Position = 0;
            await buffer.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
