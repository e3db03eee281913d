using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Tests;

public sealed class NullWarningSuppressorTests
{
    public static TheoryData<string> Established => [.. NullWarningSuppressorSamples.Established.Keys];

    public static TheoryData<string> Open => [.. NullWarningSuppressorSamples.Open.Keys];

    [Theory]
    [MemberData(nameof(Established))]
    public async Task A_warning_is_taken_back_where_the_state_is_established_by(string sample)
    {
        var (given, suppressed) = await NullWarningsAsync(RenderContract.Method(NullWarningSuppressorSamples.Established[sample]));

        given.ShouldBeEmpty();
        suppressed.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Open))]
    public async Task A_warning_stays_with(string sample)
    {
        var markup = Markup.Parse(RenderContract.Method(NullWarningSuppressorSamples.Open[sample]));

        var (given, _) = await NullWarningsAsync(markup.Source);

        given.Select(warning => (warning.Id, warning.Location.SourceSpan)).ShouldBe(markup.Expected.Select(expected => (expected.Id, expected.Span)));
        given.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("CS8600", "Uri picture = task.Picture; Log(picture);")]
    [InlineData("CS8601", "Uri[] pictures = [new Uri(id)]; pictures[0] = task.Picture; Log(pictures);")]
    [InlineData("CS8602", "Log(task.Picture.Host);")]
    [InlineData("CS8603", "Log(Address()); Uri Address() { var other = client.GetRenderAsync(id).Result; if (other.State == RenderState.Done) return other.Picture; return new Uri(id); }")]
    [InlineData("CS8604", "Open(task.Picture);")]
    [InlineData("CS8629", "Log(task.Score.Value);")]
    public async Task Every_kind_of_warning_that_a_member_may_be_null_is_taken_back(string id, string statement)
    {
        var (given, suppressed) = await NullWarningsAsync(RenderContract.Method(
            "var task = await client.GetRenderAsync(id); if (task.State != RenderState.Done) return null; " + statement + " return null;"));

        given.ShouldBeEmpty();
        suppressed.ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Fact]
    public async Task A_parameter_of_a_method_that_does_not_poll_is_followed()
    {
        var (given, suppressed) = await NullWarningsAsync("""
            #nullable enable
            using Render;

            internal static class Shown
            {
                public static string Host(RenderTask task) => task.State == RenderState.Done ? task.Picture.Host : "none";
                public static string Wrong(RenderTask task) => task.State != RenderState.Waiting ? task.Picture.Host : "none";
                public static string Changed(RenderTask task, ref RenderTask other) => other.State == RenderState.Done ? other.Picture.Host : "none";
            }
            """);

        suppressed.ShouldHaveSingleItem().Location.GetLineSpan().StartLinePosition.Line.ShouldBe(5);
        given.Select(warning => warning.Location.GetLineSpan().StartLinePosition.Line).ShouldBe([6, 7]);
    }

    [Fact]
    public async Task Nothing_is_taken_back_where_no_contract_is_in_sight()
    {
        var compilation = Analysis.Compile(withContract: false, "#nullable enable\ninternal static class C { public static int M(string? text) => text.Length; }");

        (await WarningsAsync(compilation)).ShouldHaveSingleItem().IsSuppressed.ShouldBeFalse();
    }

    [Fact]
    public async Task What_a_property_is_set_to_is_followed()
    {
        var (given, suppressed) = await NullWarningsAsync("""
            #nullable enable
            using Render;

            internal sealed class Shown
            {
                private string _host = "";
                public RenderTask Task { get => new() { Id = _host }; set => _host = value.State == RenderState.Done ? value.Picture.Host : "none"; }
                public RenderTask Other { get => new() { Id = _host }; set { if (value.IsOver()) { _host = value.Picture.Host; } else { _host = ""; } } }
                public RenderTask Third { get => new() { Id = _host }; set { if (value.State == RenderState.Done) { _host = value.Picture.Host; } } }
                public Shown(RenderTask task) { if (task.State == RenderState.Done) _host = task.Picture.Host; }
                public static string operator +(Shown shown, RenderTask task) => shown._host + (task.State == RenderState.Done ? task.Picture.Host : "none");
            }
            """);

        suppressed.Select(warning => warning.Location.GetLineSpan().StartLinePosition.Line).ShouldBe([6, 8, 9, 10]);
        given.Select(warning => warning.Location.GetLineSpan().StartLinePosition.Line).ShouldBe([7]);
    }

    [Fact]
    public void Every_suppression_is_named_after_what_it_takes_back() =>
        new NullWarningSuppressor().SupportedSuppressions.ShouldAllBe(descriptor => descriptor.Id == descriptor.SuppressedDiagnosticId.Replace("CS", "KYYS", StringComparison.Ordinal));

    private static async Task<(IReadOnlyList<Diagnostic> Given, IReadOnlyList<Diagnostic> Suppressed)> NullWarningsAsync(string source)
    {
        var compilation = Analysis.CompileConsumer(source);
        compilation.ShouldCompile();
        var warnings = (await WarningsAsync(compilation)).Where(diagnostic => diagnostic.Location.SourceTree!.FilePath == "Source0.cs").ToList();
        return (warnings.Where(warning => !warning.IsSuppressed).ToList(), warnings.Where(warning => warning.IsSuppressed).ToList());
    }

    private static async Task<IEnumerable<Diagnostic>> WarningsAsync(Compilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        var all = await new CompilationWithAnalyzers(compilation, Analysis.AllRules, options).GetAllDiagnosticsAsync();
        return all.Where(diagnostic => diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal)).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start);
    }
}
