using System.Buffers.Binary;
using System.Text;

namespace KyyContracts.Testing.Video;

/// <summary>One second of blue, 320 × 180, H.264, with the task's id in a box of its own at the end.</summary>
internal static class VideoFile
{
    public const string MediaType = "video/mp4";

    private const int BoxHeaderLength = 8;
    private static readonly byte[] Clip = ReadClip();

    public static byte[] For(string id)
    {
        var text = Encoding.UTF8.GetBytes(id);
        var header = new byte[BoxHeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, BoxHeaderLength + text.Length);
        "free"u8.CopyTo(header.AsSpan(4));
        return [.. Clip, .. header, .. text];
    }

    private static byte[] ReadClip()
    {
        using var resource = typeof(VideoFile).Assembly.GetManifestResourceStream("clip.mp4")!;
        var clip = new byte[resource.Length];
        resource.ReadExactly(clip);
        return clip;
    }
}
