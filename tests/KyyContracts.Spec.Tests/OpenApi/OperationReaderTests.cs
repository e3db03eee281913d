namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class OperationReaderTests
{
    [Fact]
    public void A_body_is_refused() =>
        Compiled.MistakeAtMarker(Kiln.With("      summary:", "      ▸requestBody: {}\n      summary:"), "KYY8115").ShouldContain("body");

    [Fact]
    public void Descriptions_have_one_form_of_line_end_and_nothing_at_their_ends() =>
        Compiled.From(Kiln.With("summary: Ask for a firing.", "summary: \"  One \\r\\nor\\ttwo\\u2028three\\n\"")).Json!
            .ShouldContain("\"summary\": \"One\\nor two\\nthree\"");
}
