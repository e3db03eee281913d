using System.Globalization;
using KyyContracts.Analyzers.Tests.Corpus;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Mutation;

/// <summary>What a mutation run takes for the compiler's driver reports what that does.</summary>
public sealed class KeptProgramsTests
{
    public static TheoryData<string> Programs => CorpusTests.Programs;

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task A_kept_program_gets_what_the_compiler_reports(string program)
    {
        var compilation = Analysis.CompileConsumer(CorpusTests.Usings + "\n" + CorpusTests.Read(program));

        Told(KeptPrograms.Analyze(compilation, Analysis.AllRules)).ShouldBe(Told(await Analysis.RunAsync(compilation)));
    }

    [Theory]
    [InlineData("#pragma warning disable KYY1001", "")]
    [InlineData("", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Polling\", \"KYY1001\")]")]
    public void A_kept_program_may_suppress(string top, string onType)
    {
        const string Body = "{ while (!(await client.GetRenderAsync(id)).IsOver()) await System.Threading.Tasks.Task.Delay(5000); }";
        var source = $"internal sealed class One(Render.IRenderClient client) {{ public async System.Threading.Tasks.Task RunAsync(string id) {Body} }}";

        IdsIn(source).ShouldContain("KYY1001");
        IdsIn($"{top}\n{onType}\n{source}").ShouldNotContain("KYY1001");
    }

    private static IEnumerable<string> IdsIn(string source) =>
        KeptPrograms.Analyze(Analysis.CompileConsumer(source), Analysis.AllRules).Select(static diagnostic => diagnostic.Id);

    private static string[] Told(IEnumerable<Diagnostic> reported) =>
        [.. reported.Select(static diagnostic => string.Create(CultureInfo.InvariantCulture, $"{diagnostic}")).Order(StringComparer.Ordinal)];
}
