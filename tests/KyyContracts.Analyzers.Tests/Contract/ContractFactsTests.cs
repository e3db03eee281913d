using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Contract;

public sealed class ContractFactsTests
{
    private const string Misuse = """
        while (true)
        {
            var task = await client.GetRenderAsync(id);
            Log(task.Picture!.Host);
            await Task.Delay(1000);
        }
        """;

    // What a hand-written copy of the annotations looks like, with one thing more than the analyzers know.
    private const string OwnAnnotations = """
        namespace KyyContracts.Annotations
        {
            using System;
            public enum TerminalKind { Failure, Success }
            public sealed class PollingOperationAttribute : Attribute
            {
                public double MinDelaySeconds { get; set; }
                public double MaxDelaySeconds { get; set; }
                public double DeadlineSeconds { get; set; }
                public string Selector { get; set; } = "";
                public double EstimateFromSeconds { get; set; }
                public double EstimateToSeconds { get; set; }
            }
            [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
            public sealed class PollingVariantAttribute(string name) : Attribute
            {
                public string Name { get; } = name;
                public double MinDelaySeconds { get; set; }
                public double MaxDelaySeconds { get; set; }
                public double EstimateFromSeconds { get; set; }
                public double EstimateToSeconds { get; set; }
                public string[] Jitter { get; set; } = [];
            }
            public sealed class PresentWhenAttribute(string member, object state) : Attribute
            {
                public string Member { get; } = member;
                public object State { get; } = state;
            }
            public sealed class StateGuardAttribute(params object[] states) : Attribute { public object[] States { get; } = states; }
            public sealed class StateTextAttribute(Type type) : Attribute { public Type Type { get; } = type; }
            public sealed class TaskIdAttribute : Attribute { public string Pattern { get; set; } = ""; }
            public sealed class EndpointAttribute(string method, string path) : Attribute { public string Request { get; } = method + path; }
            public sealed class ServiceAddressAttribute(string url = "") : Attribute { public string Url { get; } = url; }
            public sealed class KnownValuesAttribute(params string[] values) : Attribute { public string[] Values { get; } = values; }
            public sealed class ExpiresAfterAttribute(double seconds) : Attribute { public double Seconds { get; } = seconds; }
            public sealed class PollingDeadlineAttribute : Attribute;
            public sealed class SecretAttribute : Attribute;
            public sealed class TerminalStateAttribute(TerminalKind kind) : Attribute { public TerminalKind Kind { get; } = kind; }
        }
        """;

