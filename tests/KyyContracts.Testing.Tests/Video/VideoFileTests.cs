using System.Buffers.Binary;
using System.Text;
using KyyContracts.Testing.Video;

namespace KyyContracts.Testing.Tests.Video;

public class VideoFileTests
{
    [Fact]
    public void The_file_is_a_sequence_of_whole_boxes_with_the_header_before_the_data()
    {
        var boxes = Boxes(VideoFile.For("job-1")).Select(box => box.Type).ToArray();

        boxes[0].ShouldBe("ftyp");
        boxes.ShouldContain("moov");
        Array.IndexOf(boxes, "mdat").ShouldBeGreaterThan(Array.IndexOf(boxes, "moov"));
    }

    [Fact]
    public void The_header_describes_one_track_of_samples_that_lie_within_the_data()
    {
        var file = VideoFile.For("job-1");
        var moov = Boxes(file).Single(box => box.Type == "moov");
        var table = Inside(Inside(Inside(Inside(moov, "trak"), "mdia"), "minf"), "stbl");
        // Full boxes: version and flags, then for stco a count and the chunks' offsets in the file.
        var firstChunk = BinaryPrimitives.ReadInt32BigEndian(Inside(table, "stco").Content.AsSpan(8));
        var data = Encoding.Latin1.GetString(file).IndexOf("mdat", StringComparison.Ordinal) + 4;

        firstChunk.ShouldBe(data);
    }

    [Fact]
    public void Each_id_has_a_file_of_its_own_and_always_the_same()
    {
        VideoFile.For("job-1").ShouldBe(VideoFile.For("job-1"));
        VideoFile.For("job-1").ShouldNotBe(VideoFile.For("job-2"));
        Encoding.UTF8.GetString(Boxes(VideoFile.For("job-2"))[^1].Content).ShouldBe("job-2");
    }

    [Fact]
    public void The_file_is_small() => VideoFile.For("job-1").Length.ShouldBeLessThan(50_000);

    private static Box Inside(Box box, string type) => Boxes(box.Content).Single(child => child.Type == type);

    private static List<Box> Boxes(byte[] bytes)
    {
        var boxes = new List<Box>();
        for (var at = 0; at < bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            boxes.Add(new(Encoding.ASCII.GetString(bytes, at + 4, 4), bytes[(at + 8)..(at + length)]));
            at += length;
        }

        return boxes;
    }

    private sealed record Box(string Type, byte[] Content);
}
