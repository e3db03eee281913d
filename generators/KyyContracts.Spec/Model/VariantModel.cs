namespace KyyContracts.Spec.Model;

/// <summary>A variant with numbers of its own; what it leaves out is the operation's.</summary>
internal sealed record VariantModel(string WireName, string Name, TermsModel Terms);
