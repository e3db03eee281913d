using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KyyContracts;

/// <summary>Reads the body of a success, and says what is wrong with one that cannot be read.</summary>
internal static class JsonBody
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static T Read<T>(HttpContent content, ReadOnlyMemory<byte> body, JsonTypeInfo<T> typeInfo, RequestText text)
        where T : class
    {
        var json = body.Span.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body;
        if (json.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            throw new ContractViolationException($"{text.Subject} was answered with an empty body instead of JSON.");
        }

        T? value;
        try
        {
            value = JsonSerializer.Deserialize(json.Span, typeInfo);
        }
        catch (JsonException exception)
        {
            // Its message can quote the body, which can echo the key: cleaned text goes on, the exception does not.
            throw new ContractViolationException(
                $"{text.Subject} was answered with {Kind(content, json.Span, text)}: {text.Clean(exception.Message)}"
                + $" The body:{text.Quote(content, json)}");
        }
        catch (ContractViolationException violation)
        {
            // A type may hold its own properties to the contract. It knows neither the request nor the key.
            throw new ContractViolationException($"{text.Subject}: {text.Clean(violation.Message)}");
        }

        return value ?? throw new ContractViolationException($"{text.Subject} was answered with null instead of an object.");
    }

    private static string Kind(HttpContent content, ReadOnlySpan<byte> body, RequestText text)
    {
        var type = content.Headers.ContentType?.MediaType is { } mediaType ? $" ({text.Clean(mediaType)})" : "";
        var firstByte = body[body.IndexOfAnyExcept(" \t\r\n"u8)];
        return firstByte is (byte)'<' ? $"HTML or XML{type} instead of JSON"
            : firstByte is (byte)'{' ? $"JSON that the contract excludes{type}"
            : $"something other than a JSON object{type}";
    }
}
