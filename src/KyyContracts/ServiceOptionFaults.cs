namespace KyyContracts;

/// <summary>What is wrong with the options of a client of the service, each fault naming its option. No message repeats a key.</summary>
internal static class ServiceOptionFaults
{
    /// <param name="options">The name of the options' type.</param>
    /// <param name="apiKey">Its <c>ApiKey</c>.</param>
    /// <param name="baseAddress">Its <c>BaseAddress</c>.</param>
    /// <param name="deadline">Its <c>Deadline</c>.</param>
    public static IEnumerable<string> Of(string options, string? apiKey, Uri? baseAddress, TimeSpan? deadline)
    {
        if (string.IsNullOrWhiteSpace(apiKey))
        {
            yield return $"{options}.ApiKey is empty: set it from configuration or an environment variable.";
        }
        else if (apiKey.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            yield return $"{options}.ApiKey holds a blank, a line break or another character that no key has:"
                + " check how it was copied.";
        }

        if (!ServiceAddress.IsAllowed(baseAddress))
        {
            yield return $"{options}.BaseAddress must be an absolute HTTPS address without user name, query and"
                + " fragment, such as https://api.example.com/path; plain HTTP is for loopback addresses alone.";
        }

        if (deadline is { } length && length <= TimeSpan.Zero)
        {
            yield return $"{options}.Deadline is {length} but must be positive; leave it out for the contract's.";
        }
    }
}
