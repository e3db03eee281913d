using System.Text.Json;
using KyyContracts.Cli.Problems;

namespace KyyContracts.Cli.Mock;

/// <summary>What a file says of how <c>kyy mock</c> runs. An option of the command line says more than the file.</summary>
internal sealed record MockFile
{
    private const int MaxBytes = 1024 * 1024;

    public int? Port { get; init; }

    public string? Key { get; init; }

    public int? Seed { get; init; }

    public double? TimeScale { get; init; }

    public bool? NamedOnly { get; init; }

    /// <summary>As <c>--rate-limit</c> takes it.</summary>
    public string? RateLimit { get; init; }

    public bool? RetryAfterDate { get; init; }

    /// <summary>Each as <c>--fault</c> takes it.</summary>
    public IReadOnlyList<string>? Faults { get; init; }

    /// <summary>Each as <c>POST /__kyy/tasks</c> takes it.</summary>
    public IReadOnlyList<JsonElement>? Tasks { get; init; }

    /// <exception cref="ProblemException">There is no such file, or what it says cannot be understood.</exception>
    public static MockFile Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return stream.Length > MaxBytes
                ? throw ProblemException.Usage($"'{path}' is longer than {MaxBytes} bytes.")
                : JsonSerializer.Deserialize(stream, MockFileJson.Default.MockFile)
                    ?? throw ProblemException.Usage($"'{path}' must hold a JSON object.");
        }
        catch (JsonException error)
        {
            throw ProblemException.Usage($"'{path}' cannot be understood: {error.Message}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw ProblemException.Usage($"'{path}' cannot be read: {error.Message}");
        }
    }
}
