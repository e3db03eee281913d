using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit;

/// <summary>Writes the numbers that a wait keeps: each as a constant in seconds and as a time.</summary>
internal static class TermsEmitter
{
    public static void EmitConstants(SourceWriter writer, TermsFacts terms)
    {
        EmitTime(writer, "MinDelay", "The shortest recommended pause between two polls of one task", terms.MinDelay);
        writer.Line();
        EmitTime(writer, "MaxDelay", "The longest recommended pause between two polls of one task", terms.MaxDelay);
        writer.Line();
        EmitTime(writer, "Deadline", "How long a wait lasts unless told otherwise", terms.Deadline);
        if (terms.Estimate is { } estimate)
        {
            writer.Line();
            EmitTime(writer, "EstimateFrom", "The earliest usual time from a task's creation to its end", estimate.From);
            writer.Line();
            EmitTime(writer, "EstimateTo", "The latest usual time from a task's creation to its end", estimate.To);
        }
    }

    public static string Value(TermsFacts terms)
    {
        var estimate = terms.Estimate is { } range
            ? $", new global::KyyContracts.CompletionEstimate({Literal.Seconds(range.From)}, {Literal.Seconds(range.To)})"
            : "";
        return $"new({Literal.Seconds(terms.MinDelay)}, {Literal.Seconds(terms.MaxDelay)}, {Literal.Seconds(terms.Deadline)}{estimate})";
    }

    private static void EmitTime(SourceWriter writer, string name, string meaning, double seconds)
    {
        writer.Line($"/// <summary>{meaning}, in seconds.</summary>");
        writer.Line($"public const double {name}Seconds = {Literal.Of(seconds)};");
        writer.Line();
        writer.Line($"/// <summary>{meaning}.</summary>");
        writer.Line($"public static global::System.TimeSpan {name} {{ get; }} = global::System.TimeSpan.FromSeconds({name}Seconds);");
    }
}
