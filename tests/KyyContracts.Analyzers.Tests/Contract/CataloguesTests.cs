using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Contract;

public sealed class CataloguesTests
{
    private const string Source = """
        public class Sprite;
        public class Sound;
        public class Text;
        [ServiceAddress("https://a.example")] public interface IAll
        {
            [PollingOperation(EstimateFromSeconds = 60)] Task<Sprite> AskSprite([TaskId(Pattern = "^s$")] string id);
            [PollingOperation(EstimateFromSeconds = 45)] Task<Sprite> AskSpriteAgain([TaskId(Pattern = "^s$")] string id);
            [PollingOperation(EstimateFromSeconds = 20)] Task<Sound> AskSound([TaskId(Pattern = "^a$")] string id);
            [PollingOperation] Task<Sound> AskNoise([TaskId(Pattern = "^b$")] string id);
            [PollingOperation] Task<Text> AskText([TaskId] string id);
            [Endpoint("POST", "/sprites")] Task Start();
        }
        [ServiceAddress("https://b.example")] public class Other { [PollingOperation] public Task<Text> AskMore() => null!; }
        """;

    [Theory]
    [InlineData("Sprite", 45, "^s$")]
    [InlineData("Sound", 20, null)]
    [InlineData("Text", 20, null)]
    public void A_task_is_described_by_its_polls(string task, double estimate, string? pattern)
    {
        foreach (var declared in new[] { Declared.In(Source), Declared.In(Source).AsLibrary() })
        {
            var catalogues = Of(declared);

            catalogues.SmallestEstimate(declared.Type(task)).ShouldBe(estimate);
            catalogues.IdPattern(declared.Type(task)).ShouldBe(pattern);
        }
    }

    [Fact]
    public void Of_a_task_that_is_not_known_the_smallest_of_all_is_told() => Of(Declared.In(Source)).SmallestEstimate(null).ShouldBe(20);

    [Fact]
    public void Without_an_estimate_there_is_none() =>
        Of(Declared.In("public interface IAll { [PollingOperation] Task<string> Ask(); }")).SmallestEstimate(null).ShouldBe(0);

    [Fact]
    public void Requests_and_addresses_are_read_off_source_and_libraries()
    {
        foreach (var declared in new[] { Declared.In(Source), Declared.In(Source).AsLibrary() })
        {
            Of(declared).All.SelectMany(catalogue => catalogue.Operations).Select(operation => operation.Method.Name).Where(name => name != "PollAsync")
                .ShouldBe(["AskSprite", "AskSpriteAgain", "AskSound", "AskNoise", "AskText", "Start", "AskMore"], ignoreOrder: true);
            Of(declared).All.SelectMany(catalogue => catalogue.Servers).ShouldBe(["https://a.example", "https://b.example"], ignoreOrder: true);
        }
    }

    [Fact]
    public void Types_in_types_count_and_hidden_ones_do_not() => Of(Declared.In("""
        namespace Deep { public class Outer { public interface IInner { [Endpoint("GET", "/a")] Task Seen(); } } internal interface IHidden { [Endpoint("GET", "/b")] Task Unseen(); } }
        """).AsLibrary()).All.SelectMany(catalogue => catalogue.Operations).Select(operation => operation.Method.Name).ShouldBe(["Seen"]);

    [Fact]
    public void Only_assemblies_that_may_use_the_annotations_are_read()
    {
        var declared = Declared.In(Source).AsLibrary();
        var assemblies = new ContractAssemblies(declared.Compilation);

        assemblies.Others.Select(assembly => assembly.Name).ShouldBe(["KyyContracts.Core", "Library"], ignoreOrder: true);
        assemblies.MayUse(declared.Type("Sprite")).ShouldBeTrue();
        assemblies.MayUse(declared.Type("Consumer")).ShouldBeTrue();
        assemblies.MayUse(declared.Compilation.GetSpecialType(SpecialType.System_String)).ShouldBeFalse();
    }

    private static Catalogues Of(Declared declared) => new(declared.Compilation, new ContractAssemblies(declared.Compilation), _ => true);
}
