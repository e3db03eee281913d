using KyyContracts.CodeFixes.Tests.Verification;
using KyyContracts.CodeFixes.Values;

namespace KyyContracts.CodeFixes.Tests.Values;

public sealed class UseKnownTextTests
{
    private const string Ask = "var task = await client.GetRenderAsync(id, token); ";

    [Theory]
    [InlineData("if (task.StateText == \"Done\" /* there */) return task; return null;", "if (task.StateText == \"done\" /* there */) return task; return null;")]
    [InlineData("if (task.StateText == @\"succeeded\") return task; return null;", "if (task.StateText == \"done\") return task; return null;")]
    [InlineData("if (\"failed\".Equals(task.StateText)) return task; return null;", "if (\"broken\".Equals(task.StateText)) return task; return null;")]
    [InlineData("if (task is { StateText: \"drawin\" }) return task; return null;", "if (task is { StateText: \"drawing\" }) return task; return null;")]
    [InlineData("const string Finished = \"finished\"; if (task.StateText == Finished) return task; return null;", "const string Finished = \"done\"; if (task.StateText == Finished) return task; return null;")]
    [InlineData(
        "const string Finished = \"finished\"; Log(Finished); if (task.StateText == Finished) return task; return null;",
        "const string Finished = \"finished\"; Log(Finished); if (task.StateText == \"done\") return task; return null;")]
    [InlineData("return new[] { \"done\", \"failed\" }.Contains(task.StateText);", "return new[] { \"done\", \"broken\" }.Contains(task.StateText);")]
    public Task The_nearest_known_text_is_written(string statements, string expected) =>
        Fixed.VerifyBodyAsync<UseKnownText>("KYY2005", Ask + statements, Ask + expected);

    [Fact]
    public Task All_texts_of_a_file_are_mended_at_once() => Fixed.VerifyAllBodyAsync<UseKnownText>(
        "KYY2005",
        Ask + "return task.StateText switch { \"Done\" => task, \"error\" => null, _ => id };",
        Ask + "return task.StateText switch { \"done\" => task, \"broken\" => null, _ => id };");
}
