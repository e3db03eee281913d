using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Tests.Behaviour;

/// <summary>The parts of the model for <see cref="JobContract"/>, without a server.</summary>
internal static class Jobs
{
    public static DateTimeOffset Created { get; } = DateTimeOffset.UnixEpoch.AddSeconds(1234.9);

    public static OperationModel Model(PollingContract? contract = null, int seed = 0) =>
        new(contract ?? JobContract.Operation, "/", seed);

    public static MockTask Task(string id = "job-1", PollingContract? contract = null, int seed = 0) =>
        new(id, Model(contract, seed), Created);

    public static TaskState State(string name) => JobContract.Operation.States.Single(state => state.Name == name);
}
