using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Video;

/// <summary>The answer with a file or, where the request asks for one range of it, with that range (RFC 9110, 14).</summary>
internal static class VideoResponse
{
    private const string Unit = "bytes";

    public static MockResponse Create(byte[] file, MockRequest request)
    {
        if (Range(request) is not { } range)
        {
            return new MockResponse(HttpStatusCode.OK, VideoFile.MediaType, file).With("Accept-Ranges", Unit);
        }

        var from = range.From ?? Math.Max(0, file.Length - range.To!.Value);
        var to = range.From is null ? file.Length - 1 : Math.Min(range.To ?? long.MaxValue, file.Length - 1);
        return from > to
            ? ErrorResponse.RangeNotSatisfiable.With("Content-Range", Text($"{Unit} */{file.Length}"))
            : new MockResponse(HttpStatusCode.PartialContent, VideoFile.MediaType, file[(int)from..(int)(to + 1)])
                .With("Accept-Ranges", Unit)
                .With("Content-Range", Text($"{Unit} {from}-{to}/{file.Length}"));
    }

    /// <summary>The range that is asked for; null where the whole file is to be sent: several ranges and a bad one are ignored.</summary>
    private static RangeItemHeaderValue? Range(MockRequest request) =>
        request.Method == "GET"
        && request.Headers["Range"].ToArray() is [var text]
        && !request.Headers["If-Range"].Any()
        && RangeHeaderValue.TryParse(text, out var header)
        && header.Unit == Unit
        && header.Ranges.ToArray() is [var only]
            ? only
            : null;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
