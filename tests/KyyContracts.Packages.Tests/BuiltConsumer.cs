namespace KyyContracts.Packages.Tests;

/// <summary>A consumer that was built from the packages.</summary>
/// <param name="Output">What the build printed.</param>
/// <param name="Diagnostics">What its SARIF log holds, of any severity, as <c>File.cs(line): id</c>.</param>
/// <param name="Markers">What its sources say that it is to hold.</param>
/// <param name="Warnings">What of it is a warning, which a build prints; information is in the log alone.</param>
public sealed record BuiltConsumer(
    string Output, IReadOnlyList<string> Diagnostics, IReadOnlyList<string> Markers, IReadOnlyList<string> Warnings);
