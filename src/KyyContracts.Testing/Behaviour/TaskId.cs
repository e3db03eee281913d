using System.Buffers;

namespace KyyContracts.Testing.Behaviour;

/// <summary>The ids that can stand in a URL as they are.</summary>
internal static class TaskId
{
    private static readonly SearchValues<char> SegmentCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@");

    /// <summary>Whether an id is one segment of a path (RFC 3986) without escapes.</summary>
    public static bool IsPathSegment(string id) =>
        id is not ("" or "." or "..") && !id.AsSpan().ContainsAnyExcept(SegmentCharacters);
}
