using Microsoft.Extensions.Options;

namespace KyyContracts.Kiota;

/// <summary>Checks the options at start and after each change. No message repeats a key.</summary>
internal sealed class KyyVideoKiotaOptionsValidator : IValidateOptions<KyyVideoKiotaOptions>
{
    public ValidateOptionsResult Validate(string? name, KyyVideoKiotaOptions options)
    {
        List<string> faults = [.. Faults(options)];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(KyyVideoKiotaOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ApiKey))
        {
            yield return $"{Name(nameof(options.ApiKey))} is empty: set it from configuration or an environment variable.";
        }
        else if (options.ApiKey.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            yield return $"{Name(nameof(options.ApiKey))} holds a blank, a line break or another character that no key has:"
                + " check how it was copied.";
        }

        if (!ServiceAddress.IsAllowed(options.BaseAddress))
        {
            yield return $"{Name(nameof(options.BaseAddress))} must be an absolute HTTPS address without user name, query and"
                + " fragment, such as https://api.example.com/path; plain HTTP is for loopback addresses alone.";
        }

        if (options.Deadline is { } deadline && deadline <= TimeSpan.Zero)
        {
            yield return $"{Name(nameof(options.Deadline))} is {deadline} but must be positive; leave it out for the contract's.";
        }
    }

    private static string Name(string option) => $"{nameof(KyyVideoKiotaOptions)}.{option}";
}
