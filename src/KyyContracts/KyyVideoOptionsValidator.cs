using Microsoft.Extensions.Options;

namespace KyyContracts;

/// <summary>Checks the options at start and after each change.</summary>
internal sealed class KyyVideoOptionsValidator : IValidateOptions<KyyVideoOptions>
{
    public ValidateOptionsResult Validate(string? name, KyyVideoOptions options)
    {
        List<string> faults =
            [.. ServiceOptionFaults.Of(nameof(KyyVideoOptions), options.ApiKey, options.BaseAddress, options.Deadline)];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
