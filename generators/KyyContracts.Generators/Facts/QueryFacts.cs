namespace KyyContracts.Generators.Facts;

/// <summary>What a parameter of the query takes: a C# type without null.</summary>
internal sealed record QueryFacts(string Type, bool IsRequired)
{
    public static readonly string[] Types = ["string", "int", "long", "bool"];
}
