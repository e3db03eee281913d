using System.Linq;
using KyyContracts.Analyzers.Contract;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>What a bool member of a task tells of it.</summary>
internal static class Guards
{
    public static TaskFact? Assume(StateGuard guard, bool outcome, TaskFact fact) => outcome
        ? guard.NotNullWhenTrue.Aggregate(fact.In(guard.TrueIn), (known, member) => known?.WithValue(member))
        : guard.NotNullWhenFalse.Aggregate(guard.TrueIn == fact.Shape.Space.All ? fact : fact.In(~guard.TrueIn), (known, member) => known?.WithValue(member));
}
