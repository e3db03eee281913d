using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Contract;

/// <summary>A file in which none of these names stands is not looked into: one that is missing silences every rule.</summary>
public sealed class ContractNamesTests
{
    private const string Source = """
        public interface ISprites
        {
            [PollingOperation(MinDelaySeconds = 3)] Task<Sprite> AskAsync(string id);
            [Endpoint("POST", "/sprites")] Task<Sprite> StartAsync(string text);
            Task<Sprite> CancelAsync(string why, [TaskId] string id);
            Task<Sprite> RenameAsync(string name);
        }
        public class Sprite
        {
            public Step Step { get; set; }
            [PresentWhen(nameof(Step), Step.Drawn)] public string? Image { get; set; }
            [PresentWhen("Stage", Step.Drawn)] public string? Thumb;
            public Step Stage { get; set; }
            [Obsolete("no longer")] public string? Old { get; set; }
            public string? Plain { get; set; }
        }
        public enum Step { [TerminalState(TerminalKind.Success)] Drawn, Waiting }
        public class Login { public Login(string name, [Secret] string key) { } }
        public class Shelf { public int this[[TaskId] string id] => 0; }
        public class Plains { public int this[string id] => 0; [KyyContracts.Annotations.Secret] public string Word { get; set; } = ""; }
        """;

    private static readonly string[] Bearers =
        ["AskAsync", "CancelAsync", "Drawn", "Image", "Login", "Shelf", "Stage", "StartAsync", "Step", "Thumb", "Word", "this[]"];

    [Fact]
    public void Whatever_bears_an_attribute_in_source_is_named() =>
        Names(Declared.In(Source)).All.Except(Own).Order(StringComparer.Ordinal).ShouldBe(Bearers);

    [Fact]
    public void The_same_is_named_in_a_library() =>
        Names(Declared.In(Source).AsLibrary()).All.Except(Own).Order(StringComparer.Ordinal).ShouldBe(Bearers);

    [Fact]
    public void Polls_are_told_from_the_rest()
    {
        var (source, library) = (Names(Declared.In(Source)), Names(Declared.In(Source).AsLibrary()));

        Bearers.Where(source.IsPoll).ShouldBe(["AskAsync"]);
        Bearers.Where(library.IsPoll).ShouldBe(["AskAsync"]);
        source.PollsAndWaits.Intersect(Bearers).ShouldBe(["AskAsync"]);
        library.PollsAndWaits.Intersect(Bearers).ShouldBe(["AskAsync"]);
    }

    [Fact]
    public void The_contract_s_own_waits_poll_for_their_caller()
    {
        var names = Names(Declared.In(""));

        names.PollsAndWaits.ShouldContain("WaitForCompletionAsync");
        names.IsPoll("WaitForCompletionAsync").ShouldBeFalse();
    }

    [Fact]
    public void What_nobody_outside_sees_of_a_library_is_not_named() => Names(Declared.In("""
        internal class Hidden { [Secret] public string Key { get; set; } = ""; }
        public class Seen
        {
            [Secret] private string Word { get; set; } = "";
            [Secret] protected string Code { get; set; } = "";
            [Secret] protected internal string Sign { get; set; } = "";
            public class Inner { [Secret] public string Deep { get; set; } = ""; }
        }
        """).AsLibrary()).All.Intersect(["Key", "Word", "Code", "Sign", "Deep"]).Order().ShouldBe(["Code", "Deep", "Sign"]);

    // What every compilation sees.
    private static IEnumerable<string> Own => Names(Declared.In("")).All;

    private static ContractNames Names(Declared declared) =>
        ContractNames.In(declared.Compilation, new ContractAssemblies(declared.Compilation), CancellationToken.None);
}
