using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Writing;

namespace KyyContracts.Spec.Tests.Writing;

public sealed class OutputFolderTests
{
    private static readonly DateTime LongAgo = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_file_with_the_same_content_is_not_touched()
    {
        using var folder = new TemporaryFolder();
        OutputFolder.Write(folder.Path, ("same", "1"), ("other", "1"));
        File.SetLastWriteTimeUtc(Path.Combine(folder.Path, "same"), LongAgo);

        OutputFolder.Write(folder.Path, ("same", "1"), ("other", "2"));

        File.GetLastWriteTimeUtc(Path.Combine(folder.Path, "same")).ShouldBe(LongAgo);
        File.ReadAllText(Path.Combine(folder.Path, "other")).ShouldBe("2");
        Directory.GetFiles(folder.Path).Length.ShouldBe(2);
    }

    [Fact]
    public void Where_one_file_cannot_be_written_none_is()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "first"), "old");

        var failure = Should.Throw<SpecFailureException>(() => OutputFolder.Write(folder.Path, ("first", "new"), ("missing/second", "new")));

        failure.Diagnostic.Rule.Id.ShouldBe("KYY8019");
        File.ReadAllText(Path.Combine(folder.Path, "first")).ShouldBe("old");
        Directory.GetFiles(folder.Path).Length.ShouldBe(1);
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_a_mistake()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("taken", [1]);

        Should.Throw<SpecFailureException>(() => OutputFolder.Write(file, ("name", "text"))).Diagnostic.Message.ShouldContain("taken");
    }

    [Fact]
    public void Text_is_written_without_a_byte_order_mark()
    {
        using var folder = new TemporaryFolder();

        OutputFolder.Write(folder.Path, ("name", "ü"));

        File.ReadAllBytes(Path.Combine(folder.Path, "name")).ShouldBe([0xC3, 0xBC]);
    }
}
