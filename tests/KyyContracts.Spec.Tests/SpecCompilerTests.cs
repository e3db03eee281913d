namespace KyyContracts.Spec.Tests;

public sealed class SpecCompilerTests
{
    private static readonly byte[] Contract = File.ReadAllBytes(RepositoryFiles.Contract);

    [Fact]
    public void The_contract_of_this_repository_is_sound() => Compiled.From(Contract).Mistakes.ShouldBeEmpty();

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        var (first, second) = (Compiled.From(Contract), Compiled.From(Contract));

        (second.Json, second.Facts).ShouldBe((first.Json, first.Facts));
    }
}
