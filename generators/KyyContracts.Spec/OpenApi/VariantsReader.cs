using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Naming;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads a waiter's variants.</summary>
internal sealed class VariantsReader(NodeReader nodes)
{
    private readonly TermsReader _terms = new(nodes);

    public IReadOnlyList<VariantModel> Read(
        YamlEntry entry, bool hasSelector, PropertyModel? selector, PartialTerms inherited, string operationName)
    {
        if (nodes.Mapping(entry.Value, "'variants'") is not { } list)
        {
            return [];
        }

        if (!hasSelector)
        {
            nodes.Diagnostics.Report(SpecRules.SelectorMissing, entry.Key.Position);
        }

        var names = new NameScope(nodes.Diagnostics, [.. ReservedNames.OperationMembers, operationName]);
        var variants = new List<VariantModel>();
        foreach (var (key, value) in list.Entries)
        {
            CheckKnown(key, selector);
            var name = names.ClaimPascal(key.Text, key.Position);
            if (nodes.Mapping(value, $"The variant '{key.Text}'") is not { } variant)
            {
                continue;
            }

            nodes.OnlyKeys(variant, "a variant", [.. TermsReader.Keys]);
            if (_terms.Read(variant, inherited).Complete() is { } terms)
            {
                variants.Add(new VariantModel(key.Text, name, terms));
            }
        }

        return variants;
    }

    private void CheckKnown(YamlScalar variant, PropertyModel? selector)
    {
        if (selector?.Value.KnownValues is { Count: > 0 } known && !known.Contains(variant.Text))
        {
            nodes.Diagnostics.Report(SpecRules.VariantUnknown, variant.Position, variant.Text, selector.WireName, string.Join(", ", known));
        }
    }
}
