using System.Text;
using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Yaml;
using KyyContracts.TestSupport;

namespace KyyContracts.Spec.Tests.Robustness;

/// <summary>A seeded sample of damaged documents, or as many as the variable KYY_MUTANTS says.</summary>
public sealed class MutatedDocumentsTests
{
    private const int Sample = 2_000;
    private const long MostBytes = 500L * 1024 * 1024;

    // Not how long a document takes, but whether it ends at all.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(1);

    private static readonly (string Name, byte[] Text)[] Documents =
    [
        ("api.yaml", File.ReadAllBytes(RepositoryFiles.Contract)),
        ("api.yaml", Encoding.UTF8.GetBytes(Kiln.Text)),
        ("api.yaml", File.ReadAllBytes(Path.Combine(RepositoryFiles.Root, "tests", "consumers", "Render", "render.openapi.yaml"))),
        ("api.yaml", File.ReadAllBytes(Path.Combine(RepositoryFiles.Root, "tests", "KyyContracts.Generators.Tests", "Robustness", "studio.openapi.yaml"))),
        ("api.json", Encoding.UTF8.GetBytes(JsonText.Of(YamlTreeReader.Read(Kiln.Text, new DiagnosticBag())))),
    ];

    [Fact]
    public async Task A_mutated_document_gives_mistakes_or_files_and_never_an_exception_a_hang_or_a_full_memory()
    {
        foreach (var (name, text) in Documents)
        {
            Compiled.From(text, name).Mistakes.ShouldBeEmpty();
        }

        var accepted = 0;
        await Parallel.ForAsync(0, Mutants.Count(Sample), async (seed, _) =>
        {
            var (name, text) = Documents[seed % Documents.Length];
            var mutant = DocumentMutator.Mutate(text, seed);
            if (await Task.Run(() => Check(mutant, name, seed), CancellationToken.None).WaitAsync(Hang, CancellationToken.None))
            {
                Interlocked.Increment(ref accepted);
            }
        });

        // Mutants that are all refused would show nothing of what is made of the others.
        accepted.ShouldBeGreaterThan(0);
    }

    private static bool Check(byte[] mutant, string name, int seed)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var compiled = Should.NotThrow(() => Compiled.From(mutant, name), $"seed {seed}");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostBytes, $"seed {seed}");
        var isAccepted = compiled.Mistakes.Count == 0;
        (compiled.Json is not null, compiled.Facts is not null).ShouldBe((isAccepted, isAccepted), $"seed {seed}");
        return isAccepted;
    }
}
