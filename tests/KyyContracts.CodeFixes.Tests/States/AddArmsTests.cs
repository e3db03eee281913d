using KyyContracts.Analyzers.Tests.Verification;
using KyyContracts.CodeFixes.States;
using KyyContracts.CodeFixes.Tests.Verification;

namespace KyyContracts.CodeFixes.Tests.States;

public sealed class AddArmsTests
{
    private const string Ask = "var task = await client.GetRenderAsync(id, token);\n";

    [Fact]
    public Task What_was_left_out_does_nothing() => VerifyAsync(
        """
        switch (task.State)
        {
            case RenderState.Done:
                return task; // there
        }
        return null;
        """,
        """
        switch (task.State)
        {
            case RenderState.Done:
                return task; // there
            case RenderState.Broken:
                break;
        }
        return null;
        """);

    [Fact]
    public Task What_shared_the_default_throws_until_it_is_written() => VerifyAsync(
        """
        switch (task.State)
        {
            case RenderState.Waiting:
                Log("waits");
                break;
            // Whatever else.
            default:
                Log("else");
                break;
        }
        return null;
        """,
        """
        switch (task.State)
        {
            case RenderState.Waiting:
                Log("waits");
                break;
            // Whatever else.
            case RenderState.Done:
            case RenderState.Broken:
                throw new NotImplementedException();
            default:
                Log("else");
                break;
        }
        return null;
        """);

    [Fact]
    public Task An_arm_of_an_expression_stands_before_the_discard() => VerifyAsync(
        """
        return task.State switch
        {
            RenderState.Done => task,
            _ => null,
        };
        """,
        """
        return task.State switch
        {
            RenderState.Done => task,
            RenderState.Broken => throw new NotImplementedException(),
            _ => null,
        };
        """);

    [Theory]
    [InlineData("task.StateText", "\"done\"", "\"broken\"")]
    [InlineData("task.State.ToString()", "\"Done\"", "\"Broken\"")]
    [InlineData("task", "{ State: RenderState.Done }", "{ State: RenderState.Broken }")]
    public Task Labels_are_in_the_terms_of_the_switch(string value, string done, string broken) => VerifyAsync(
        $"return {value} switch {{ {done} => task, _ => null }};",
        $"return {value} switch {{ {done} => task, {broken} => throw new NotImplementedException(), _ => null }};");

    [Fact]
    public Task A_switch_on_one_line_stays_there() => VerifyAsync(
        "switch (task.State) { case RenderState.Done: return task; default: break; } return null;",
        "switch (task.State) { case RenderState.Done: return task; case RenderState.Broken: throw new NotImplementedException(); default: break; } return null;");

    [Fact]
    public Task A_file_with_other_line_ends_keeps_them() => Fixed.VerifyAsync<AddArms>(
        "KYY2002",
        RenderContract.Method(Ask + "switch (task.State)\n{\n    case RenderState.Done:\n        return task;\n}\nreturn null;").Replace("\n", "\r\n", StringComparison.Ordinal),
        RenderContract.Method(Ask + "switch (task.State)\n{\n    case RenderState.Done:\n        return task;\n    case RenderState.Broken:\n        break;\n}\nreturn null;").Replace("\n", "\r\n", StringComparison.Ordinal));

    private static Task VerifyAsync(string statements, string expected) => Fixed.VerifyBodyAsync<AddArms>("KYY2002", Ask + statements, Ask + expected);
}
