using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit;

/// <summary>Writes the properties of an operation's response.</summary>
internal static class ResponseEmitter
{
    public static void Emit(SourceWriter writer, EquatableArray<PropertyFacts> properties)
    {
        writer.Open("Response =", "[");
        foreach (var property in properties)
        {
            EmitProperty(writer, property);
        }

        writer.Close("],");
    }

    private static void EmitProperty(SourceWriter writer, PropertyFacts property)
    {
        writer.Open("new()");
        writer.Line($"Name = {Literal.Of(property.WireName)},");
        writer.Line($"Type = {Literal.Of(property.Type)},");
        writer.Line($"Format = {Literal.Of(property.Format)},");
        writer.Line($"Role = global::KyyContracts.ResponseRole.{property.Role},");
        writer.Line($"IsRequired = {Literal.Of(property.IsRequired)},");
        writer.Line($"IsNullable = {Literal.Of(property.IsNullable)},");
        writer.Line($"Constant = {Literal.Of(property.Constant)},");
        writer.Line($"PresentWhen = {Literal.Of(property.PresentWhen)},");
        writer.Line($"Lifetime = {(property.Lifetime is { } lifetime ? Literal.Seconds(lifetime) : "null")},");
        writer.Line($"KnownValues = {Literal.Of(property.KnownValues)},");
        writer.Line($"Example = {Literal.Of(property.Example)},");
        writer.Close("},");
    }
}
