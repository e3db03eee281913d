using System.Diagnostics;

namespace KyyContracts.Spec.Tests;

public sealed class ProgramTests
{
    [Fact]
    public void A_sound_document_ends_with_0_and_two_files()
    {
        using var folder = new TemporaryFolder();

        var (exitCode, output, _) = Run("compile", RepositoryFiles.Contract, "--namespace", "N", "--output", folder.Path);

        (exitCode, output).ShouldBe((0, string.Empty));
        Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order().ShouldBe(["contract.facts", "contract.json"]);
    }

    [Fact]
    public void Mistakes_end_with_1_a_line_each_and_untouched_files()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("api.yaml", System.Text.Encoding.UTF8.GetBytes(Kiln.With("minDelay: PT2S", "minDelay: soon")));
        var facts = folder.Write("contract.facts", [42]);

        var (exitCode, output, _) = Run("compile", document, "--namespace", "N", "--output", folder.Path);

        exitCode.ShouldBe(1);
        output.ShouldBe($"{document}(24,19): error KYY8204: 'soon' is not an ISO 8601 duration of weeks, days, hours, minutes and seconds up to 100 years. Write it like 'PT20S' or 'PT1H30M'.\n");
        File.ReadAllBytes(facts).ShouldBe([42]);
        File.Exists(Path.Combine(folder.Path, "contract.json")).ShouldBeFalse();
    }

    [Fact]
    public void A_flood_of_mistakes_is_cut()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("api.yaml", System.Text.Encoding.UTF8.GetBytes(
            Kiln.Text + string.Concat(Enumerable.Repeat("components: x\n", 500))));

        var (exitCode, output, _) = Run("compile", document, "--namespace", "N", "--output", folder.Path);

        exitCode.ShouldBe(1);
        output.TrimEnd().Split('\n').Length.ShouldBe(50);
    }

    [Fact]
    public void Wrong_usage_ends_with_2_and_the_usage()
    {
        var (exitCode, output, error) = Run("compile");

        (exitCode, output).ShouldBe((2, string.Empty));
        error.ShouldContain("Usage: ");
    }

    private static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) != "dotnet")
        {
            start.FileName = "dotnet";
        }

        start.ArgumentList.Add(typeof(CommandLine).Assembly.Location);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), error.GetAwaiter().GetResult());
    }
}
