using KyyContracts.Generators.Tests.Support;

namespace KyyContracts.Generators.Tests.Facts;

public sealed class FactsFileTests
{
    public static TheoryData<string, string, int> MalformedFacts { get; } = new()
    {
        { "", "the file is not of version 1", 1 },
        { "kyy-facts\t2\n", "the file is not of version 1", 1 },
        { "<html></html>", "the file is not of version 1", 1 },
        { "kyy-facts\t1\n", "'title' is missing", 1 },
        { "kyy-facts\t1\nno tab here\n", "a line must be a key, a tab and a value", 2 },
        { "kyy-facts\t1\n\tno key\n", "a line must be a key, a tab and a value", 2 },
        { "kyy-facts\t1\ntitle\ta\ntitle\tb\n", "'title' stands twice", 3 },
        { "kyy-facts\t1\ntitle\ta\\q\n", "a backslash must start", 2 },
        { "kyy-facts\t1\ntitle\ta\\\n", "a backslash must start", 2 },
        { "kyy-facts\t1\ntitle\ta\\u12G4\n", "a backslash must start", 2 },
        { "kyy-facts\t1\ntitle\ta\\u12\n", "a backslash must start", 2 },
        { FactsSample.Without("operations/0/terms/deadline"), "'operations/0/terms/deadline' is missing", 1 },
        { FactsSample.Without("operations/0/variants/0/terms/estimateFrom"), "estimateFrom' is missing", 1 },
        { FactsSample.With("namespace", "Exports; class Evil"), "'namespace' must be a C# namespace", 5 },
        { FactsSample.With("namespace", ""), "'namespace' must be a C# namespace", 5 },
        { FactsSample.With("contract", "Export Contract"), "'contract' must be a C# identifier", 7 },
        { FactsSample.With("contract", "class"), "'contract' must be a C# identifier", 7 },
        { FactsSample.With("operations/0/name", "1st"), "'operations/0/name' must be a C# identifier", 8 },
        { FactsSample.With("operations/0/terms/minDelay", "soon"), "must be a time in seconds", 15 },
        { FactsSample.With("operations/0/terms/minDelay", "-1"), "must be a time in seconds", 15 },
        { FactsSample.With("operations/0/terms/minDelay", "NaN"), "must be a time in seconds", 15 },
        { FactsSample.With("operations/0/terms/minDelay", "1e300"), "must be a time in seconds", 15 },
        { FactsSample.With("operations/0/states/0/kind", "Paused"), "must be one of InProgress, Success, Failure", 28 },
        { FactsSample.With("operations/0/response/0/role", "0"), "must be one of None, Id", 40 },
        { FactsSample.With("operations/0/response/0/required", "yes"), "must be one of true, false", 41 },
    };

    [Theory]
    [MemberData(nameof(MalformedFacts))]
    public void Malformed_facts_are_an_error_at_their_line(string facts, string message, int line)
    {
        var result = GeneratorHost.Run(facts);

        var diagnostic = result.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("KYY8900");
        diagnostic.GetMessage(null).ShouldContain(message);
        (diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1).ShouldBe(line);
        result.GeneratedTrees.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error() =>
        GeneratorHost.Run(new FactsAdditionalText("/obj/contract.facts", null))
            .Diagnostics.ShouldHaveSingleItem().GetMessage(null).ShouldContain("the file cannot be read");

    [Fact]
    public void Any_cut_of_the_facts_is_read_or_reported_but_never_thrown_on()
    {
        for (var length = 0; length < FactsSample.Text.Length; length += 7)
        {
            var result = GeneratorHost.Run(FactsSample.Text[..length]).Results.Single();

            result.Exception.ShouldBeNull();
            (result.Diagnostics.Length + result.GeneratedSources.Length).ShouldBe(1);
        }
    }
}
