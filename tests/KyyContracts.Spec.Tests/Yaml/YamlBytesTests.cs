using System.Text;

namespace KyyContracts.Spec.Tests.Yaml;

public sealed class YamlBytesTests
{
    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() =>
        Compiled.From([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Kiln.Text)]).Mistakes.ShouldBeEmpty();

    [Fact]
    public void A_binary_file_is_no_text() => CodeOf([0x89, 0x50, 0x4E, 0x47, 0xFF, 0xFE, 0x00]).ShouldBe("KYY8003");

    [Fact]
    public void UTF_16_is_refused() => CodeOf([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Kiln.Text)]).ShouldBe("KYY8003");

    [Fact]
    public void A_file_beyond_the_limit_is_not_read() => CodeOf(new byte[5 * 1024 * 1024]).ShouldBe("KYY8002");

    [Fact]
    public void A_missing_file_is_a_mistake_that_says_so()
    {
        using var folder = new TemporaryFolder();

        CodeOf(Path.Combine(folder.Path, "missing.yaml")).ShouldBe("KYY8001");
    }

    [Fact]
    public void A_folder_is_no_document()
    {
        using var folder = new TemporaryFolder();

        CodeOf(folder.Path).ShouldBe("KYY8001");
    }

    private static string CodeOf(byte[] bytes) => Compiled.From(bytes).Mistakes.ShouldHaveSingleItem().Rule.Id;

    private static string CodeOf(string path) =>
        SpecCompiler.Compile(new CommandLine(path, "N", null, path + ".out")).Mistakes.ShouldHaveSingleItem().Rule.Id;
}
