using System.CommandLine;
using System.Globalization;
using System.Numerics;

namespace KyyContracts.Cli.Commands;

/// <summary>Options that take a number, in one notation everywhere and with an error that says which numbers they take.</summary>
internal static class NumberOption
{
    public static Option<T> Create<T>(
        string name, string description, string helpName, T otherwise, string expected, Func<T, bool> isAllowed)
        where T : INumber<T> => new(name)
        {
            Description = description,
            HelpName = helpName,
            DefaultValueFactory = _ => otherwise,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (T.TryParse(text, CultureInfo.InvariantCulture, out var number) && isAllowed(number))
                {
                    return number;
                }

                result.AddError($"'{text}' does not fit {name}: it takes {expected}.");
                return otherwise;
            },
        };
}
