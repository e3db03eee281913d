namespace KyyContracts.Spec.Model;

/// <summary>
/// An operation of the client; one without a waiter is called, not polled. <c>Examples</c> has JSON texts by property.
/// </summary>
internal sealed record OperationModel(
    string OperationId,
    string Name,
    string Path,
    string? Summary,
    string? Description,
    IReadOnlyList<ParameterModel> Parameters,
    string SuccessStatus,
    string? SuccessDescription,
    ClassModel Response,
    IReadOnlyDictionary<string, string> Examples,
    IReadOnlyList<ErrorModel> Errors,
    WaiterModel? Waiter);
