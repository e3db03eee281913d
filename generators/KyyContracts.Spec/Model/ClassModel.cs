namespace KyyContracts.Spec.Model;

/// <summary>A JSON object of a response.</summary>
internal sealed record ClassModel(string Name, string? Description, IReadOnlyList<PropertyModel> Properties)
{
    public PropertyModel? Property(string wireName) => Properties.FirstOrDefault(property => property.WireName == wireName);
}
