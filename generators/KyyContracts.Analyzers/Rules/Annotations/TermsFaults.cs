using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;

namespace KyyContracts.Analyzers.Rules.Annotations;

/// <summary>Contradictions between the numbers of an operation or a variant.</summary>
internal static class TermsFaults
{
    private const string MinDelay = "MinDelaySeconds";
    private const string MaxDelay = "MaxDelaySeconds";
    private const string Deadline = "DeadlineSeconds";
    private const string EstimateFrom = "EstimateFromSeconds";
    private const string EstimateTo = "EstimateToSeconds";

    private static readonly string[] All = [MinDelay, MaxDelay, Deadline, EstimateFrom, EstimateTo];

    public static IEnumerable<Fault> Of(Annotation annotation)
    {
        foreach (var name in All.Where(name => IsNone(annotation.Number(name))))
        {
            yield return annotation.At(name, $"{name} is no length of time");
        }

        if (Exceeds(annotation, MinDelay, MaxDelay))
        {
            yield return annotation.At(MinDelay, $"the shortest pause of {Text(annotation, MinDelay)} is longer than the longest of {Text(annotation, MaxDelay)}");
        }

        if (Exceeds(annotation, EstimateFrom, EstimateTo))
        {
            yield return annotation.At(EstimateFrom, $"the earliest end after {Text(annotation, EstimateFrom)} is later than the latest after {Text(annotation, EstimateTo)}");
        }

        if (Exceeds(annotation, EstimateFrom, Deadline))
        {
            yield return annotation.At(Deadline, $"a wait of {Text(annotation, Deadline)} is over before any task is done, after {Text(annotation, EstimateFrom)} at the earliest");
        }
    }

    // 0 stands for nothing said.
    private static bool Exceeds(Annotation annotation, string less, string more) =>
        annotation.Number(more) > 0 && annotation.Number(less) > annotation.Number(more);

    private static bool IsNone(double seconds) => seconds < 0 || double.IsNaN(seconds) || double.IsInfinity(seconds);

    private static string Text(Annotation annotation, string name) => Seconds.Text(annotation.Number(name));
}
