using System.Text;

namespace KyyContracts.Spec.Tests;

public sealed class SpecCompilerTests
{
    private const int Seed = 4711;
    private const int Mutants = 600;

    private static readonly string[] Fragments =
    [
        "[", "]", "{", "}", ":", "- ", "\n", "  ", "\t", "'", "\"", "&a ", "*a", "!!x ", "<<: ", "null", "~", "0", "$ref: '#/'",
        "|", ">", "%", "@", "\0", "\u202E", "😀", "PT0S", "? ", "\\", "#", "---\n", "...\n", "\r",
    ];

    private static readonly byte[] Contract = File.ReadAllBytes(RepositoryFiles.Contract);

    [Fact]
    public void The_contract_of_this_repository_is_sound() => Compiled.From(Contract).Mistakes.ShouldBeEmpty();

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        var (first, second) = (Compiled.From(Contract), Compiled.From(Contract));

        (second.Json, second.Facts).ShouldBe((first.Json, first.Facts));
    }

    [Fact]
    public void A_mutated_contract_gives_mistakes_or_files_and_never_an_exception()
    {
        var random = new Random(Seed);
        for (var mutant = 0; mutant < Mutants; mutant++)
        {
            var bytes = Contract.ToList();
            for (var step = random.Next(1, 4); step > 0; step--)
            {
                Mutate(bytes, random);
            }

            var compiled = Should.NotThrow(() => Compiled.From([.. bytes]), $"mutant {mutant} of seed {Seed}");
            (compiled.Mistakes.Count == 0, compiled.Mistakes.Count == 0).ShouldBe((compiled.Json is not null, compiled.Facts is not null));
        }
    }

    private static void Mutate(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(random.Next(1, 200), bytes.Count - at);
        switch (random.Next(5))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)]));
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            default:
                SwapLines(bytes, random);
                break;
        }
    }

    private static void SwapLines(List<byte> bytes, Random random)
    {
        var lines = Encoding.UTF8.GetString([.. bytes]).Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        bytes.Clear();
        bytes.AddRange(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
    }
}
