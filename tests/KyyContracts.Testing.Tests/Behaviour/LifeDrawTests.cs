using CsCheck;

namespace KyyContracts.Testing.Tests.Behaviour;

public class LifeDrawTests
{
    [Fact]
    public void A_drawn_life_ends_within_the_estimate_for_its_variant() =>
        Gen.Select(Gen.Int, Gen.Int, Gen.Bool).Sample((seed, number, isLarge) =>
        {
            var variant = isLarge ? "large" : "small";
            var estimate = JobContract.Operation.TermsFor(variant).Estimate!.Value;
            var total = Length($"job-{number}", seed, variant);
            return total >= estimate.From && total <= estimate.To;
        });

    [Fact]
    public void The_seed_and_the_id_decide()
    {
        Length("job-1", 7, "large").ShouldBe(Length("job-1", 7, "large"));
        Length("job-1", 7, "large").ShouldNotBe(Length("job-2", 7, "large"));
        Length("job-1", 7, "large").ShouldNotBe(Length("job-1", 8, "large"));
    }

    [Fact]
    public void Lives_and_variants_spread_over_what_the_contract_gives()
    {
        var draw = Jobs.Model().Draw;
        var ids = Enumerable.Range(0, 300).Select(number => $"job-{number}").ToArray();

        ids.CountBy(id => draw.Variant(id)!).ShouldAllBe(count => count.Value > 100);
        ids.Select(id => Length(id, 0, "large")).Average(length => length.TotalSeconds).ShouldBe(75, tolerance: 2);
    }

    [Fact]
    public void Without_variants_the_selector_has_its_example_or_a_value_that_the_contract_knows()
    {
        var plain = JobContract.Operation with { Variants = [] };
        var exampled = plain with
        {
            Response = [new() { Name = "engine", Type = "string", Role = ResponseRole.Selector, Example = "\"tiny\"" }],
        };

        Jobs.Model(plain).Draw.Variant("job-1").ShouldBe("small");
        Jobs.Model(exampled).Draw.Variant("job-1").ShouldBe("tiny");
        Jobs.Model(plain with { Response = [] }).Draw.Variant("job-1").ShouldBeNull();
    }

    [Fact]
    public void Without_an_estimate_a_life_takes_a_few_polls()
    {
        var terms = JobContract.Operation.Terms;

        Length("job-1", 0, "unknown").ShouldBeInRange(terms.MaxDelay, terms.MaxDelay * 4);
    }

    [Fact]
    public void A_single_state_on_the_way_takes_all_the_time()
    {
        var contract = JobContract.Operation with
        {
            States = [new("WORKING", TaskStateKind.InProgress, ["DONE"]), new("DONE", TaskStateKind.Success, [])],
        };

        var step = Jobs.Model(contract).Draw.Steps("job-1", "small").ShouldHaveSingleItem();

        step.Duration.ShouldBe(Length("job-1", 0, "small"));
    }

    private static TimeSpan Length(string id, int seed, string variant) =>
        Jobs.Model(seed: seed).Draw.Steps(id, variant).Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Duration);
}
