namespace KyyContracts.Spec.Tests.Writing;

public sealed class StateSetFactsTests
{
    [Fact]
    public void The_states_stand_with_their_names_and_kinds() =>
        Compiled.From(Kiln.Text).FactLines.Where(line => line.StartsWith("stateSets/0/states/2", StringComparison.Ordinal)).ShouldBe(
            ["stateSets/0/states/2/name\tFired", "stateSets/0/states/2/wireName\tFIRED", "stateSets/0/states/2/kind\tSuccess"]);
}