    [Fact]
    public async Task Look_alikes_without_the_attributes_get_nothing()
    {
        var bare = string.Join('\n', RenderContract.Source.Split('\n')
            .Select(line => line.Contains("[PollingOperation", StringComparison.Ordinal) || line.Contains("[PollingVariant", StringComparison.Ordinal) ? "" : line.Replace("[PresentWhen(nameof(State), RenderState.Done)]", "", StringComparison.Ordinal)));

        (await FindAsync(withContract: true, bare)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_reported_where_the_annotations_are_absent() =>
        (await FindAsync(withContract: false, RenderContract.Source)).ShouldBeEmpty();

    [Fact]
    public async Task Annotations_are_known_by_name_wherever_they_are_declared() =>
        (await FindAsync(withContract: false, RenderContract.Source, OwnAnnotations)).ShouldBe(["KYY1001", "KYY1003", "KYY2003"]);

    [Fact]
    public async Task What_a_newer_contract_adds_is_passed_over()
    {
        var newer = RenderContract.Source.Replace(
            "[PollingVariant(\"final\", ", "[PollingVariant(\"final\", Jitter = new[] { \"full\" }, ", StringComparison.Ordinal);

        (await FindAsync(withContract: false, newer, OwnAnnotations)).ShouldBe(["KYY1001", "KYY1003", "KYY2003"]);
    }

    [Fact]
    public async Task A_contract_in_a_referenced_assembly_is_read()
    {
        var library = Analysis.Compile(withContract: true, RenderContract.Source);
        using var image = new MemoryStream();
        library.Emit(image).Success.ShouldBeTrue();
        var consumer = Analysis.Compile(withContract: true, RenderContract.Method(Misuse))
            .AddReferences(MetadataReference.CreateFromImage(image.ToArray()));

        Ids(await Analysis.RunAsync(consumer)).ShouldBe(["KYY1001", "KYY1003", "KYY2003"]);
    }

    [Theory]
    [InlineData("class Use { object Make() => new Library.Login(KEY); }")]
    [InlineData("class Use : Library.Login { Use() : base(KEY) { } }")]
    [InlineData("class Use { void Make() => Library.Entry.In(KEY); }")]
    [InlineData("class Use { int Make(Library.Logins all) => all[KEY]; }")]
    [InlineData("class Use { void Make(Library.Login login) => login.Key = KEY; }")]
    [InlineData("class Use { object Make() => new Library.Login.Inner { Code = KEY }; }")]
    public async Task Whatever_bears_an_attribute_in_a_referenced_assembly_is_known(string use)
    {
        const string Library = """
            using KyyContracts.Annotations;
            namespace Library;
            public class Login
            {
                public Login([Secret] string key) => Key = key;
                [Secret] public string Key { get; set; }
                public class Inner { [Secret] public string Code { get; set; } = ""; }
            }
            public class Logins { public int this[[Secret] string key] => key.Length; }
            public static class Entry { public static void In([Secret] string key) { } }
            """;

        (await FindInAsync(use, ("Library", Library))).ShouldBe(["KYY4001"]);
    }

    [Fact]
    public async Task What_a_library_makes_of_the_contract_of_another_is_known() => (await FindInAsync(
        "class Use { object Make() => new Outer.Mine { Key = KEY }; }",
        ("Inner", "namespace Inner; public class Login { [KyyContracts.Annotations.Secret] public virtual string Key { get; set; } = \"\"; }"),
        ("Middle", "namespace Middle; public class Login : Inner.Login { public override string Key { get; set; } = \"\"; }"),
        ("Outer", "namespace Outer; public class Mine : Middle.Login { public override string Key { get; set; } = \"\"; }"))).ShouldBe(["KYY4001"]);

    [Theory]
    [InlineData("[PollingVariant(\"draft\"", "[PollingVariant(\"none\"", "30–60 s (none: 12–24 s). ")]
    [InlineData("MinDelaySeconds = 12, MaxDelaySeconds = 24", "MinDelaySeconds = 30, MaxDelaySeconds = 60", "30–60 s. ")]
    [InlineData("MinDelaySeconds = 12, MaxDelaySeconds = 24", "MinDelaySeconds = 12, MaxDelaySeconds = 12", "30–60 s (draft: 12 s). ")]
    [InlineData("MinDelaySeconds = 12, MaxDelaySeconds = 24", "MinDelaySeconds = 12", "30–60 s (draft: 12 s). ")]
    [InlineData("MinDelaySeconds = 12, MaxDelaySeconds = 24", "MaxDelaySeconds = 24", "30–60 s. ")]
    [InlineData("[PollingVariant(\"draft\"", "[PollingVariant(\"quick\", MinDelaySeconds = 12, MaxDelaySeconds = 24)] [PollingVariant(\"draft\"", "30–60 s (quick, draft: 12–24 s). ")]
    public async Task The_recommended_pauses_are_told_by_variant(string old, string now, string text)
    {
        var found = await Analysis.RunAsync(Analysis.Compile(
            withContract: true, RenderContract.Method(Misuse), RenderContract.Source.Replace(old, now, StringComparison.Ordinal)));

        found.Single(diagnostic => diagnostic.Id == "KYY1001").GetMessage(null).ShouldContain($"the contract recommends {text}");
    }

    [Fact]
    public async Task A_delay_of_the_contract_sets_the_threshold()
    {
        var faster = RenderContract.Source.Replace("MinDelaySeconds = 12", "MinDelaySeconds = 0.5", StringComparison.Ordinal);

        (await FindAsync(withContract: true, faster)).ShouldBe(["KYY1003", "KYY1009", "KYY2003"]);
    }

    [Fact]
    public async Task Generated_code_is_left_alone()
    {
        var compilation = Analysis.CompileConsumer("// <auto-generated/>\n" + RenderContract.Method(Misuse));

        (await Analysis.RunAsync(compilation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_type_that_a_tool_made_is_left_alone()
    {
        var source = RenderContract.Method(Misuse).Replace(
            "internal sealed class Program", "[System.CodeDom.Compiler.GeneratedCode(\"Tool\", \"1.0\")] internal sealed class Program", StringComparison.Ordinal);

        (await Analysis.RunAsync(Analysis.CompileConsumer(source))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Statements_at_the_top_level_are_judged()
    {
        const string Program = """
            using System.Threading.Tasks;
            Render.IRenderClient client = new Render.RenderClient();
            while (!(await client.GetRenderAsync("render_1")).IsDone) await Task.Delay(1000);
            """;

        Ids(await Analysis.RunAsync(Analysis.CompileConsumer(Program))).ShouldBe(["KYY1001", "KYY1004", "KYY2001"]);
    }

    // Each library refers to those before it.
    private static async Task<IEnumerable<string>> FindInAsync(string use, params (string Name, string Source)[] libraries)
    {
        var references = new List<MetadataReference>();
        foreach (var (name, source) in libraries)
        {
            using var image = new MemoryStream();
            Analysis.Compile(withContract: true, source).WithAssemblyName(name).AddReferences(references).Emit(image).Success.ShouldBeTrue(name);
            references.Add(MetadataReference.CreateFromImage(image.ToArray()));
        }

        return Ids(await Analysis.RunAsync(
            Analysis.Compile(withContract: true, use.Replace("KEY", "\"rk_live_9fKq27LmZx81TbVw\"", StringComparison.Ordinal)).AddReferences(references)));
    }

    private static async Task<IEnumerable<string>> FindAsync(bool withContract, params string[] contract) =>
        Ids(await Analysis.RunAsync(Analysis.Compile(withContract, [RenderContract.Method(Misuse), .. contract])));

    private static IEnumerable<string> Ids(IEnumerable<Diagnostic> found) => found.Select(diagnostic => diagnostic.Id).Order();
}
