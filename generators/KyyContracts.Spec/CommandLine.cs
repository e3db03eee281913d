using KyyContracts.Spec.Naming;

namespace KyyContracts.Spec;

/// <summary>What the program was asked to do.</summary>
internal sealed record CommandLine(string Document, string Namespace, string? ClientName, string Output)
{
    public const string Usage =
        "Usage: KyyContracts.Spec compile <document.yaml|document.json> --namespace <name> [--client-name <name>] --output <folder>";

    private static readonly string[] Options = ["--namespace", "--client-name", "--output"];

    /// <summary>The command line; or what is wrong with it.</summary>
    public static (CommandLine? Parsed, string? Mistake) Parse(IReadOnlyList<string> arguments)
    {
        if (arguments is not ["compile", ..])
        {
            return (null, "The first argument must be 'compile'.");
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        string? document = null;
        for (var index = 1; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            if (!argument.StartsWith("--", StringComparison.Ordinal))
            {
                if (document is not null)
                {
                    return (null, $"There is more than one document: '{argument}'.");
                }

                document = argument;
            }
            else if (!Options.Contains(argument))
            {
                return (null, $"'{argument}' is not an option.");
            }
            else if (index + 1 == arguments.Count || !values.TryAdd(argument, arguments[++index]))
            {
                return (null, $"'{argument}' needs one value and may stand once.");
            }
        }

        return Check(document, values);
    }

    private static (CommandLine? Parsed, string? Mistake) Check(string? document, Dictionary<string, string> values)
    {
        var clientName = values.GetValueOrDefault("--client-name");
        return (document, values.GetValueOrDefault("--namespace"), values.GetValueOrDefault("--output")) switch
        {
            (null or "", _, _) => (null, "The document is missing."),
            (_, null, _) => (null, "'--namespace' is missing."),
            (_, _, null or "") => (null, "'--output' is missing."),
            (_, { } name, _) when !IdentifierCheck.IsNamespace(name) =>
                (null, $"'{name}' is not a C# namespace in ASCII letters and digits."),
            _ when clientName is not null && !IdentifierCheck.IsIdentifier(clientName) =>
                (null, $"'{clientName}' is not a C# class name in ASCII letters and digits."),
            ({ } path, { } name, { } output) => (new CommandLine(path, name, clientName, output), null),
        };
    }
}
