using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>The period of a timer that is made once and not changed.</summary>
internal static class Timers
{
    /// <summary>The expression that says the period; null where it is not known.</summary>
    public static IOperation? PeriodOf(IOperation timer, PollingFunction function)
    {
        var made = timer switch
        {
            ILocalReferenceOperation local => function.Locals.OnlyValue(local.Local),
            IFieldReferenceOperation field => Initializers.Of(field.Field, function.Model),
            _ => null,
        };
        var isChanged = timer.Type?.GetMembers("Period").Any(function.Locals.IsWritten) != false;
        return !isChanged && made is not null && PollCalls.Unconverted(made) is IObjectCreationOperation { Arguments: { Length: > 0 } arguments }
            ? arguments[0].Value
            : null;
    }
}
