using CsCheck;
using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Tests.Behaviour;

/// <summary>Whatever the contract and the script, no task ever makes a transition that the contract excludes.</summary>
public class TransitionTests
{
    private static readonly string[] Names = ["a", "b", "c", "d", "e", "f"];

    private static readonly Gen<string> Name = Gen.Int[0, Names.Length - 1].Select(index => Names[index]);

    private static readonly Gen<TaskState[]> States =
        Gen.Select(Gen.Enum<TaskStateKind>().Where(kind => kind != TaskStateKind.Unrecognized), Name.Array[0, 4])
            .Array[1, Names.Length]
            .Select(states => states
                .Select((state, index) => new TaskState(Names[index], state.Item1, state.Item1 == TaskStateKind.InProgress ? state.Item2 : []))
                .ToArray());

    [Fact]
    public void Drawn_lives_keep_to_the_contract() =>
        Gen.Select(States, Gen.Int, Gen.String[Gen.Char.AlphaNumeric, 1, 9]).Sample((states, seed, id) =>
        {
            if (TryModel(states, seed) is not { } model)
            {
                return true;
            }

            var life = TaskScript.Draw(id, model).Life;
            return life.End?.Kind == TaskStateKind.Success && IsAllowed(life);
        });

    [Fact]
    public void Scripted_lives_keep_to_the_contract_or_are_refused() =>
        Gen.Select(States, Name.Array[0, 5], Name).Sample((states, stays, end) =>
        {
            if (TryModel(states, 0) is not { } model)
            {
                return true;
            }

            try
            {
                var script = stays.Aggregate(
                    TaskScript.Draw("id", model), (script, state) => script.WithStay(state, TimeSpan.FromSeconds(1)));
                return IsAllowed(script.WithEnd(end).Life);
            }
            catch (ArgumentException)
            {
                return true;
            }
        });

    private static OperationModel? TryModel(TaskState[] states, int seed)
    {
        try
        {
            return Jobs.Model(JobContract.Operation with { States = states }, seed);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsAllowed(TaskLife life)
    {
        TaskState[] states = [.. life.Steps.Select(step => step.State), life.End!];
        return states.Zip(states.Skip(1)).All(pair => pair.First.Next.Contains(pair.Second.Name))
            && life.Steps.All(step => step.State.Kind == TaskStateKind.InProgress);
    }
}
