using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Flow;

public sealed class LocalsTests
{
    [Theory]
    [InlineData("var x = 1;", "1")]
    [InlineData("var x = 1; Log(x); Action read = () => Log(x);", "1")]
    [InlineData("var x = 1; x = 2;", null)]
    [InlineData("int x; if (A()) x = 1; else x = 2;", null)]
    [InlineData("int x; Set(out x);", null)]
    [InlineData("int x; (x, var y) = (2, 3);", null)]
    [InlineData("var x = 1; x++;", null)]
    [InlineData("var x = 1; --x;", null)]
    [InlineData("var x = 1; x += 2;", null)]
    [InlineData("var x = 1; x -= 2;", null)]
    [InlineData("var x = 1; x *= 2;", null)]
    [InlineData("var x = 1; x /= 2;", null)]
    [InlineData("var x = 1; Set(out x);", null)]
    [InlineData("var x = 1; Change(ref x);", null)]
    [InlineData("var x = 1; (x, var y) = (2, 3);", null)]
    public void A_variable_that_is_set_once_has_one_value(string statements, string? expected)
    {
        var snippet = new Snippet(statements);
        var locals = new Locals(snippet.Body);

        locals.OnlyValue((ILocalSymbol)snippet["x"])?.Syntax.ToString().ShouldBe(expected);
        (locals.OnlyValue((ILocalSymbol)snippet["x"]) is null).ShouldBe(expected is null);
        locals.IsWritten(snippet["x"]).ShouldBe(expected is null);
    }

    [Fact]
    public void A_variable_that_is_declared_before_it_is_set_has_one_value()
    {
        var snippet = new Snippet("int x; x = 1;");

        new Locals(snippet.Body).OnlyValue((ILocalSymbol)snippet["x"])!.Syntax.ToString().ShouldBe("1");
    }

    [Theory]
    [InlineData("var x = 1; x = 2;", "x")]
    [InlineData("int x; if (A()) x = 1; else x = 2;", "x")]
    [InlineData("var x = 1; x |= 2;", "x")]
    [InlineData("var x = 1; x /= 2;", "x")]
    [InlineData("var x = 1; x++; x = 5;", "x")]
    [InlineData("parameter = 2;", "parameter")]
    [InlineData("_field = 2;", "_field")]
    [InlineData("other.Value = 2;", "Value")]
    [InlineData("var x = new CancellationTokenSource(); x.Cancel();", "x")]
    [InlineData("var x = new CancellationTokenSource(); await x.CancelAsync();", "x")]
    [InlineData("_source.Cancel();", "_source")]
    [InlineData("var x = 1; x = parameter + 1;", "x")]
    [InlineData("var x = 9; x = x / 2;", "x")]
    [InlineData("var x = 9; x = x.CompareTo(parameter);", "x")]
    [InlineData("var x = TimeSpan.Zero; x = TimeSpan.Zero.Add(TimeSpan.Zero);", "x")]
    public void What_is_set_in_several_places_or_told_something_is_a_flag(string statements, string name) => IsFlag(statements, name).ShouldBeTrue();

    [Theory]
    [InlineData("var x = 1; Log(x);", "x")]
    [InlineData("int x; x = 1;", "x")]
    [InlineData("int x; Set(out x);", "x")]
    [InlineData("var x = 1; x++;", "x")]
    [InlineData("var x = 1; x--; x--;", "x")]
    [InlineData("var x = 1; x += 2; x += 3;", "x")]
    [InlineData("var x = 1; x -= 2;", "x")]
    [InlineData("var x = 1; x *= 2;", "x")]
    [InlineData("var x = 1; x = x + 1;", "x")]
    [InlineData("var x = 1L; x = parameter - x;", "x")]
    [InlineData("var x = 1; x = 2 * x;", "x")]
    [InlineData("var x = TimeSpan.Zero; x = x.Add(TimeSpan.FromSeconds(1));", "x")]
    [InlineData("var x = DateTime.MaxValue; x = x.Subtract(TimeSpan.FromSeconds(1));", "x")]
    [InlineData("Log(parameter);", "parameter")]
    [InlineData("Log(_field);", "_field")]
    [InlineData("_field++;", "_field")]
    [InlineData("var x = new CancellationTokenSource(); x.CancelAfter(5);", "x")]
    [InlineData("var x = new CancellationTokenSource(); x.Dispose();", "x")]
    [InlineData("var x = new MemoryStream(); await x.DisposeAsync();", "x")]
    [InlineData("var x = CancellationToken.None; x.ThrowIfCancellationRequested();", "x")]
    [InlineData("var x = new Stopwatch(); x.Start();", "x")]
    [InlineData("var x = 1; var y = x.GetHashCode();", "x")]
    public void What_is_set_once_or_counted_or_only_asked_is_none(string statements, string name) => IsFlag(statements, name).ShouldBeFalse();

    [Theory]
    [InlineData("var x = 1;", "1")]
    [InlineData("int x; x = 1;", "1")]
    [InlineData("var x = 1; x = 2; if (A()) x = 3;", "1, 2, 3")]
    [InlineData("var x = 1; x += 2; x++; Set(out x);", "1, x += 2, x++, out x")]
    [InlineData("int x; int y = 1;", "")]
    public void All_values_of_a_variable_are_known(string statements, string expected)
    {
        var snippet = new Snippet(statements);

        string.Join(", ", new Locals(snippet.Body).ValuesOf(snippet["x"]).Select(value => value.Syntax)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("var x = 1; Action read = () => Log(x);", "x", true)]
    [InlineData("var x = 1; void Read() => Log(x); Read();", "x", true)]
    [InlineData("Action read = () => Log(parameter);", "parameter", true)]
    [InlineData("void Read() => Log(parameter); Read();", "parameter", true)]
    [InlineData("Action outer = () => { var x = 1; Action inner = () => Log(x); };", "x", true)]
    [InlineData("var x = 1; Log(x);", "x", false)]
    [InlineData("Log(parameter); Action read = () => Log(1);", "parameter", false)]
    [InlineData("Action read = () => { var x = 1; Log(x); };", "x", false)]
    [InlineData("Action<int> read = x => Log(x);", "x", false)]
    [InlineData("void Read(int x) { Log(x); } Read(1);", "x", false)]
    [InlineData("void Read() { var x = 1; Log(x); } Read();", "x", false)]
    public void A_variable_is_captured_where_another_function_uses_it(string statements, string name, bool expected)
    {
        var snippet = new Snippet(statements);

        new Locals(snippet.Body).IsCaptured(snippet[name]).ShouldBe(expected);
    }

    private static bool IsFlag(string statements, string name)
    {
        var snippet = new Snippet(statements);
        return new Locals(snippet.Body).IsFlag(snippet[name]);
    }
}
