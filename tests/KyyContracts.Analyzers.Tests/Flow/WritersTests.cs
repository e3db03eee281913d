using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Flow;

/// <summary>Which functions write a variable, and whether they may do so while another reads it.</summary>
public sealed class WritersTests
{
    [Theory]
    [InlineData("var x = 1; Action write = () => x = 2; Log(x);", true)]
    [InlineData("var x = 1; Action write = () => x++; Log(x);", true)]
    [InlineData("var x = 1; Action write = () => Set(out x); Log(x);", true)]
    [InlineData("var x = 1; void Write() => x = 2; Action later = Write; Log(x);", true)]
    [InlineData("var x = 1; void Write() => x = 2; Write(); Log(x);", false)]
    [InlineData("var x = 1; x = 2; Log(x);", false)]
    [InlineData("var x = 1; Action read = () => Log(x); x = 2;", false)]
    [InlineData("var x = 1; var y = 1; Action write = () => { y = 2; Log(x); };", false)]
    [InlineData("Action write = () => { var x = 1; x = 2; };", false)]
    [InlineData("var x = 1; var y = 1; Action write = () => x = 2; void Other() => y = 2; Other();", true)]
    public void A_lambda_may_write_at_any_time_a_local_function_where_it_is_called(string statements, bool expected)
    {
        var snippet = new Snippet(statements);

        new Locals(snippet.Body).IsWrittenAside(snippet["x"], snippet.Body.Syntax).ShouldBe(expected);
    }

    [Theory]
    [InlineData("var x = 1; Action write = () => { x = 2; Log(x); };", "() => { x = 2; Log(x); }", false)]
    [InlineData("var x = 1; Action write = () => x = 2; Action read = () => Log(x);", "() => Log(x)", true)]
    public void A_function_does_not_write_aside_of_itself(string statements, string reader, bool expected)
    {
        var snippet = new Snippet(statements);

        new Locals(snippet.Body).IsWrittenAside(snippet["x"], snippet.Operation(reader).Syntax).ShouldBe(expected);
    }

    [Theory]
    [InlineData("var x = 1; void One() => x = 2; void Two() => Log(x); One(); Two();", "One", true)]
    [InlineData("var x = 1; void One() => x = 2; void Two() => Log(x); One(); Two();", "Two", false)]
    [InlineData("var x = 1; void One() => x = 2; void Two() => x = 3; One(); Two();", "Two", true)]
    [InlineData("var x = 1; var y = 1; void One() => y = 2; One(); Log(x);", "One", false)]
    [InlineData("var x = 1; Action later = () => x = 2; void One() => Log(x); One();", "One", false)]
    public void The_local_function_that_writes_a_variable_is_known(string statements, string function, bool expected)
    {
        var snippet = new Snippet(statements);

        new Locals(snippet.Body).IsWrittenBy(snippet["x"], (IMethodSymbol)snippet[function]).ShouldBe(expected);
    }
}
