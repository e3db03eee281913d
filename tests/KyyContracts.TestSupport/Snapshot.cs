using System.Runtime.CompilerServices;
#if SNAPSHOT_ENGINE_VERIFY
using VerifyTests;
using VerifyXunit;
#else
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
    public static async Task MatchAsync(
        string text,
        string extension = "txt",
        [CallerMemberName] string method = "",
        [CallerFilePath] string file = "")
    {
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{method}";
        var normalized = text.ReplaceLineEndings("\n");

#if SNAPSHOT_ENGINE_VERIFY
        var settings = new VerifySettings();
        settings.UseFileName(name);
        settings.DisableDiff();
        await Verifier.Verify(normalized, extension, settings, file);
#else
        await Task.CompletedTask;
        normalized.ShouldMatchApproved(options => options
            .NoDiff()
            .WithFileExtension(extension)
            .WithFilenameGenerator((_, _, kind, fileExtension) => Path.Combine(
                Path.GetDirectoryName(file)!,
                $"{name}.{(kind == "approved" ? "verified" : kind)}.{fileExtension}")));
#endif
    }
}
