using KyyContracts.Cli.Commands;
using KyyContracts.Cli.Problems;

namespace KyyContracts.Cli;

/// <summary>Where the service is, and the key to it.</summary>
/// <param name="ApiKey">The key, which is never printed.</param>
/// <param name="BaseAddress">The service's address; null means the contract's.</param>
internal sealed record Settings(string ApiKey, Uri? BaseAddress)
{
    public const string KeyVariable = "KYY_API_KEY";
    public const string AddressVariable = "KYY_BASE_URL";

    public const string KeyRemedy =
        $"The key is read from the environment variable {KeyVariable} alone: export {KeyVariable}=<your key>, " +
        "or try without one: --mock.";

    public static Settings Read(KyyHost host, string? baseUrlOption) => new(ReadKey(host), ReadAddress(host, baseUrlOption));

    private static string ReadKey(KyyHost host)
    {
        // A key read from a file often brings the end of its line along.
        var key = host.Variable(KeyVariable)?.Trim();
        if (string.IsNullOrEmpty(key))
        {
            throw Refused("There is no API key.");
        }

        return key.All(letter => letter is > ' ' and <= '~')
            ? key
            : throw Refused($"The API key in {KeyVariable} holds a character that no key has: white space, a control character or a letter beyond ASCII.");
    }

    private static ProblemException Refused(string message) =>
        new(new Problem(ExitCode.Authentication, "authentication", message, KeyRemedy));

    private static Uri? ReadAddress(KyyHost host, string? option)
    {
        var (text, source) = option is null
            ? (host.Variable(AddressVariable), AddressVariable)
            : (option, CommonOptions.BaseUrlName);
        if (string.IsNullOrWhiteSpace(text) && option is null)
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var address) && ServiceAddress.IsAllowed(address)
            ? address
            // The value stays out of the message: an address may carry a password.
            : throw ProblemException.Usage(
                $"The address in {source} cannot be used: it must be absolute and HTTPS (HTTP on this machine alone), without user, query or fragment.",
                $"For example: {source}{(option is null ? "=" : " ")}https://host/path/");
    }
}
