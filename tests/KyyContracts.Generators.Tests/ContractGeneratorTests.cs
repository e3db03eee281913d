using System.Reflection;
using KyyContracts.Generators.Tests.Support;

namespace KyyContracts.Generators.Tests;

public sealed class ContractGeneratorTests
{
    private static readonly Assembly Generated = GeneratorHost.Load(FactsSample.Text);

    private static ApiContract Api => (ApiContract)Value("Exports.ExportContract", "Api")!;

    [Theory]
    [InlineData("Exports.ExportContract", "Fingerprint", "abc123")]
    [InlineData("Exports.ExportContract", "ServerUrl", "https://exports.example.com/api/")]
    [InlineData("Exports.ExportContract+GetExport", "MinDelaySeconds", 3.0)]
    [InlineData("Exports.ExportContract+GetExport", "MaxDelaySeconds", 7.5)]
    [InlineData("Exports.ExportContract+GetExport", "DeadlineSeconds", 600.0)]
    [InlineData("Exports.ExportContract+GetExport+Huge", "WireName", "HUGE-1")]
    [InlineData("Exports.ExportContract+GetExport+Huge", "MinDelaySeconds", 30.0)]
    [InlineData("Exports.ExportContract+GetExport+Huge", "EstimateToSeconds", 200.0)]
    public void A_constant_is_what_the_facts_say(string type, string name, object expected) =>
        Generated.GetType(type)!.GetField(name)!.GetRawConstantValue().ShouldBe(expected);

    [Fact]
    public void A_time_stands_beside_its_constant() =>
        Value("Exports.ExportContract+GetExport", "MaxDelay").ShouldBe(TimeSpan.FromSeconds(7.5));

    [Fact]
    public void An_operation_without_an_estimate_has_no_constant_for_it() =>
        Generated.GetType("Exports.ExportContract+GetExport")!.GetField("EstimateToSeconds").ShouldBeNull();

    [Fact]
    public void The_contract_names_the_service()
    {
        Api.Title.ShouldBe("Exports");
        Api.Server.ShouldBe(new Uri("https://exports.example.com/api/"));
        Api.Fingerprint.ShouldBe("abc123");
    }

    [Fact]
    public void An_operation_that_is_not_polled_is_no_part_of_the_contract() =>
        Api.Operations.ShouldHaveSingleItem().OperationId.ShouldBe("getExport");

    [Fact]
    public void The_operation_tells_how_to_ask()
    {
        var operation = Api.Operations[0];

        operation.Path.ShouldBe("/exports/{number}");
        operation.IdParameter.ShouldBe("number");
        operation.IdPattern.ShouldBe(@"^[0-9]+\.x$");
        operation.IdExample.ShouldBe("17.x");
        operation.Terms.ShouldBe(new PollingTerms(TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(7.5), TimeSpan.FromSeconds(600)));
    }

    [Fact]
    public void A_variant_has_its_own_terms() =>
        Api.Operations[0].Variants.ShouldHaveSingleItem().ShouldBe(new PollingVariant("HUGE-1", new(
            TimeSpan.FromSeconds(30),
            TimeSpan.FromSeconds(60),
            TimeSpan.FromSeconds(7200),
            new CompletionEstimate(TimeSpan.FromSeconds(100), TimeSpan.FromSeconds(200)))));

    [Fact]
    public void The_states_keep_their_order_kind_and_successors()
    {
        var states = Api.Operations[0].States;

        states.Select(state => (state.Name, state.Kind)).ShouldBe(
            [("RUNNING", TaskStateKind.InProgress), ("DONE", TaskStateKind.Success), ("BROKEN", TaskStateKind.Failure)]);
        states[0].Next.ShouldBe(["DONE", "BROKEN"]);
        states[1].Next.ShouldBeEmpty();
    }

    [Fact]
    public void A_property_of_the_response_is_described()
    {
        var file = Api.Operations[0].PropertyFor(ResponseRole.Result)!;

        file.ShouldSatisfyAllConditions(
            () => file.Name.ShouldBe("file_url"),
            () => file.Type.ShouldBe("string"),
            () => file.Format.ShouldBe("uri"),
            () => file.IsRequired.ShouldBeFalse(),
            () => file.IsNullable.ShouldBeTrue(),
            () => file.PresentWhen.ShouldBe(["DONE"]),
            () => file.Lifetime.ShouldBe(TimeSpan.FromSeconds(90)),
            () => file.Example.ShouldBe("\"https://files.example.com/17\""));
    }

    [Fact]
    public void The_values_of_a_property_are_named()
    {
        var size = Api.Operations[0].PropertyFor(ResponseRole.Selector)!;

        size.KnownValues.ShouldBe(["HUGE-1", "SMALL"]);
        size.Constant.ShouldBe("HUGE-1");
    }

    [Fact]
    public void A_file_without_the_mark_is_left_alone() =>
        GeneratorHost.Run(new FactsAdditionalText("/obj/contract.facts", FactsSample.Text, isContract: false)).GeneratedTrees.ShouldBeEmpty();

    [Fact]
    public void Two_contracts_in_one_project_become_two_classes() =>
        GeneratorHost.Run(
            new FactsAdditionalText("/obj/a/contract.facts", FactsSample.Text),
            new FactsAdditionalText("/obj/b/contract.facts", FactsSample.With("contract", "OtherContract")))
            .GeneratedTrees.Length.ShouldBe(2);

    [Fact]
    public void Two_contracts_of_one_name_are_an_error()
    {
        var result = GeneratorHost.Run(
            new FactsAdditionalText("/obj/a/contract.facts", FactsSample.Text),
            new FactsAdditionalText("/obj/b/contract.facts", FactsSample.Text));

        var diagnostic = result.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("KYY8900");
        diagnostic.Location.GetLineSpan().Path.ShouldBe("/obj/b/contract.facts");
        diagnostic.GetMessage(null).ShouldContain("Exports.ExportContract");
        result.GeneratedTrees.ShouldHaveSingleItem();
    }

    private static object? Value(string type, string property) => Generated.GetType(type)!.GetProperty(property)!.GetValue(null);
}
