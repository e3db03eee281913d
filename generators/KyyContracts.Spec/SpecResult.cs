using KyyContracts.Spec.Diagnostics;

namespace KyyContracts.Spec;

/// <summary>What a compilation has to say, each in the order of the positions. The files are written where there is no mistake.</summary>
internal sealed record SpecResult(IReadOnlyList<SpecDiagnostic> Mistakes, IReadOnlyList<SpecDiagnostic> Notices)
{
    public static SpecResult Of(IReadOnlyList<SpecDiagnostic> found) =>
        new([.. found.Where(each => each.IsMistake)], [.. found.Where(each => !each.IsMistake)]);
}
