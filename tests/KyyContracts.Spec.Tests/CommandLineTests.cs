namespace KyyContracts.Spec.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public void Options_may_stand_in_any_order()
    {
        var (command, _) = CommandLine.Parse(["compile", "--output", "out", "api.yaml", "--namespace", "A.B", "--client-name", "Kiln"]);

        command.ShouldBe(new CommandLine("api.yaml", "A.B", "Kiln", "out"));
    }

    [Theory]
    [InlineData("", "compile")]
    [InlineData("build a.yaml", "compile")]
    [InlineData("compile --namespace N --output o", "document")]
    [InlineData("compile a.yaml --output o", "--namespace")]
    [InlineData("compile a.yaml --namespace N", "--output")]
    [InlineData("compile a.yaml b.yaml --namespace N --output o", "'b.yaml'")]
    [InlineData("compile a.yaml --namespace N --output o --verbose", "'--verbose'")]
    [InlineData("compile a.yaml --namespace N --output", "'--output'")]
    [InlineData("compile a.yaml --namespace N --namespace M --output o", "'--namespace'")]
    [InlineData("compile a.yaml --namespace A..B --output o", "'A..B'")]
    [InlineData("compile a.yaml --namespace class --output o", "'class'")]
    [InlineData("compile a.yaml --namespace N;evil --output o", "'N;evil'")]
    [InlineData("compile a.yaml --namespace N --client-name 3D --output o", "'3D'")]
    public void A_mistake_is_named(string arguments, string named)
    {
        var (command, mistake) = CommandLine.Parse(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        command.ShouldBeNull();
        mistake.ShouldNotBeNull().ShouldContain(named);
    }
}
