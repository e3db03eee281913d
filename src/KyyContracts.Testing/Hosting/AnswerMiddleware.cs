using System.Globalization;
using KyyContracts.Testing.Behaviour;
using Microsoft.AspNetCore.Http;

namespace KyyContracts.Testing.Hosting;

/// <summary>Gives answers what WireMock.Net keeps to itself: the date by the server's clock, the length of the body, and how they come.</summary>
internal sealed class AnswerMiddleware(TimeProvider clock, Task ready)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        await ready.ConfigureAwait(false);

        var slot = AnswerSlot.Open();
        var response = context.Response;
        var body = response.Body;
        using var buffer = new MemoryStream();
        response.Body = buffer;
        await next(context).ConfigureAwait(false);
        response.Body = body;

        var delivery = slot.Answer?.Delivery ?? Delivery.Whole;
        if (delivery.Delay > TimeSpan.Zero)
        {
            await Task.Delay(delivery.Delay, clock, context.RequestAborted).ConfigureAwait(false);
        }

        if (slot.Answer is { Delivery.Break: not null } broken)
        {
            await BrokenConnection.BreakAsync(context, broken).ConfigureAwait(false);
            return;
        }

        response.Headers.Date = (clock.GetUtcNow() + delivery.ClockOffset).ToString("R", CultureInfo.InvariantCulture);
        response.ContentLength = buffer.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            buffer.Position = 0;
            await buffer.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
