using Microsoft.Extensions.Options;

namespace KyyContracts.Kiota;

/// <summary>Checks the options at start and after each change.</summary>
internal sealed class KyyVideoKiotaOptionsValidator : IValidateOptions<KyyVideoKiotaOptions>
{
    public ValidateOptionsResult Validate(string? name, KyyVideoKiotaOptions options)
    {
        List<string> faults =
            [.. ServiceOptionFaults.Of(nameof(KyyVideoKiotaOptions), options.ApiKey, options.BaseAddress, options.Deadline)];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
