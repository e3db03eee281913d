using System.Text;
using KyyContracts.Spec.Diagnostics;

namespace KyyContracts.Spec.Writing;

/// <summary>Puts files into a folder: all or none, and only those whose content differs from what is there.</summary>
internal static class OutputFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="SpecFailureException">The folder or a file in it cannot be written.</exception>
    public static void Write(string folder, params IReadOnlyList<(string Name, string Text)> files)
    {
        var pending = new List<(string Temporary, string Target)>();
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in files)
            {
                var target = Path.Combine(folder, name);
                var bytes = Utf8.GetBytes(text);
                if (!File.Exists(target) || !File.ReadAllBytes(target).AsSpan().SequenceEqual(bytes))
                {
                    var temporary = Path.Combine(folder, $".{name}.{Guid.NewGuid():N}.tmp");
                    pending.Add((temporary, target));
                    File.WriteAllBytes(temporary, bytes);
                }
            }

            foreach (var (temporary, target) in pending)
            {
                File.Move(temporary, target, overwrite: true);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Discard(pending);
            throw new SpecFailureException(SpecRules.OutputUnwritable, SourcePosition.Start, folder, failure.Message);
        }
    }

    private static void Discard(List<(string Temporary, string Target)> pending)
    {
        foreach (var (temporary, _) in pending)
        {
            try
            {
                File.Delete(temporary);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // The first failure is the one to tell.
            }
        }
    }
}
