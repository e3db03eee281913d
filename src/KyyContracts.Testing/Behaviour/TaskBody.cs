using System.Text.Json;

namespace KyyContracts.Testing.Behaviour;

/// <summary>The response to a poll, built from the properties that the contract gives it.</summary>
internal static class TaskBody
{
    public static byte[] Write(PollingContract contract, MockTask task, TaskState state, Uri result, TimeSpan clockOffset = default) =>
        JsonBody.Write(json =>
        {
            foreach (var property in contract.Response)
            {
                if (IsPresent(property, state))
                {
                    json.WritePropertyName(property.Name);
                    WriteValue(json, property, task, state, result, clockOffset);
                }
                else if (property.IsNullable)
                {
                    json.WriteNull(property.Name);
                }
                else if (property.IsRequired)
                {
                    json.WritePropertyName(property.Name);
                    json.WriteRawValue(property.SampleJson());
                }
            }
        });

    /// <summary>Whether a property has a value in a state.</summary>
    public static bool IsPresent(ResponseProperty property, TaskState state) =>
        property.PresentWhen.Count > 0
            ? property.PresentWhen.Contains(state.Name)
            : property.Role switch
            {
                ResponseRole.Result => state.Kind == TaskStateKind.Success,
                ResponseRole.FailureReason => state.Kind == TaskStateKind.Failure,
                _ => true,
            };

    private static void WriteValue(
        Utf8JsonWriter json, ResponseProperty property, MockTask task, TaskState state, Uri result, TimeSpan clockOffset)
    {
        var text = property.Role switch
        {
            ResponseRole.Id => task.Id,
            ResponseRole.Status => state.Name,
            ResponseRole.Selector => task.VariantName,
            ResponseRole.Result => result.AbsoluteUri,
            ResponseRole.FailureReason => task.FailureReason,
            _ => property.Constant,
        };

        if (property.Role == ResponseRole.CreatedAt)
        {
            json.WriteNumberValue((task.CreatedAt + clockOffset).ToUnixTimeSeconds());
        }
        else if (text is not null)
        {
            json.WriteStringValue(text);
        }
        else
        {
            json.WriteRawValue(property.SampleJson());
        }
    }
}
