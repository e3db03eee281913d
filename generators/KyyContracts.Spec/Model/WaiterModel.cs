namespace KyyContracts.Spec.Model;

/// <summary>How an operation is polled.</summary>
internal sealed record WaiterModel(
    ParameterModel IdParameter,
    IReadOnlyDictionary<WaiterRole, PropertyModel> Roles,
    TermsModel Terms,
    IReadOnlyList<VariantModel> Variants)
{
    public StateSetModel States => Roles[WaiterRole.Status].Value.States!;

    public WaiterRole? RoleOf(PropertyModel property) =>
        Roles.Where(role => role.Value == property).Select(role => (WaiterRole?)role.Key).FirstOrDefault();
}
