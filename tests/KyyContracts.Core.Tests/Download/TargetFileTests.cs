namespace KyyContracts.Core.Tests.Download;

public sealed class TargetFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_committed_is_in_place()
    {
        using (var file = TargetFile.Open(_folder.File("a.bin")))
        {
            file.Stream.Write("new"u8);
            File.Exists(file.Path).ShouldBeFalse();
            file.Commit();
        }

        File.ReadAllText(_folder.File("a.bin")).ShouldBe("new");
        _folder.Files.ShouldBe(["a.bin"]);
    }

    [Fact]
    public void What_is_not_committed_is_gone()
    {
        File.WriteAllText(_folder.File("a.bin"), "old");

        using (var file = TargetFile.Open(_folder.File("a.bin")))
        {
            file.Stream.Write("new"u8);
        }

        File.ReadAllText(_folder.File("a.bin")).ShouldBe("old");
        _folder.Files.ShouldBe(["a.bin"]);
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        Directory.CreateDirectory(_folder.File("sub"));

        Should.Throw<ArgumentException>(() => TargetFile.Open(_folder.File("sub"))).Message.ShouldContain("is a folder");
        Should.Throw<ArgumentException>(() => TargetFile.Open(_folder.File("new/"))).Message.ShouldContain("is a folder");
    }

    [Fact]
    public void A_missing_folder_is_named() =>
        Should.Throw<DirectoryNotFoundException>(() => TargetFile.Open(_folder.File("none/a.bin"))).Message.ShouldContain("none");

    [Fact]
    public void A_name_that_no_file_can_have_is_refused()
    {
        Should.Throw<ArgumentException>(() => TargetFile.Open(""));
        Should.Throw<ArgumentException>(() => TargetFile.Open(_folder.File("a\0b")));
        Should.Throw<ArgumentException>(() => TargetFile.Open(_folder.File(new string('a', 300))));
        _folder.Files.ShouldBeEmpty();
    }
}
