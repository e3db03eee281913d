using System.Runtime.CompilerServices;
#if SNAPSHOT_ENGINE_VERIFY
using VerifyTests;
using VerifyXunit;
#else
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Shouldly;
#endif

namespace KyyContracts.TestSupport;

/// <summary>
/// Compares a text with the approved one in <c>Class.Method.verified.ext</c> beside the test. On a difference the text
/// is written to <c>Class.Method.received.ext</c>: rename it once you have read it.
/// </summary>
/// <remarks>Built over Shouldly, or with <c>-p:SnapshotEngine=Verify</c> over Verify: both keep the same files.</remarks>
public static class Snapshot
{
#if SNAPSHOT_ENGINE_VERIFY
    public static async Task MatchAsync(
        string text,
        string extension = "txt",
        [CallerMemberName] string method = "",
        [CallerFilePath] string file = "")
    {
        var settings = new VerifySettings();
        settings.UseFileName(NameOf(file, method));
        settings.DisableDiff();
        await Verifier.Verify(text.ReplaceLineEndings("\n"), extension, settings, file);
    }
#else
    public static Task MatchAsync(
        string text,
        string extension = "txt",
        [CallerMemberName] string method = "",
        [CallerFilePath] string file = "")
    {
        var received = text.ReplaceLineEndings("\n");
        var verified = Path.Combine(Path.GetDirectoryName(file)!, $"{NameOf(file, method)}.verified.{extension}");
        try
        {
            received.ShouldMatchApproved(options => options
                .NoDiff()
                .WithFileExtension(extension)
                .WithFilenameGenerator((_, _, kind, _) =>
                    kind == "approved" ? verified : verified.Replace(".verified.", $".{kind}.", StringComparison.Ordinal)));
        }
        catch (ShouldMatchApprovedException) when (File.Exists(verified))
        {
            throw new ShouldAssertException(
                $"{Path.GetFileName(verified)} differs:\n{ChangedLines(File.ReadAllText(verified), received)}");
        }

        return Task.CompletedTask;
    }

    private static string ChangedLines(string verified, string received) =>
        string.Join('\n', InlineDiffBuilder.Diff(verified, received).Lines
            .Where(line => line.Type != ChangeType.Unchanged)
            .Select(line => $"{(line.Type == ChangeType.Inserted ? '+' : '-')} {line.Text}"));
#endif

    private static string NameOf(string file, string method) => $"{Path.GetFileNameWithoutExtension(file)}.{method}";
}
